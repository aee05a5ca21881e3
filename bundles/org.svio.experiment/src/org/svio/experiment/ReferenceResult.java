package org.svio.experiment;

/**
 * A published figure beside a result; never decides anything.
 *
 * @param position where; without the mapping for a ratio
 * @param text the figure in words
 * @param interval the figure as simulated
 * @param unit the unit of the figure
 * @param published the figure as published
 * @param source the document it stands in
 */
public record ReferenceResult(Position position, String text, Interval interval, String unit, double published,
        String source) {

    /** How far the simulated figure is from the published one: their ratio less one. */
    public double distance() {
        return interval.mean() / published - 1;
    }
}
