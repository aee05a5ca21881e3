package org.svio.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.svio.engine.random.RandomStream;

/** The calendar against a priority queue of the library, over sizes and kinds of delay that strain its structures. */
final class TotalOrderTest {

    /** Kinds of delay, from benign to hostile. */
    enum Delays {
        SMOOTH {
            @Override
            long next(RandomStream stream) {
                return (long) (1e9 * stream.nextExponential());
            }
        },
        BIMODAL {
            @Override
            long next(RandomStream stream) {
                return stream.nextInt(10) == 0 ? 1_000_000_000_000L + stream.nextInt(1000) : stream.nextInt(1000);
            }
        },
        MASS_TIES {
            @Override
            long next(RandomStream stream) {
                return 1000L * stream.nextInt(3);
            }
        },
        ONE_INSTANT_FAR_AWAY {
            @Override
            long next(RandomStream stream) {
                return stream.nextInt(1000) == 0 ? 1_000_000_000_000_000L : 1_000_000_000L;
            }
        },
        ALL_MAGNITUDES {
            @Override
            long next(RandomStream stream) {
                return stream.nextLong() >>> (10 + stream.nextInt(54));
            }
        };

        abstract long next(RandomStream stream);
    }

    private record Entry(long time, long order, int event) {
    }

    private static final Comparator<Entry> TOTAL_ORDER =
            Comparator.comparingLong(Entry::time).thenComparingLong(Entry::order);

    /** Replays random scheduling on both and compares event by event. */
    private static final class Duel {
        private final RandomStream stream;
        private final Delays delays;
        private final PriorityQueue<Entry> expected = new PriorityQueue<>(TOTAL_ORDER);
        private final Simulation simulation = new Simulation(this::onEvent);
        private final int[] lanes = {simulation.newLane(0), simulation.newLane(700), simulation.newLane(50_000_000)};
        private final long[] laneDelays = {0, 700, 50_000_000};
        private int target;
        private long scheduled;

        Duel(Delays delays, long seed) {
            this.delays = delays;
            this.stream = RandomStream.ofSeed(seed);
        }

        void run(int pending, int events) {
            target = pending;
            while (expected.size() < pending) {
                scheduleOne();
            }
            simulation.runEvents(events);
            assertEquals(expected.size(), simulation.pending());
        }

        private void onEvent(int event) {
            Entry first = expected.poll();
            if (first.time() != simulation.now() || first.event() != event) {
                throw new AssertionError("expected " + first + ", was " + event + " at " + simulation.now());
            }
            while (expected.size() < target) {
                scheduleOne();
            }
            if (expected.size() == target && stream.nextInt(4) == 0) {
                scheduleOne(); // the next handler then schedules nothing
            }
        }

        private void scheduleOne() {
            int event = (int) (scheduled % 1_000_003);
            if (stream.nextInt(8) == 0) {
                int lane = stream.nextInt(lanes.length);
                expected.add(new Entry(simulation.now() + laneDelays[lane], scheduled, event));
                simulation.scheduleInLane(lanes[lane], event);
            } else {
                long delay = delays.next(stream);
                expected.add(new Entry(simulation.now() + delay, scheduled, event));
                simulation.schedule(delay, event);
            }
            scheduled++;
        }
    }

    @ParameterizedTest
    @EnumSource(Delays.class)
    void orderIsTotalAtEverySize(Delays delays) {
        for (int pending : new int[] {1, 2, 3, 7, 20, 100, 300, 1_000, 3_000, 50_000}) {
            new Duel(delays, pending).run(pending, Math.max(2_000, Math.min(100_000, 4 * pending)));
        }
    }

    @ParameterizedTest
    @EnumSource(Delays.class)
    void orderIsTotalWhileTheSetGrowsAndShrinks(Delays delays) {
        Duel duel = new Duel(delays, 77);
        for (int pending : new int[] {3, 5_000, 10, 20_000, 150, 400, 60, 1}) {
            duel.run(pending, 3 * pending + 1_000);
            duel.run(pending, 20_000);
        }
    }

    @Test
    void aHundredThousandEventsAtOneInstantLeaveInSchedulingOrder() {
        int[] next = {0};
        Simulation simulation = new Simulation(event -> assertEquals(next[0]++, event));
        simulation.schedule(1, 0);
        for (int event = 1; event <= 100_000; event++) {
            simulation.schedule(500, event);
        }

        simulation.run(1000);

        assertEquals(100_001, next[0]);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 5_000})
    void sequenceNumbersMayRunOut(int pending) {
        int[] next = {0};
        Simulation[] run = new Simulation[1];
        run[0] = new Simulation(event -> {
            assertEquals(next[0]++, event);
            if (event % 2 == 0) {
                run[0].schedule(1000, event + pending);
            } else {
                run[0].scheduleInLane(0, event + pending);
            }
        });
        run[0].newLane(1000);
        run[0].startSequenceAt((1L << 35) - 3 * pending);

        for (int event = 0; event < pending; event++) {
            run[0].schedule(1000, event);
        }
        run[0].runEvents(10L * pending);

        assertEquals(10 * pending, next[0]);
        assertTrue(run[0].now() == 10_000, "ten rounds of a thousand picoseconds");
    }
}
