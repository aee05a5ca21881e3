package org.svio.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.svio.experiment.results.JsonRows;

class ExperimentRunnerTest {

    private static final String PRECISE = """
            vary mapping in [old, young]  compare mapping young with old
            duration 1 s  replications 3 to 40  precision 3 % of latency
            """;

    @Test
    void replicationsGoOnUntilThePrecisionIsReached() {
        PointResult point = run(Models.plan(PRECISE), Queue.ofCustomers(3000), 1).points().get(0);

        Interval interval = point.find("all", "latency", "mean").orElseThrow().interval();
        assertEquals(StopReason.PRECISION_REACHED, point.stopReason());
        assertTrue(interval.isWithin(0.03));
        assertTrue(interval.n() > 3 && interval.n() < 40, interval::toString);
        assertFalse(Interval.ofMean(firstBut(point, 1), 0.95).isWithin(0.03), "one less would have been enough");
    }

    @Test
    void theCapStopsAndIsSaid() {
        Plan plan = Models.plan("mapping old  warmup 1 ms  replications 3 to 4  precision 0.01 % of latency");

        ExperimentResult result = run(plan, Queue.ofCustomers(1000), 1);

        assertEquals(StopReason.REPLICATION_CAP, result.points().get(0).stopReason());
        assertEquals(4, result.points().get(0).outcomes().size());
        assertFalse(result.isPrecise());
    }

    @Test
    void withoutAPrecisionTheFewestReplicationsAreEnough() {
        ExperimentResult result = run(Models.plan("mapping old  replications 3 to 9"), Queue.ofCustomers(500), 2);

        assertEquals(3, result.points().get(0).outcomes().size());
        assertTrue(result.isPrecise());
    }

    @Test
    void batchesAreOneRun() {
        Queue queue = new Queue(1, 10_000, 20);

        PointResult point = run(Models.plan("mapping old  warmup 1 ms  batches 20"), queue, 4).points().get(0);

        assertEquals(1, queue.runs.get());
        assertEquals(StopReason.BATCHES_DONE, point.stopReason());
        assertEquals(20, point.find("all", "latency", "mean").orElseThrow().interval().n());
    }

    @Test
    void aTimeLimitThatCostsThePrecisionIsSaid() {
        Plan plan = Plan.of(Models.experiment(
                "mapping old  duration 1 s  replications 2 to 3  precision 0.01 % of latency"),
                RunOptions.DEFAULT.withLimit(1_000_000));

        assertEquals(1_000_000, plan.duration());
        assertEquals(StopReason.TIME_LIMIT, run(plan, Queue.ofCustomers(500), 1).points().get(0).stopReason());
    }

    @Test
    void repeatAsksForNoPrecision() {
        Plan plan = Plan.of(Models.experiment("mapping old  replications 3 to 9  precision 0.01 % of latency"),
                RunOptions.DEFAULT.withRepeat(2));

        ExperimentResult result = run(plan, Queue.ofCustomers(500), 1);

        assertEquals(2, result.points().get(0).outcomes().size());
        assertTrue(result.isPrecise());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void theNumberOfWorkersChangesNoByte(int workers) throws IOException {
        Plan plan = Models.plan(PRECISE);

        String alone = rows(run(plan, Queue.ofCustomers(3000), 1));
        String together = rows(run(plan, Queue.ofCustomers(3000), workers));

        assertEquals(alone, together);
    }

    @Test
    void cancellingKeepsWhatIsComplete() {
        Plan plan = Models.plan("mapping old  warmup 1 ms  replications 1000");
        Queue queue = Queue.ofCustomers(500);
        ExperimentRunner[] runner = new ExperimentRunner[1];
        runner[0] = new ExperimentRunner(queue, 1, new ProgressListener() {
            @Override
            public void onRunFinished(Point point, int replication, int runs, int expectedRuns) {
                if (runs == 5) {
                    runner[0].cancel();
                }
            }
        });

        ExperimentResult result = runner[0].run(plan);

        assertTrue(result.cancelled());
        assertEquals(StopReason.CANCELLED, result.points().get(0).stopReason());
        assertTrue(result.points().get(0).outcomes().size() >= 4);
    }

    @Test
    void cancellingInterruptsRunsAtOnce() {
        Plan plan = Models.plan("mapping old  warmup 1 ms");
        ExperimentRunner runner = new ExperimentRunner(new Endless(), 2, ProgressListener.NONE);
        Thread.ofPlatform().start(() -> {
            pause(100);
            runner.cancel();
        });

        ExperimentResult result = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> runner.run(plan));

        assertTrue(result.cancelled());
        assertTrue(result.points().isEmpty());
    }

    @Test
    void aFailureNamesItsRun() {
        RuntimeException cause = new IllegalStateException("a law was broken");
        Replicator failing = new Endless() {
            @Override
            public Outcome run(Point point, int replication, long warmup) {
                throw cause;
            }
        };

        RunFailure failure = assertThrows(RunFailure.class,
                () -> run(Models.plan("mapping old  warmup 1 ms  replications 1"), failing, 1));

        assertSame(cause, failure.getCause());
        assertEquals(1, failure.replication());
    }

    @Test
    void progressEndsWhereItWasExpected() {
        int[] last = new int[2];
        ProgressListener listener = new ProgressListener() {
            @Override
            public void onRunFinished(Point point, int replication, int runs, int expectedRuns) {
                last[0] = runs;
                last[1] = expectedRuns;
            }
        };

        new ExperimentRunner(Queue.ofCustomers(3000), 1, listener).run(Models.plan(PRECISE));

        assertEquals(last[0], last[1]);
    }

    private static double[] firstBut(PointResult point, int last) {
        double[] values = point.find("all", "latency", "mean").orElseThrow().values();
        return Arrays.copyOf(values, values.length - last);
    }

    private static ExperimentResult run(Plan plan, Replicator replicator, int workers) {
        return new ExperimentRunner(replicator, workers, ProgressListener.NONE).run(plan);
    }

    private static String rows(ExperimentResult result) throws IOException {
        StringWriter out = new StringWriter();
        new JsonRows(false).write(List.of(result), out);
        return out.toString();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            throw new CancellationException();
        }
    }

    private static class Endless implements Replicator {

        @Override
        public Pilot pilot(Point point) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome run(Point point, int replication, long warmup) {
            pause(Long.MAX_VALUE);
            throw new IllegalStateException("never");
        }
    }
}
