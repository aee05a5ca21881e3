package org.svio.dsl.internal.text;

import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.INode;

/** A mistake at a place of the text as it was written, which the parsed and repaired text need not have. */
public final class PlacedDiagnostic extends AbstractDiagnostic {

    private final Lines lines;
    private final int offset;
    private final int length;
    private final String code;
    private final String message;

    PlacedDiagnostic(Lines lines, int offset, int length, String code, String message) {
        this.lines = lines;
        this.offset = offset;
        this.length = Math.max(1, length);
        this.code = code;
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public int getOffset() {
        return offset;
    }

    @Override
    public int getLength() {
        return length;
    }

    @Override
    public int getLine() {
        return lines.line(offset);
    }

    @Override
    public int getColumn() {
        return lines.column(offset);
    }

    @Override
    public int getLineEnd() {
        return lines.line(offset + length);
    }

    @Override
    public int getColumnEnd() {
        return lines.column(offset + length);
    }

    @Override
    public String[] getData() {
        return new String[0];
    }

    @Override
    protected INode getNode() {
        return null;
    }
}
