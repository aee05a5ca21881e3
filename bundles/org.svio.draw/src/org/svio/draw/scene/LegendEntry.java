package org.svio.draw.scene;

/**
 * One entry of the legend: a stroke of this kind and path, and what it means.
 *
 * @param y the middle of the stroke, in px
 */
public record LegendEntry(LineKind kind, int path, double x, double y, Caption caption) {

    /** Length of the stroke, in px. */
    public static final double STROKE = 28;
}
