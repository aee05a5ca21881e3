package org.svio.dsl.patch;

import java.util.ArrayList;
import java.util.List;
import org.svio.dsl.internal.patch.Difference;

/** Edits of one text, in order of position and without overlap. Immutable. */
public final class TextPatch {

    private final String before;
    private final List<TextEdit> edits;

    /** Edits of a text; they must be in order of position and not overlap. */
    public TextPatch(String before, List<TextEdit> edits) {
        this.before = before;
        this.edits = List.copyOf(edits);
        int end = 0;
        for (TextEdit edit : edits) {
            if (edit.offset() < end || edit.end() > before.length()) {
                throw new IllegalArgumentException("edits overlap or leave the text at " + edit.offset());
            }
            end = edit.end();
        }
    }

    /** The one replacement that makes one text of another, of the part in which they differ. */
    public static TextPatch between(String before, String after) {
        return Difference.between(before, after);
    }

    /** The edits in order of position; offsets count in the text before all of them. */
    public List<TextEdit> edits() {
        return edits;
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The text before the edits. */
    public String before() {
        return before;
    }

    /** The text after the edits. */
    public String after() {
        StringBuilder text = new StringBuilder(before.length() + 64);
        int end = 0;
        for (TextEdit edit : edits) {
            text.append(before, end, edit.offset()).append(edit.text());
            end = edit.end();
        }
        return text.append(before, end, before.length()).toString();
    }

    /** The patch that makes the text before of the text after, byte for byte. */
    public TextPatch inverse() {
        List<TextEdit> back = new ArrayList<>();
        int shift = 0;
        for (TextEdit edit : edits) {
            back.add(new TextEdit(edit.offset() + shift, edit.text().length(),
                    before.substring(edit.offset(), edit.end())));
            shift += edit.text().length() - edit.length();
        }
        return new TextPatch(after(), back);
    }
}
