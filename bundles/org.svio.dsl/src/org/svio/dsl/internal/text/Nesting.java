package org.svio.dsl.internal.text;

/** Finds text nested so deep that a recursive parser would run out of stack. */
final class Nesting {

    private final String text;
    private int depth;
    private int signs;

    private Nesting(String text) {
        this.text = text;
    }

    /** Where brackets, or signs before one operand, first nest deeper than the limit, or -1. */
    static int tooDeep(String text, int limit) {
        return new Nesting(text).find(limit);
    }

    private int find(int limit) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' && text.startsWith("//", i)) {
                i = last(text.indexOf('\n', i));
            } else if (c == '/' && text.startsWith("/*", i)) {
                i = last(text.indexOf("*/", i + 2)) + 1;
            } else if (c == '"') {
                i = endOfString(i);
            } else if (count(c) > limit) {
                return i;
            }
        }
        return -1;
    }

    private int last(int found) {
        return found < 0 ? text.length() : found;
    }

    private int endOfString(int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"' || c == '\n') {
                return i;
            }
        }
        return text.length();
    }

    private int count(char c) {
        switch (c) {
            case '(', '{', '[' -> {
                depth++;
                signs = 0;
            }
            case ')', '}', ']' -> {
                depth = Math.max(0, depth - 1);
                signs = 0;
            }
            case '-' -> signs++;
            case ' ', '\t', '\r', '\n' -> {
                // between signs
            }
            default -> signs = 0;
        }
        return depth + signs;
    }
}
