package org.svio.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.svio.engine.random.RandomStream;

/**
 * A coarse guard: in one JVM, by the processor time of one thread, the kernel keeps at least half of the pace of a loop
 * around a heap written by hand. Far below what it does, so that only a mistake in design fails.
 */
final class SpeedTest {

    private static final int EVENTS = 300_000;
    private static final int ROUNDS = 9;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** Timers that fire again after an exponential delay. */
    private static final class Timers implements EventHandler {
        private final RandomStream stream = RandomStream.ofSeed(1);
        private final Simulation simulation = new Simulation(this);

        Timers(int count) {
            for (int timer = 0; timer < count; timer++) {
                onEvent(timer);
            }
        }

        long fire(long events) {
            simulation.runEvents(events);
            return simulation.now();
        }

        @Override
        public void onEvent(int timer) {
            simulation.schedule((long) (1_000_000 * stream.nextExponential()), timer);
        }
    }

    /** The same timers in a binary heap: an instant and a timer to each slot, the root replaced in one sift. */
    private static final class HeapOfTimers {
        private final RandomStream stream = RandomStream.ofSeed(1);
        private final long[] heap;

        HeapOfTimers(int count) {
            heap = new long[2 * count];
            for (int timer = count - 1; timer >= 0; timer--) {
                siftDown(timer, (long) (1_000_000 * stream.nextExponential()), timer);
            }
        }

        long fire(long events) {
            for (long event = 0; event < events; event++) {
                siftDown(0, heap[0] + (long) (1_000_000 * stream.nextExponential()), heap[1]);
            }
            return heap[0];
        }

        private void siftDown(int from, long time, long timer) {
            int slot = 2 * from;
            int child = 2 * slot + 2;
            while (child < heap.length) {
                if (child + 2 < heap.length && heap[child + 2] < heap[child]) {
                    child += 2;
                }
                if (time <= heap[child]) {
                    break;
                }
                heap[slot] = heap[child];
                heap[slot + 1] = heap[child + 1];
                slot = child;
                child = 2 * slot + 2;
            }
            heap[slot] = time;
            heap[slot + 1] = timer;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 1_000, 20_000})
    void theKernelKeepsAtLeastHalfThePaceOfAHandWrittenHeap(int pending) {
        Timers timers = new Timers(pending);
        HeapOfTimers heap = new HeapOfTimers(pending);
        long kernelTime = Long.MAX_VALUE;
        long heapTime = Long.MAX_VALUE;

        for (int round = 0; round < ROUNDS; round++) { // interleaved, and the best of each: noise only adds
            kernelTime = Math.min(kernelTime, time(timers::fire));
            heapTime = Math.min(heapTime, time(heap::fire));
        }

        double ratio = (double) heapTime / kernelTime;
        assertTrue(ratio >= 0.5, "with " + pending + " pending events " + ratio + " of the heap's pace");
    }

    private long time(LongUnaryOperator work) {
        long start = threads.getCurrentThreadCpuTime();
        work.applyAsLong(EVENTS);
        return threads.getCurrentThreadCpuTime() - start;
    }
}
