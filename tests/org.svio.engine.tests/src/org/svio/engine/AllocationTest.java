package org.svio.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.svio.engine.random.RandomStream;

/** A run past its peak allocates nothing: measured, at sizes on either side of each change of structure. */
final class AllocationTest {

    private static final long EVENTS = 1_000_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Timers that fire again after an exponential delay or, every eighth, after a constant one through a lane. */
    private static final class Timers implements EventHandler {
        private final RandomStream stream = RandomStream.ofSeed(1);
        private final Simulation simulation = new Simulation(this);
        private final int lane = simulation.newLane(1_000_000);

        Timers(int count) {
            for (int timer = 0; timer < count; timer++) {
                onEvent(timer);
            }
        }

        @Override
        public void onEvent(int timer) {
            if (timer % 8 == 0) {
                simulation.scheduleInLane(lane, timer);
            } else {
                simulation.schedule((long) (1_000_000 * -Math.log(stream.nextOpenDouble())), timer);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 50, 1_000, 20_000})
    void aRunPastItsPeakAllocatesNothing(int pending) {
        Timers timers = new Timers(pending);
        timers.simulation.runEvents(EVENTS);

        long before = threads.getCurrentThreadAllocatedBytes();
        timers.simulation.runEvents(EVENTS);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertTrue(allocated < EVENTS / 20, allocated + " bytes for " + EVENTS + " events of " + pending);
    }
}
