package org.svio.engine.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One strand, by traces computed by hand. */
final class ProcessorTest {

    private static final Scheduling FIFO = new Scheduling.Fifo();

    private final Strands strands = new Strands();

    @Test
    void demandsAreServedInOrderOfReadiness() {
        Processor processor = withTasks(strands.processor(FIFO), 3);
        strands.at(0, () -> processor.demand(1, 100));
        strands.at(10, () -> processor.demand(0, 50));
        strands.at(20, () -> processor.demand(2, 5));

        assertEquals(List.of("100 0.1", "150 0.0", "155 0.2"), strands.run(1000));
        assertEquals(155, processor.statistics().busyTime());
        assertEquals(50, processor.serviceTime(0));
        assertEquals(90, processor.waitingTime(0));
        assertEquals(130, processor.waitingTime(2));
        assertEquals(2, processor.statistics().switches());
        assertEquals(1, processor.statistics().wakes());
    }

    @Test
    void aTaskThatDemandsMoreWhenServedKeepsTheStrand() {
        Processor processor = withTasks(strands.processor(FIFO, 7, 0, new Core(1)), 2);
        strands.answer(processor, 0, () -> processor.demand(0, 30));
        strands.at(0, () -> processor.demand(0, 100));
        strands.at(10, () -> processor.demand(1, 10));

        assertEquals(List.of("100 0.0", "130 0.0", "147 0.1"), strands.run(1000));
    }

    @Test
    void aTaskThatBlocksAndDemandsAgainGoesBehindTheOthers() {
        Processor processor = withTasks(strands.processor(FIFO), 2);
        strands.answer(processor, 0, () -> {
            processor.block(0);
            processor.demand(0, 30);
        });
        strands.at(0, () -> processor.demand(0, 100));
        strands.at(10, () -> processor.demand(1, 10));

        assertEquals(List.of("100 0.0", "110 0.1", "140 0.0"), strands.run(1000));
    }

    @Test
    void switchesAndWakesDelayTheFirstProgress() {
        Processor processor = withTasks(strands.processor(FIFO, 10, 1000, new Core(1)), 2);
        strands.at(0, () -> processor.demand(0, 100));
        strands.at(500, () -> processor.demand(1, 100));
        strands.at(5000, () -> processor.demand(1, 100));
        strands.at(9000, () -> processor.demand(0, 100));

        // wake 1000 + 100; switch 10 + 100; wake 1000 + 100, no switch; wake 1000 + switch 10 + 100
        assertEquals(List.of("1100 0.0", "1210 0.1", "6100 0.1", "10110 0.0"), strands.run(20_000));
        assertEquals(10_010, processor.startedAt(0));
        assertEquals(6000, processor.startedAt(1));
        assertEquals(3020, processor.statistics().overheadTime());
        assertEquals(3420, processor.statistics().busyTime());
        assertEquals(3, processor.statistics().wakes());
        assertEquals(2, processor.statistics().switches());
    }

    @Test
    void aHeldStrandIsBusyAndBlocksTheOthers() {
        Processor processor = withTasks(strands.processor(FIFO), 2);
        strands.answer(processor, 0, () -> processor.hold(0));
        strands.at(0, () -> processor.demand(0, 100));
        strands.at(10, () -> processor.demand(1, 10));
        strands.at(400, () -> processor.demand(0, 50));

        assertEquals(List.of("100 0.0", "450 0.0", "460 0.1"), strands.run(1000));
        assertEquals(300, processor.statistics().holdingTime());
        assertEquals(450, processor.serviceTime(0));
        assertEquals(460, processor.statistics().busyTime());
    }

    @Test
    void aReleasedStrandGoesToTheNext() {
        Processor processor = withTasks(strands.processor(FIFO), 2);
        strands.answer(processor, 0, () -> processor.hold(0));
        strands.at(0, () -> processor.demand(0, 100));
        strands.at(10, () -> processor.demand(1, 10));
        strands.at(400, () -> processor.release(0));

        assertEquals(List.of("100 0.0", "410 0.1"), strands.run(1000));
    }

    @Test
    void aBlockedTaskLeavesTheStrandToTheOthers() {
        Processor processor = withTasks(strands.processor(FIFO), 2);
        strands.answer(processor, 0, () -> processor.block(0));
        strands.at(0, () -> processor.demand(0, 100));
        strands.at(10, () -> processor.demand(1, 500));
        strands.at(400, () -> processor.demand(0, 50));

        assertEquals(List.of("100 0.0", "600 0.1", "650 0.0"), strands.run(1000));
        assertEquals(600, processor.startedAt(0));
    }

    @Test
    void aQuantumLetsTheOthersPass() {
        Processor processor = withTasks(strands.processor(new Scheduling.RoundRobin(100)), 2);
        strands.at(0, () -> processor.demand(0, 250));
        strands.at(10, () -> processor.demand(1, 150));

        // 0: 0-100, 1: 100-200, 0: 200-300, 1: 300-350, 0: 350-400
        assertEquals(List.of("350 0.1", "400 0.0"), strands.run(1000));
        assertEquals(3, processor.statistics().preemptions());
    }

