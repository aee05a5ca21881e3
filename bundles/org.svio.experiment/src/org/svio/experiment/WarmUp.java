package org.svio.experiment;

import java.util.ArrayList;
import java.util.List;
import org.svio.engine.statistics.Mser5;
import org.svio.experiment.internal.Trend;
import org.svio.model.Metric;

/**
 * The start of a run that is discarded.
 *
 * @param length in picoseconds
 * @param steady whether the rest of the run looked like a steady state
 * @param note what a reader must know about it, or null
 */
public record WarmUp(long length, boolean steady, String note) {

    /** Intervals with too few packets are merged, but not below this number. */
    private static final int FEWEST_INTERVALS = 100;
    private static final double MOST_EMPTY = 0.05;
    /** What is discarded where the rule MSER-5 says nothing: a tenth. */
    private static final int USUAL_SHARE = 10;

    /** A warm-up of known length. */
    public static WarmUp fixed(long length) {
        return new WarmUp(length, true, null);
    }

    /**
     * Finds the warm-up in the course of a run: the longest that MSER-5 gives for the series of what the experiment
     * measures, and whether the rest still drifts.
     */
    public static WarmUp of(Pilot pilot, List<Metric> metrics) {
        boolean latency = metrics.contains(Metric.LATENCY) || metrics.contains(Metric.ROUND_TRIP);
        boolean throughput = !latency || metrics.contains(Metric.THROUGHPUT) || metrics.contains(Metric.PACKET_RATE);
        List<WarmUp> found = new ArrayList<>();
        if (throughput) {
            found.add(of(pilot.deliveredBits(), pilot.interval(), "throughput"));
        }
        if (latency) {
            found.add(of(pilot.meanLatency(), pilot.interval(), "latency"));
        }
        WarmUp longest = found.get(0);
        for (WarmUp each : found) {
            boolean worse = longest.steady && !each.steady;
            boolean longer = longest.steady == each.steady && each.length > longest.length;
            longest = worse || longer ? each : longest;
        }
        return longest;
    }

    private static WarmUp of(double[] observed, long observedInterval, String what) {
        double[] series = observed;
        long interval = observedInterval;
        while (Trend.emptyShare(series) > MOST_EMPTY && series.length / 2 >= FEWEST_INTERVALS) {
            series = Trend.halved(series);
            interval *= 2;
        }
        series = Trend.filled(series);
        int usual = series.length / USUAL_SHARE;
        if (Trend.emptyShare(observed) == 1) {
            return new WarmUp(usual * interval, true, "nothing was delivered, so no warm-up could be found");
        }
        Mser5 rule = Mser5.of(series, series.length);
        // a few equal values at the end of a steady series also mislead the rule beyond the half
        int cut = rule.settled() ? rule.warmUp() : usual;
        if (Trend.of(series, cut).isDrifting()) {
            return new WarmUp((rule.settled() ? cut : series.length / 2) * interval, false, "no steady state: the "
                    + what + " still drifts at the end of the run");
        }
        return new WarmUp(cut * interval, true, null);
    }
}
