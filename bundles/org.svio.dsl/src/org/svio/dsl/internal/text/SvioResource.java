package org.svio.dsl.internal.text;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.util.Triple;
import org.svio.dsl.internal.syntax.Mistake;
import org.svio.dsl.internal.syntax.Repaired;
import org.svio.dsl.internal.syntax.SyntaxCheck;

/**
 * A file of the language. What is not readable text is not parsed. A text with syntax mistakes is parsed as it is, or,
 * where {@link #REPAIR} is among the load options, as its repaired form, so that the rest of it can be checked. Editors
 * of the model use a subclass that also saves.
 */
public class SvioResource extends LazyLinkingResource {

    /** Load option: hold the model of the repaired text where the text has syntax mistakes. */
    public static final String REPAIR = "org.svio.dsl.repair";

    @Inject
    private SyntaxCheck syntax;

    private SourceText source = new SourceText("", null, 0);
    private Lines lines = new Lines("");
    private Repaired repaired;
    private boolean holdsRepaired;

    /** Whether the file could be read as text at all. */
    public boolean isReadable() {
        return source.mistake() == null;
    }

    /** The text as it was written. */
    public String text() {
        return source.text();
    }

    /** The lines of the text as it was written. */
    public Lines lines() {
        return lines;
    }

    /** Where a character of the parsed text stands in the text as it was written. */
    public int written(int offset) {
        return holdsRepaired ? repaired.original(offset) : offset;
    }

    /** Whether a character of the parsed text was put there by the repair. */
    public boolean isInvented(int offset) {
        return holdsRepaired && repaired.isInvented(offset);
    }

    /** The lines with syntax mistakes. */
    public Set<Integer> unreadLines() {
        Set<Integer> unread = new HashSet<>();
        if (repaired != null) {
            repaired.mistakes().forEach(each -> unread.add(lines.line(each.offset())));
        }
        return unread;
    }

    /** Names in what could not be parsed: what refers to them is not to blame. */
    public Set<String> lostNames() {
        return repaired == null ? Set.of() : repaired.lost();
    }

    @Override
    protected void doLoad(InputStream stream, Map<?, ?> options) throws IOException {
        source = SourceText.read(stream);
        lines = new Lines(source.text());
        repaired = null;
        holdsRepaired = false;
        super.doLoad(text(isReadable() ? source.text() : ""), options);
        if (repaired != null && options != null && Boolean.TRUE.equals(options.get(REPAIR))) {
            holdsRepaired = true;
            super.doLoad(text(repaired.text()), options);
        }
    }

    private static InputStream text(String text) {
        return new LazyStringInputStream(text, "UTF-8");
    }

    @Override
    protected void addSyntaxErrors() {
        if (!isReadable()) {
            getErrors().add(new PlacedDiagnostic(lines, source.offset(), 1, Codes.UNREADABLE, source.mistake()));
            return;
        }
        if (!holdsRepaired && getParseResult().hasSyntaxErrors()) {
            source = new SourceText(getParseResult().getRootNode().getText(), null, 0); // an editor may have changed it
            lines = new Lines(source.text());
            Repaired candidate = syntax.repair(source.text());
            repaired = candidate.mistakes().isEmpty() ? null : candidate;
        }
        for (INode node : getParseResult().getSyntaxErrors()) {
            SyntaxErrorMessage error = node.getSyntaxErrorMessage();
            boolean value = Codes.VALUE.equals(error.getIssueCode());
            if (value || repaired == null) {
                getErrors().add(new PlacedDiagnostic(lines, written(node.getOffset()), node.getLength(),
                        value ? Codes.VALUE : Codes.SYNTAX, error.getMessage()));
            }
        }
        if (repaired != null) {
            for (Mistake each : repaired.mistakes()) {
                getErrors().add(new PlacedDiagnostic(lines, each.offset(), each.length(), Codes.SYNTAX,
                        each.message()));
            }
        }
    }

    /** Forgets what was said of a link that works now, without wording it anew as the default would. */
    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> link) {
        if (!getErrors().isEmpty()) {
            int offset = link.getThird().getOffset();
            getErrors().removeIf(each -> each instanceof XtextLinkingDiagnostic known && known.getOffset() == offset);
        }
    }

    @Override
    public String getEncoding() {
        return "UTF-8";
    }
}