    @Test
    void aQuantumThatEndsWhileNobodyWaitsBeginsAnew() {
        Processor processor = withTasks(strands.processor(new Scheduling.RoundRobin(100)), 2);
        strands.at(0, () -> processor.demand(0, 1000));
        strands.at(530, () -> processor.demand(1, 10));

        assertEquals(List.of("610 0.1", "1010 0.0"), strands.run(2000));
    }

    @Test
    void aHigherPriorityPreemptsAndTheLowerResumesFirst() {
        Processor processor = strands.processor(new Scheduling.Priority(), 5, 0, new Core(1));
        int low = processor.addTask(1, false);
        int otherLow = processor.addTask(1, false);
        int high = processor.addTask(2, false);
        strands.at(0, () -> processor.demand(low, 100));
        strands.at(10, () -> processor.demand(otherLow, 10));
        strands.at(40, () -> processor.demand(high, 20));

        // high from 45; low again from 70, with 60 left; other from 135
        assertEquals(List.of("65 0.2", "130 0.0", "145 0.1"), strands.run(1000));
        assertEquals(45, processor.startedAt(high));
        assertEquals(0, processor.startedAt(low));
    }

    @Test
    void anInterruptRunsAtOnceAndWithoutASwitch() {
        for (Scheduling scheduling : List.of(FIFO, new Scheduling.Priority(), new Scheduling.RoundRobin(1000),
                new Scheduling.Credit(1000, 1000))) {
            Strands run = new Strands();
            Processor processor = run.processor(scheduling, 5, 0, new Core(1));
            int task = processor.addTask(256, false);
            int interrupt = processor.addTask(0, true);
            run.at(0, () -> processor.demand(task, 100));
            run.at(40, () -> processor.demand(interrupt, 20));

            assertEquals(List.of("60 0.1", "120 0.0"), run.run(1000), scheduling.toString());
            assertEquals(0, processor.statistics().overheadTime());
            assertEquals(1, processor.statistics().preemptions());
            assertEquals(20, processor.waitingTime(task));
        }
    }

    @Test
    void interruptsWaitForEachOtherAndForAHeldStrand() {
        Processor processor = strands.processor(FIFO);
        int task = processor.addTask(1, false);
        int first = processor.addTask(1, true);
        int second = processor.addTask(1, true);
        strands.answer(processor, task, () -> processor.hold(task));
        strands.at(0, () -> processor.demand(task, 100));
        strands.at(150, () -> processor.demand(second, 10));
        strands.at(160, () -> processor.demand(first, 10));
        strands.at(300, () -> processor.demand(task, 40));

        assertEquals(List.of("100 0.0", "310 0.2", "320 0.1", "360 0.0"), strands.run(1000));
    }

    @Test
    void whatTheListenerAsksIsDecidedWhenItReturns() {
        Processor processor = strands.processor(new Scheduling.Priority());
        int low = processor.addTask(1, false);
        int high = processor.addTask(9, false);
        strands.answer(processor, low, () -> {
            processor.demand(high, 10);
            processor.demand(low, 30);
        });
        strands.at(0, () -> processor.demand(low, 100));

        assertEquals(List.of("100 0.0", "110 0.1", "140 0.0"), strands.run(1000));
    }

    @Test
    void aDemandOfNothingIsServedAtOnceButInTurn() {
        Processor processor = withTasks(strands.processor(FIFO), 2);
        strands.answer(processor, 0, () -> processor.demand(0, 0));
        strands.at(5, () -> processor.demand(0, 0));
        strands.at(5, () -> processor.demand(1, 0));

        assertEquals(List.of("5 0.0", "5 0.0", "5 0.1"), strands.run(10));
    }

    @Test
    void theAccountIsClosedAtTheEndOfTheWarmUp() {
        Processor processor = withTasks(strands.processor(FIFO), 2);
        strands.at(0, () -> processor.demand(0, 100));
        strands.at(0, () -> processor.demand(1, 100));
        strands.at(60, processor::resetStatistics);
        strands.run(150);

        assertEquals(90, processor.statistics().busyTime());
        assertEquals(40, processor.serviceTime(0));
        assertEquals(50, processor.serviceTime(1));
        assertEquals(40, processor.waitingTime(1));
        assertEquals(1, processor.served(0));
        assertEquals(1, processor.current());
    }

    @Test
    void misuseIsRefusedInASentence() {
        Processor processor = withTasks(strands.processor(FIFO), 2);
        processor.demand(0, 100);

        refuses("task 0 of processor 0 demands more before it is served", () -> processor.demand(0, 1));
        refuses("task 0 of processor 0 holds the strand without having been served", () -> processor.hold(0));
        refuses("task 1 of processor 0 gives up a strand it lacks", () -> processor.release(1));
        assertThrows(IllegalArgumentException.class, () -> processor.demand(1, -1));
        assertThrows(IllegalArgumentException.class, () -> strands.processor(FIFO, -1, 0, new Core(1)));
        assertThrows(IllegalArgumentException.class, () -> new Scheduling.RoundRobin(0));
        assertThrows(IllegalArgumentException.class, () -> new Core(1.5));
    }

    private static Processor withTasks(Processor processor, int count) {
        for (int task = 0; task < count; task++) {
            processor.addTask(1, false);
        }
        return processor;
    }

    private static void refuses(String sentence, Runnable action) {
        assertEquals(sentence, assertThrows(IllegalStateException.class, action::run).getMessage());
    }
}
