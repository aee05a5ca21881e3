package org.svio.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.svio.simulation.Measurements;

/** The bridge to real runs, on two peers and a switch. */
class SimulationReplicatorTest {

    private final Plan plan = Models.plan("""
            mapping old
            poisson p from far to near { rate 200 Mbit/s  size 500 B }
            warmup 10 ms  duration 110 ms  replications 2
            """);
    private final Replicator simulation = new SimulationReplicator(plan, Path.of("."));
    private final Point point = plan.points().get(0);

    @Test
    void theWarmUpIsLeftOutAndTheRestIsObserved() {
        Measurements observed = simulation.run(point, 1, 10_000_000_000L).observations().get(0);

        assertEquals(10_000_000_000L, observed.from());
        assertEquals(110_000_000_000L, observed.until());
        assertEquals(300e6, value(observed, "throughput"), 15e6);
    }

    @Test
    void equalReplicationsAreEqualAndOthersAreNot() {
        double first = value(simulation.run(point, 1, 0).observations().get(0), "latency");

        assertEquals(first, value(simulation.run(point, 1, 0).observations().get(0), "latency"));
        assertNotEquals(first, value(simulation.run(point, 2, 0).observations().get(0), "latency"));
    }

    @Test
    void batchesFollowEachOtherWithoutGap() {
        Plan batches = Models.plan("mapping old  warmup 10 ms  duration 110 ms  batches 3");

        var observed = new SimulationReplicator(batches, Path.of(".")).run(batches.points().get(0), 1,
                10_000_000_000L).observations();

        assertEquals(3, observed.size());
        assertEquals(observed.get(0).until(), observed.get(1).from());
        assertEquals(110_000_000_000L, observed.get(2).until());
    }

    @Test
    void thePilotSeesTheWholeRun() {
        Pilot pilot = simulation.pilot(point);

        assertEquals(1000, pilot.deliveredBits().length);
        assertEquals(110_000_000L, pilot.interval());
        assertTrue(WarmUp.of(pilot, java.util.List.of()).steady());
    }

    private static double value(Measurements observed, String metric) {
        return observed.measures().stream().filter(m -> m.element().equals("all") && m.metric().equals(metric)
                && m.statistic().equals("mean")).findFirst().orElseThrow().value();
    }
}
