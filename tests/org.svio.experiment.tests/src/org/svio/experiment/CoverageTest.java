package org.svio.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** The promise that a 95 % interval covers in 95 of 100 cases, kept on a queue whose mean is known. */
class CoverageTest {

    private static final int TRIALS = 400;
    private static final double THREE_DEVIATIONS = 3 * Math.sqrt(0.95 * 0.05 / TRIALS);

    @Test
    void intervalsOfReplicationsCoverTheMeanOfAQueue() {
        Plan plan = Models.plan("mapping old  warmup 1 ms  duration 1 s  replications 10");

        double covered = coverage(plan, seed -> new Queue(seed, 4000, 1));

        assertEquals(0.95, covered, THREE_DEVIATIONS);
    }

    @Test
    void intervalsOfBatchesCoverTheMeanOfAQueue() {
        Plan plan = Models.plan("mapping old  warmup 1 ms  duration 1 s  batches 10");

        double covered = coverage(plan, seed -> new Queue(seed, 40_000, 10));

        assertEquals(0.95, covered, THREE_DEVIATIONS);
    }

    @Test
    void pairedIntervalsOfARatioCover() {
        Plan plan = Models.plan("""
                vary mapping in [old, young]  compare mapping young with old
                warmup 1 ms  duration 1 s  replications 8
                """);
        double ratio = 1 / (1.1 * Queue.SERVICE_RATE - Queue.ARRIVAL_RATE) / Queue.MEAN;
        int covered = 0;
        for (long seed = 1; seed <= TRIALS; seed++) {
            ExperimentResult result = run(plan, new Queue(seed, 4000, 1));
            Interval interval = result.comparisons().stream().filter(each -> each.metric().equals("latency"))
                    .findFirst().orElseThrow().ratio();
            covered += interval.low() <= ratio && ratio <= interval.high() ? 1 : 0;
        }

        assertEquals(0.95, covered / (double) TRIALS, THREE_DEVIATIONS);
    }

    private static double coverage(Plan plan, LongFunction<Replicator> queues) {
        int covered = 0;
        for (long seed = 1; seed <= TRIALS; seed++) {
            Interval interval = run(plan, queues.apply(seed)).points().get(0).find("all", "latency", "mean")
                    .orElseThrow().interval();
            covered += interval.low() <= Queue.MEAN && Queue.MEAN <= interval.high() ? 1 : 0;
        }
        return covered / (double) TRIALS;
    }

    private static ExperimentResult run(Plan plan, Replicator queue) {
        return new ExperimentRunner(queue, 1, ProgressListener.NONE).run(plan);
    }
}
