package org.svio.dsl.ide.structure;

import java.util.ArrayList;
import java.util.List;
import org.svio.dsl.ide.TextRange;

/** Changes of white space, so that all that stands between it keeps its marks and the caret its place. */
public final class WhiteSpace {

    /**
     * One change.
     *
     * @param range what is replaced
     * @param text by what
     */
    public record Change(TextRange range, String text) {
    }

    private WhiteSpace() {
    }

    /** What turns one text into another that differs in white space alone; in order of position. */
    public static List<Change> changes(String from, String to) {
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < from.length() || j < to.length()) {
            int endFrom = skip(from, i);
            int endTo = skip(to, j);
            String blank = to.substring(j, endTo);
            if (!from.substring(i, endFrom).equals(blank)) {
                changes.add(new Change(new TextRange(i, endFrom - i), blank));
            }
            i = endFrom;
            j = endTo;
            if (i < from.length() && j < to.length()) {
                if (from.charAt(i) != to.charAt(j)) {
                    throw new IllegalArgumentException("the texts differ in more than white space");
                }
                i++;
                j++;
            } else if (i < from.length() || j < to.length()) {
                throw new IllegalArgumentException("one text holds more than the other");
            }
        }
        return changes;
    }

    private static int skip(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
