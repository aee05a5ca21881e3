package org.svio.experiment;

/**
 * An objective held against a result.
 *
 * @param position where; without the mapping for a ratio
 * @param text the objective in words
 * @param interval the figure
 * @param unit the unit of the figure
 * @param met whether the figure satisfies the objective; false where there is no figure
 * @param source where the objective comes from, or null
 */
public record ExpectationResult(Position position, String text, Interval interval, String unit, boolean met,
        String source) {
}
