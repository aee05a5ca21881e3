package org.svio.estimate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.svio.engine.random.Constant;
import org.svio.engine.random.Exponential;
import org.svio.engine.random.Uniform;
import org.svio.estimate.Pair.Work;
import org.svio.simulation.Measurement;
import org.svio.simulation.Measurements;
import org.svio.simulation.RunSettings;
import org.svio.simulation.SimulationFailure;
import org.svio.simulation.SimulationRun;
import org.svio.simulation.program.ConversationSpec;
import org.svio.simulation.program.Program;

/** Runs are within the bounds; what is not is reported. */
class BoundsCheckTest {

    private static final long US = Pair.US;
    private static final long SECOND = 1_000_000 * US;

    /** At most 500 Mbit/s, with 100 segments of 10 000 bits under way; at the least 32 us one way. */
    private static Program program() {
        return new Pair().receives(Pair.B, Work.of(20 * US)).with(BoundsTest.stream(100, 1));
    }

    private static Measurements measured(String element, String metric, double value) {
        return new Measurements(0, SECOND, List.of(new Measurement(element, metric, "mean", value, "", 1)), List.of(),
                List.of(), List.of());
    }

    @Test
    void whatThePipeHeldAtTheStartMayBeDeliveredBesides() {
        BoundsCheck check = new BoundsCheck(program());

        assertDoesNotThrow(() -> check.check(measured("all", "throughput", 500.9e6)));
        SimulationFailure failure = assertThrows(SimulationFailure.class,
                () -> check.check(measured("all", "throughput", 501.1e6)));
        assertTrue(failure.getMessage().contains("asymptotic bound"), failure::getMessage);
    }

    @Test
    void noPacketIsFasterThanItsWay() {
        BoundsCheck check = new BoundsCheck(program());

        assertDoesNotThrow(() -> check.check(measured("all", "latency", 32e-6)));
        assertDoesNotThrow(() -> check.check(measured("a", "latency", 32e-6)));
        assertThrows(SimulationFailure.class, () -> check.check(measured("all", "latency", 31.9e-6)));
        assertThrows(SimulationFailure.class, () -> check.check(measured("a", "latency", 31.9e-6)));
    }

    @Test
    void noRoundTripIsFasterThanItsWays() {
        BoundsCheck check = new BoundsCheck(new Pair().with(new ConversationSpec.Exchange("flow", Pair.A, Pair.B, 0,
                1000, 3000, new Exponential(US), new Uniform(10 * US, 20 * US))));

        assertDoesNotThrow(() -> check.check(measured("a", "roundTrip", 14e-6)));
        assertThrows(SimulationFailure.class, () -> check.check(measured("a", "roundTrip", 13.9e-6)));
    }

    /** Random work and random arrivals may beat their means for a while; the check must not mind. */
    @Test
    void shortRunsOfRandomProgramsPass() {
        Pair pair = new Pair().sends(Pair.A, Work.random(new Exponential(10 * US)))
                .receives(Pair.B, Work.random(new Uniform(5 * US, 25 * US)), Work.of(US));
        Program program = pair.with(BoundsTest.stream(8, 2), BoundsTest.poisson(100 * US),
                new ConversationSpec.Open("sizes", Pair.B, Pair.A, 300, new Constant(40 * US), 0, false,
                        new Uniform(500, 12_000), null, null),
                new ConversationSpec.Open("bursts", Pair.A, Pair.B, 300, new Constant(30 * US), 0, false,
                        new Exponential(4000), new Exponential(500 * US), new Exponential(800 * US)),
                new ConversationSpec.Exchange("exchange", Pair.B, Pair.A, 300, 800, 8000, new Exponential(90 * US),
                        new Exponential(20 * US)));
        BoundsCheck check = new BoundsCheck(program);
        SimulationRun run = new SimulationRun(program, new RunSettings(7, 1, true));

        for (int window = 1; window <= 400; window++) {
            run.advanceTo(window * 300L * US);
            Measurements measurements = run.measure();
            assertDoesNotThrow(() -> check.check(measurements));
            run.resetStatistics();
        }
    }

    /** Deterministic work at full load, with the window's edges at every phase: the tightest case. */
    @Test
    void shortRunsAtTheBoundPass() {
        Program program = program();
        BoundsCheck check = new BoundsCheck(program);
        SimulationRun run = new SimulationRun(program, new RunSettings(7, 1, true));

        for (int window = 1; window <= 400; window++) {
            run.advanceTo(window * 333L * US);
            Measurements measurements = run.measure();
            assertDoesNotThrow(() -> check.check(measurements));
            run.resetStatistics();
        }
    }
}
