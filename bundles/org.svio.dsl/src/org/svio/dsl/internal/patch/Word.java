package org.svio.dsl.internal.patch;

import java.util.List;
import java.util.Set;

/**
 * A word to be written.
 *
 * @param text what is written; whole elements that are moved as they stand count as one word
 * @param rule the name of the rule it belongs to, which decides the spaces around some signs
 */
record Word(String text, String rule) {

    private static final Set<String> CLOSE_TO_BOTH = Set.of(".", "..");
    private static final Set<String> CLOSE_TO_PREVIOUS = Set.of(",", ")", "]");
    private static final Set<String> CLOSE_TO_NEXT = Set.of("(", "[");
    private static final Set<String> INDEXED = Set.of("IndexRange", "PathSegment");
    private static final Set<String> CALLS = Set.of("Call", "MetricChoice");

    /** Whether a space stands between two words, as the formatter has it. */
    static boolean apart(Word left, Word right) {
        if (CLOSE_TO_BOTH.contains(left.text) || CLOSE_TO_BOTH.contains(right.text)
                || CLOSE_TO_PREVIOUS.contains(right.text) || CLOSE_TO_NEXT.contains(left.text)) {
            return false;
        }
        if (right.text.equals("[") && INDEXED.contains(right.rule)
                || right.text.equals("(") && CALLS.contains(right.rule)) {
            return false;
        }
        return !(left.text.equals("-") && left.rule.equals("Factor"));
    }

    /** Words on one line. */
    static String join(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(i > 0 && apart(words.get(i - 1), words.get(i)) ? " " : "").append(words.get(i).text);
        }
        return text.toString();
    }
}
