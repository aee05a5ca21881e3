package org.svio.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;
import org.svio.dsl.ide.TextRange;
import org.svio.dsl.ide.lexis.Token;
import org.svio.dsl.ide.lexis.TokenKind;
import org.svio.dsl.ide.lexis.TokenScanner;

/** Colours of words by their looks. A change repaints its lines, and more only where a comment opens or closes. */
final class WordColouring implements IPresentationDamager, IPresentationRepairer {

    private IDocument document;
    private List<TextRange> comments = List.of(); // those between /* and */
    private PendingPaint pending;

    /** What is to know of changes while some of the text waits to be painted. */
    void setPending(PendingPaint waiting) {
        pending = waiting;
    }

    @Override
    public void setDocument(IDocument shown) {
        document = shown;
        comments = shown == null ? List.of() : blockComments(shown.get());
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        int inserted = event.getText() == null ? 0 : event.getText().length();
        pending.shift(event.getOffset(), event.getLength(), inserted);
        int start = lineStart(event.getOffset());
        int end = lineEnd(event.getOffset() + inserted);
        List<TextRange> before = comments;
        comments = blockComments(document.get());
        int shift = inserted - event.getLength();
        for (TextRange comment : comments) {
            if (comment.end() > start && !before.contains(new TextRange(comment.offset() - shift, comment.length()))) {
                start = Math.min(start, comment.offset());
                end = Math.max(end, comment.end());
            }
        }
        for (TextRange comment : before) {
            TextRange moved = new TextRange(comment.offset() + shift, comment.length());
            if (comment.end() > start && !comments.contains(moved)) {
                start = Math.min(start, comment.offset());
                end = Math.max(end, moved.end());
            }
        }
        int last = Math.min(Math.max(end, start), document.getLength());
        return new Region(start, last - start);
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        String text = document.get();
        int start = damage.getOffset();
        for (TextRange comment : comments) {
            if (comment.offset() < start && comment.end() > start) {
                start = comment.offset();
            }
        }
        TextAttribute[] looks = new TextAttribute[TokenKind.values().length];
        for (TokenKind kind : TokenKind.values()) {
            looks[kind.ordinal()] = SvioColours.of(kind);
        }
        int end = damage.getOffset() + damage.getLength();
        TokenScanner scanner = new TokenScanner(text, start, end);
        for (Token token = scanner.next(); token != null; token = scanner.next()) {
            int from = Math.max(token.offset(), damage.getOffset());
            int to = Math.min(token.end(), end);
            TextAttribute look = looks[token.kind().ordinal()];
            if (look != null && to > from) { // the rest is plain, which needs no range
                presentation.addStyleRange(
                        new StyleRange(from, to - from, look.getForeground(), null, look.getStyle()));
            }
        }
    }

    private static List<TextRange> blockComments(String text) {
        List<TextRange> found = new ArrayList<>();
        if (text.contains("/*")) {
            TokenScanner scanner = new TokenScanner(text, 0, text.length());
            for (Token token = scanner.next(); token != null; token = scanner.next()) {
                if (token.kind() == TokenKind.COMMENT && text.startsWith("/*", token.offset())) {
                    found.add(new TextRange(token.offset(), token.length()));
                }
            }
        }
        return found;
    }

    private int lineStart(int offset) {
        try {
            return document.getLineInformationOfOffset(Math.min(offset, document.getLength())).getOffset();
        } catch (BadLocationException outside) {
            return 0;
        }
    }

    private int lineEnd(int offset) {
        try {
            IRegion line = document.getLineInformationOfOffset(Math.min(offset, document.getLength()));
            return line.getOffset() + line.getLength();
        } catch (BadLocationException outside) {
            return document.getLength();
        }
    }
}
