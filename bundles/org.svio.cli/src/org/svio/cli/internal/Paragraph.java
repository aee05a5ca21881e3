package org.svio.cli.internal;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines between its words, but not within {@code n = 8} or {@code 36 %}. */
final class Paragraph {

    private static final String WORDS = "(?<!=) (?![=%])";

    private Paragraph() {
    }

    /** Lines of at most {@code width} characters; a longer word has a line of its own. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(WORDS)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
