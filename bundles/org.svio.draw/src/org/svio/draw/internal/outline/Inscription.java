package org.svio.draw.internal.outline;

/** A line of text on a block that has no place yet; the size is in px. */
public record Inscription(String text, double size, boolean bold) {

    static final double TITLE = 12;
    static final double DETAIL = 10;
    static final double CELL = 9;

    static Inscription title(String text) {
        return new Inscription(text, TITLE, true);
    }

    static Inscription detail(String text) {
        return new Inscription(text, DETAIL, false);
    }

    static Inscription cell(String text) {
        return new Inscription(text, CELL, false);
    }

    static Inscription cellTitle(String text) {
        return new Inscription(text, CELL, true);
    }
}
