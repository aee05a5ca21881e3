package org.svio.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SimulationTest {

    private final List<Integer> handled = new ArrayList<>();
    private final Simulation simulation = new Simulation(handled::add);

    @Test
    void eventsLeaveInOrderOfTime() {
        simulation.schedule(30, 3);
        simulation.schedule(10, 1);
        simulation.schedule(20, 2);

        simulation.run(100);

        assertEquals(List.of(1, 2, 3), handled);
        assertEquals(100, simulation.now());
        assertEquals(3, simulation.events());
    }

    @Test
    void simultaneousEventsKeepSchedulingOrderWhateverTheirCodes() {
        int lane = simulation.newLane(5);
        simulation.schedule(5, 9);
        simulation.scheduleInLane(lane, 4);
        simulation.schedule(5, 7);
        simulation.scheduleInLane(lane, 1);
        simulation.schedule(5, 0);

        simulation.run(5);

        assertEquals(List.of(9, 4, 7, 1, 0), handled);
    }

    @Test
    void runStopsAfterTheLastInstantThatIsAskedFor() {
        simulation.schedule(10, 1);
        simulation.schedule(11, 2);

        simulation.run(10);

        assertEquals(List.of(1), handled);
        assertEquals(1, simulation.pending());
        assertEquals(10, simulation.now());
    }

    @Test
    void anEmptyRunOnlyMovesTheClock() {
        simulation.run(42);

        assertEquals(42, simulation.now());
        assertEquals(0, simulation.events());
    }

    @Test
    void runEventsHandlesExactlyThatMany() {
        for (int event = 0; event < 10; event++) {
            simulation.schedule(event, event);
        }

        simulation.runEvents(4);

        assertEquals(List.of(0, 1, 2, 3), handled);
        assertEquals(3, simulation.now());
        assertEquals(6, simulation.pending());
    }

    @Test
    void aStoppedRunCanGoOn() {
        Simulation[] run = new Simulation[1];
        run[0] = new Simulation(event -> {
            handled.add(event);
            if (event == 2) {
                run[0].stop();
            }
        });
        run[0].schedule(1, 1);
        run[0].schedule(2, 2);
        run[0].schedule(3, 3);

        run[0].run(10);
        long clockWhenStopped = run[0].now();
        run[0].run(10);

        assertEquals(2, clockWhenStopped);
        assertEquals(List.of(1, 2, 3), handled);
    }

    @Test
    void theEventBeingHandledIsNotPending() {
        Simulation[] run = new Simulation[1];
        List<Integer> pending = new ArrayList<>();
        run[0] = new Simulation(event -> {
            pending.add(run[0].pending());
            if (event == 1) {
                run[0].schedule(1, 2);
                run[0].schedule(1, 3);
                pending.add(run[0].pending());
            }
        });
        run[0].schedule(1, 1);

        run[0].run(10);

        assertEquals(List.of(0, 2, 1, 0), pending);
    }

    @Test
    void aHandlerThatFailsLeavesTheRunUsable() {
        Simulation[] run = new Simulation[1];
        run[0] = new Simulation(event -> {
            handled.add(event);
            if (event == 1) {
                throw new IllegalStateException("the model failed");
            }
        });
        run[0].schedule(1, 1);
        run[0].schedule(2, 2);

        assertThrows(IllegalStateException.class, () -> run[0].run(10));
        run[0].run(10);

        assertEquals(List.of(1, 2), handled);
    }

    @Test
    void thePastIsRefused() {
        simulation.run(100);

        refuses("cannot schedule into the past: a delay of -1 ps at 100 ps", () -> simulation.schedule(-1, 0));
        refuses("cannot schedule at 99 ps: the clock already shows 100", () -> simulation.scheduleAt(99, 0));
        refuses("cannot run until 99 ps: the clock already shows 100", () -> simulation.run(99));
        refuses("the delay of a lane must not be negative: -5 ps", () -> simulation.newLane(-5));
    }

    @Test
    void eventsOutOfRangeAreRefused() {
        refuses("an event must be from 0 to 268435455, not -1", () -> simulation.schedule(1, -1));
        refuses("an event must be from 0 to 268435455, not 268435456", () -> simulation.schedule(1, 1 << 28));
        simulation.schedule(1, Simulation.MAXIMUM_EVENT);
        simulation.run(1);

        assertEquals(List.of(Simulation.MAXIMUM_EVENT), handled);
    }

    @Test
    void theEndOfTimeIsRefusedRatherThanWrappedAround() {
        simulation.run(10);

        IllegalStateException failure = assertThrows(IllegalStateException.class,
                () -> simulation.schedule(Long.MAX_VALUE - 5, 0));

        assertEquals("cannot schedule 9223372036854775802 ps after 10 ps: the clock ends after 106 days",
                failure.getMessage());
    }

    @Test
    void aRunInsideARunIsRefused() {
        Simulation[] run = new Simulation[1];
        run[0] = new Simulation(event -> run[0].run(10));
        run[0].schedule(1, 1);

        assertEquals("the simulation is already running",
                assertThrows(IllegalStateException.class, () -> run[0].run(10)).getMessage());
    }

    private static void refuses(String sentence, Runnable action) {
        assertEquals(sentence, assertThrows(IllegalArgumentException.class, action::run).getMessage());
    }
}
