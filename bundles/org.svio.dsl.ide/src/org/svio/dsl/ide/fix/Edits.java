package org.svio.dsl.ide.fix;

import org.svio.dsl.patch.TextEdit;

/** Edits that keep the look of a text. */
final class Edits {

    private static final String INDENT = "    ";

    private Edits() {
    }

    /** Removes a stretch, with its line where nothing else stands on it, else with the blanks before it. */
    static TextEdit removal(String text, int offset, int end) {
        int start = offset;
        while (start > 0 && isBlank(text.charAt(start - 1))) {
            start--;
        }
        int stop = end;
        while (stop < text.length() && isBlank(text.charAt(stop))) {
            stop++;
        }
        boolean first = start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '\r';
        boolean last = stop == text.length() || text.charAt(stop) == '\n' || text.charAt(stop) == '\r';
        if (first && last) {
            return new TextEdit(start, afterBreak(text, stop) - start, "");
        }
        return first ? new TextEdit(offset, stop - offset, "") : new TextEdit(start, end - start, "");
    }

    /**
     * Puts a property into the block of an element, or gives the element one.
     *
     * @param offset where the element starts
     * @param end where it ends, after its {@code }} if it has a block
     */
    static TextEdit property(String text, int offset, int end, String property) {
        if (text.charAt(end - 1) != '}') {
            return new TextEdit(end, 0, " { " + property + " }");
        }
        int last = end - 2;
        while (Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        boolean lines = text.substring(last, end).indexOf('\n') >= 0;
        if (!lines) {
            return text.charAt(last) == '{' ? new TextEdit(last + 1, end - 2 - last, " " + property + " ")
                    : new TextEdit(last + 1, 0, "  " + property);
        }
        return new TextEdit(endOfLine(text, last + 1), 0,
                lineBreak(text) + indent(text, offset) + INDENT + property);
    }

    /** Puts a line after the line that a place is on, with this much more indentation. */
    static TextEdit lineAfter(String text, int place, String line) {
        return new TextEdit(endOfLine(text, place), 0, lineBreak(text) + indent(text, place) + line);
    }

    /** The blanks that the line of a place starts with. */
    static String indent(String text, int place) {
        int start = place;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        int end = start;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** How the text ends its lines. */
    static String lineBreak(String text) {
        int feed = text.indexOf('\n');
        return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
    }

    static int endOfLine(String text, int place) {
        int end = place;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    static int afterBreak(String text, int place) {
        if (text.startsWith("\r\n", place)) {
            return place + 2;
        }
        return Math.min(place + 1, text.length());
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
