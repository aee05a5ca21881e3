package org.svio.draw.scene;

/**
 * A line of text.
 *
 * @param x the left end, or the middle where centred, in px
 * @param y the baseline, in px
 * @param size font size in px, never below 9
 * @param width no font of the stack that the picture asks for is expected to need more than this, in px
 */
public record Caption(String text, double x, double y, double size, double width, boolean bold, boolean centred) {

    /** The left end of the text, in px. */
    public double left() {
        return centred ? x - width / 2 : x;
    }
}
