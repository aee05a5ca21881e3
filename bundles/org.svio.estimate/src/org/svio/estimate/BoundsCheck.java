package org.svio.estimate;

import java.util.Locale;
import java.util.Map;
import org.svio.estimate.internal.RunBounds;
import org.svio.simulation.Measurement;
import org.svio.simulation.Measurements;
import org.svio.simulation.SimulationFailure;
import org.svio.simulation.program.Program;

/**
 * Checks runs of a program against bounds that hold for every run, however short: random work counts as its least, open
 * flows may send at any rate, and all that can be under way at once may have been served before the observation began.
 *
 * <p>Immutable and thread safe; made once for a program, it checks any number of its runs.
 */
public final class BoundsCheck {

    /** Relative error that sums of many rounded times may show. */
    private static final double ROUNDING = 1e-6;

    private static final double PICOSECONDS = 1e12;
    private static final String ALL = "all";

    private final RunBounds bounds;

    /** Computes the bounds of a program. */
    public BoundsCheck(Program program) {
        this.bounds = RunBounds.of(program);
    }

    /**
     * Checks the throughput, the mean latencies and the mean round trips of one run.
     *
     * @throws SimulationFailure if one of them is better than is possible: a defect of the simulator
     */
    public void check(Measurements measurements) {
        double seconds = (measurements.until() - measurements.from()) / PICOSECONDS;
        for (Measurement measurement : measurements.measures()) {
            if (!measurement.statistic().equals("mean")) {
                continue;
            }
            boolean all = measurement.element().equals(ALL);
            switch (measurement.metric()) {
                case "throughput" -> checkThroughput(measurement, all, seconds);
                case "latency" -> checkTime(measurement, all, bounds.bounds().latency(), bounds.latencies());
                case "roundTrip" -> checkTime(measurement, all, bounds.bounds().roundTrip(), bounds.roundTrips());
                default -> {
                    // no bound is known
                }
            }
        }
    }

    private void checkThroughput(Measurement measurement, boolean all, double seconds) {
        double most = bounds.bounds().throughput() * seconds * (1 + ROUNDING) + bounds.inside();
        if (all && measurement.value() * seconds > most) {
            throw new SimulationFailure(String.format(Locale.ROOT, "the asymptotic bound is broken: %.9g bit/s were"
                    + " delivered in %.6g s, but at most %.9g bit/s and %.9g bit that were inside are possible",
                    measurement.value(), seconds, bounds.bounds().throughput(), bounds.inside()));
        }
    }

    private void checkTime(Measurement measurement, boolean all, double ofAll, Map<String, Double> ofElements) {
        double least = all ? ofAll : ofElements.getOrDefault(measurement.element(), 0.0);
        if (measurement.value() < least * (1 - ROUNDING)) {
            throw new SimulationFailure(String.format(Locale.ROOT, "the %s of %s is %.9g s in the mean, but not under"
                    + " %.9g s is possible", measurement.metric(), measurement.element(), measurement.value(), least));
        }
    }
}
