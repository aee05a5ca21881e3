package org.svio.dsl.internal.text;

import java.util.Arrays;

/** Lines and columns of a text, both 1-based; a line ends with LF, CR LF or CR. */
public final class Lines {

    private final String text;
    private final int[] starts;
    private int lastLine;
    private String lastContent;

    /** Indexes a text. */
    public Lines(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The line of an offset. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset in its line. */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** The text of a line without its end. */
    public String content(int line) {
        if (line != lastLine) { // many problems of one line share its text
            lastLine = line;
            lastContent = read(line);
        }
        return lastContent;
    }

    private String read(int line) {
        int end = line < starts.length ? starts[line] : text.length();
        while (end > starts[line - 1] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(starts[line - 1], end);
    }
}
