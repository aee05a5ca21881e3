package org.svio.experiment;

/**
 * One figure of a point, over all its replications or batches.
 *
 * @param element a qualified name, or {@code all}
 * @param metric the name of the metric
 * @param statistic the name of the statistic
 * @param unit the SI unit
 * @param interval the mean over the replications with its interval; for {@code max} the greatest, without interval
 * @param observations how many observations all replications made together
 * @param values what each replication or batch measured, in order; NaN where it measured nothing
 */
public record MeasureResult(String element, String metric, String statistic, String unit, Interval interval,
        long observations, double[] values) {

    /** Whether this is what the names say. */
    public boolean is(String wantedElement, String wantedMetric, String wantedStatistic) {
        return element.equals(wantedElement) && metric.equals(wantedMetric) && statistic.equals(wantedStatistic);
    }
}
