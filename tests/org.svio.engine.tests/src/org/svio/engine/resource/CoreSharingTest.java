package org.svio.engine.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.svio.engine.Simulation;
import org.svio.engine.random.RandomStream;

/** Hardware threads that share a core: progress at shared rates, by hand and as a conservation law. */
final class CoreSharingTest {

    private static final Scheduling FIFO = new Scheduling.Fifo();

    private final Strands strands = new Strands();

    @Test
    void siblingsSlowEachOtherOnlyWhileBothCompute() {
        Core core = new Core(0.5);
        Processor one = sibling(core);
        Processor two = sibling(core);
        strands.at(0, () -> one.demand(0, 100));
        strands.at(40, () -> two.demand(0, 30));

        // 40 alone, then 30 of work at half speed until 100; 30 remain, alone again
        assertEquals(List.of("100 1.0", "130 0.0"), strands.run(1000));
        assertEquals(130, one.statistics().busyTime());
        assertEquals(60, two.statistics().busyTime());
    }

    @Test
    void aHeldStrandLeavesTheUnitsToItsSibling() {
        Core core = new Core(0.5);
        Processor one = sibling(core);
        Processor two = sibling(core);
        strands.answer(one, 0, () -> one.hold(0));
        strands.at(0, () -> one.demand(0, 100));
        strands.at(100, () -> two.demand(0, 100));
        strands.at(150, () -> one.demand(0, 10));

        // two: 50 alone, 10 while one works for 20, 40 alone
        assertEquals(List.of("100 0.0", "170 0.0", "210 1.0"), strands.run(1000));
    }

    @Test
    void overheadIsSlowedAsWell() {
        Core core = new Core(0.5);
        Processor one = strands.processor(FIFO, 0, 50, core);
        one.addTask(1, false);
        Processor two = sibling(core);
        strands.at(0, () -> two.demand(0, 1000));
        strands.at(0, () -> one.demand(0, 100));

        assertEquals(List.of("300 0.0", "1150 1.0"), strands.run(2000));
        assertEquals(100, one.startedAt(0));
        assertEquals(100, one.statistics().overheadTime());
        assertEquals(200, one.serviceTime(0));
    }

    @Test
    void halfPicosecondsAreKeptAcrossChanges() {
        Core core = new Core(0.5);
        Processor one = sibling(core);
        Processor two = sibling(core);
        strands.at(0, () -> one.demand(0, 100));
        for (int change = 0; change < 10; change++) {
            // the sibling computes for 3 ps, in which one does 1.5 ps of work
            strands.at(10L * change, () -> two.demand(0, 1));
            strands.answer(two, 0, () -> two.demand(0, 0));
        }
        strands.run(1000);

        // each demand of 1 takes 2 ps of the clock, so ten of them cost one strand 10 ps
        assertTrue(strands.log.contains("110 0.0"), strands.log.toString());
    }

    @Test
    void workIsNeitherLostNorCreatedWhateverTheRates() {
        for (double sharing : new double[] {0.5, 0.62, 1 / 3.0, 0.999, 1}) {
            long rate = Math.round(sharing * (1 << 20));
            RandomStream stream = RandomStream.ofSeed(9);
            Siblings siblings = new Siblings(sharing, stream);
            siblings.simulation.run(10_000_000);

            for (int strand = 0; strand < 2; strand++) {
                double done = siblings.alone[strand] + siblings.together * (double) rate / (1 << 20);
                assertEquals(done, siblings.work[strand], 2.0 * siblings.demands[strand], "sharing " + sharing);
                assertTrue(done >= siblings.work[strand], "rounding is up: " + sharing);
            }
        }
    }

    private Processor sibling(Core core) {
        Processor processor = strands.processor(FIFO, 0, 0, core);
        processor.addTask(1, false);
        return processor;
    }

    /** Two strands with random work and pauses; observes from outside how long each computed, alone or together. */
    private static final class Siblings {
        private final Simulation simulation = new Simulation(this::onEvent);
        private final Processor[] processors = new Processor[2];
        private final RandomStream stream;
        private final boolean[] busy = new boolean[2];
        private final long[] pending = new long[2];
        private final long[] alone = new long[2];
        private final long[] work = new long[2];
        private final int[] demands = new int[2];
        private long together;
        private long observed;

        Siblings(double sharing, RandomStream stream) {
            this.stream = stream;
            Core core = new Core(sharing);
            for (int strand = 0; strand < 2; strand++) {
                processors[strand] = new Processor(simulation, strand, this::onServed, strand, FIFO, 0, 0, core);
                processors[strand].addTask(1, false);
                simulation.schedule(strand, 2 + strand);
            }
        }

        private void onEvent(int event) {
            if (event < 2) {
                processors[event].onTimer();
                return;
            }
            int strand = event - 2;
            observe();
            busy[strand] = true;
            demands[strand]++;
            pending[strand] = stream.nextInt(100);
            processors[strand].demand(0, pending[strand]);
        }

        private void onServed(int strand, int task) {
            observe();
            busy[strand] = false;
            work[strand] += pending[strand];
            pending[strand] = 0;
            simulation.schedule(stream.nextInt(100), 2 + strand);
        }

        private void observe() {
            long elapsed = simulation.now() - observed;
            observed = simulation.now();
            if (busy[0] && busy[1]) {
                together += elapsed;
            } else {
                alone[0] += busy[0] ? elapsed : 0;
                alone[1] += busy[1] ? elapsed : 0;
            }
        }
    }
}
