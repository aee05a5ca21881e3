package org.svio.dsl.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.svio.model.Import;

/**
 * The layout of a whole text: a statement a line, four spaces a level, at most one blank line, comments kept; short
 * blocks that stood on one line stay there; parameters, roles and comments at line ends are aligned in columns.
 */
public final class Layout {

    /** Levels that the further lines of a long statement are indented by. */
    static final int CONTINUED = 2;

    private static final int KEEP_BREAKS_ABOVE = 120;

    private final Tokens tokens;
    private final List<Gap> gaps = new ArrayList<>();

    /** Lays out a text. */
    public Layout(ITextRegionAccess access) {
        tokens = new Tokens(access);
        String document = access.regionForDocument().getText();
        for (int i = 0; i < tokens.size(); i++) {
            gaps.add(gap(i, document));
        }
        if (tokens.size() > 0) {
            gaps.add(lastGap(document));
            keepLongStatementsBroken();
            new Columns(tokens, gaps).align();
        }
    }

    /** The changes that bring the text into this layout. */
    public List<ITextReplacement> replacements() {
        List<ITextReplacement> changes = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            boolean last = i == tokens.size();
            IHiddenRegion region = last ? tokens.all.get(i - 1).getNextHiddenRegion() : tokens.before(i);
            String text = last ? gaps.get(i).textAtEnd() : gaps.get(i).text(i == 0, indent(i), commentIndent(i));
            if (!region.getText().equals(text)) {
                changes.add(region.replaceWith(text));
            }
        }
        return changes;
    }

    private int indent(int index) {
        Gap gap = gaps.get(index);
        boolean continued = gap.continues || !gap.breaks;
        return Tokens.INDENT * (tokens.depth[index] + (continued ? CONTINUED : 0));
    }

    private int commentIndent(int index) {
        return Tokens.INDENT * (tokens.depth[index] + (tokens.isClosing(index) ? 1 : 0));
    }

    private Gap gap(int index, String document) {
        IHiddenRegion region = tokens.before(index);
        List<Comment> comments = Comment.in(region, document);
        Gap gap = new Gap();
        gap.breaks = index == 0 || tokens.breaksBefore(index);
        gap.spaces = index == 0 ? 0 : tokens.spaces(index);
        for (Comment comment : comments) {
            boolean trails = index > 0 && gap.breaks && gap.own.isEmpty() && comment.newlines() == 0;
            (trails ? gap.trailing : gap.own).add(comment);
        }
        int newlines = Comment.newlinesAtEnd(region);
        boolean first = index > 0 && tokens.isOpening(index - 1);
        gap.blankAfterComments = newlines > 1 && !tokens.isClosing(index);
        gap.blank = index > 0 && !first && (separatesDeclarations(index)
                || (gap.own.isEmpty() ? newlines > 1 && !tokens.isClosing(index) : gap.own.get(0).newlines() > 1));
        return gap;
    }

    private Gap lastGap(String document) {
        Gap gap = new Gap();
        for (Comment comment : Comment.in(tokens.all.get(tokens.size() - 1).getNextHiddenRegion(), document)) {
            (gap.own.isEmpty() && comment.newlines() == 0 ? gap.trailing : gap.own).add(comment);
        }
        gap.breaks = true;
        return gap;
    }

    private boolean separatesDeclarations(int index) {
        return tokens.starts[index] && tokens.depth[index] == 0
                && !(tokens.all.get(index).getSemanticElement() instanceof Import
                        && tokens.all.get(index - 1).getSemanticElement() instanceof Import);
    }

    /** Where a statement is too long for one line, the line ends its author chose stay. */
    private void keepLongStatementsBroken() {
        int start = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || gaps.get(i).breaks) {
                if (Tokens.INDENT * tokens.depth[start] + tokens.width(start, i) > KEEP_BREAKS_ABOVE) {
                    keepBreaks(start, i);
                }
                start = i;
            }
        }
    }

    private void keepBreaks(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            Gap gap = gaps.get(i);
            if (gap.own.isEmpty() && tokens.before(i).isMultiline()) {
                gap.breaks = true;
                gap.continues = true;
            }
        }
    }
}
