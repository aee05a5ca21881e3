package org.svio.dsl.internal.patch;

/** Lines and line ends of a text, seen from places between its words. */
final class Source {

    final String text;
    final String newline;
    private final String unit;

    Source(String text) {
        this.text = text;
        int end = text.indexOf('\n');
        this.newline = end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
        this.unit = text.contains("\n\t") ? "\t" : "    ";
    }

    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Where the line ends, before its line end. */
    int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        end = end < 0 ? text.length() : end;
        return end > offset && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** Where the next line starts, or the end of the text. */
    int nextLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    /** The white space that a line starts with. */
    String indent(int offset) {
        int start = lineStart(offset);
        return text.substring(start, skipSpaces(start));
    }

    /** What a level is indented by, judged from a line inside a block and the line that opens it. */
    String unit(String outer, String inner) {
        return inner.length() > outer.length() && inner.startsWith(outer) ? inner.substring(outer.length()) : unit;
    }

    boolean isFirstOfLine(int offset) {
        return skipSpaces(lineStart(offset)) == offset;
    }

    boolean sameLine(int from, int to) {
        return text.substring(from, to).indexOf('\n') < 0;
    }

    boolean isBlank(int from, int to) {
        return text.substring(from, to).isBlank();
    }

    boolean isBlankLine(int offset) {
        return isBlank(lineStart(offset), lineEnd(offset));
    }

    int skipSpaces(int offset) {
        int at = offset;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    int skipSpacesBack(int offset) {
        int at = offset;
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at;
    }

    /** Past the comments that stand right after a word on its line; a comment over several lines is not passed. */
    int pastComments(int offset) {
        int past = offset;
        while (true) {
            int at = skipSpaces(past);
            if (text.startsWith("//", at)) {
                return lineEnd(at);
            }
            int end = text.startsWith("/*", at) ? text.indexOf("*/", at + 2) + 2 : 0;
            if (end < 2 || !sameLine(at, end)) {
                return past;
            }
            past = end;
        }
    }

    /** Whether nothing but comments of this line stands after a word. */
    boolean isLastOfLine(int offset) {
        int past = pastComments(offset);
        return isBlank(past, lineEnd(past));
    }
}
