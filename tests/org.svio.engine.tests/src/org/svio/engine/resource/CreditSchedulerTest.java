package org.svio.engine.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CreditSchedulerTest {

    private static final long MILLISECOND = 1_000_000_000L;
    private static final Scheduling CREDIT = new Scheduling.Credit(30 * MILLISECOND, 30 * MILLISECOND);

    private final Strands strands = new Strands();
    private final Processor processor = strands.processor(CREDIT);

    @ParameterizedTest
    @CsvSource({"256, 256, 256", "512, 256, 256", "100, 200, 300", "256, 512, 2048"})
    void sharesAreProportionalToWeights(int first, int second, int third) {
        int[] weights = {first, second, third};
        long seconds = 60_000 * MILLISECOND;
        for (int weight : weights) {
            int task = processor.addTask(weight, false);
            strands.at(0, () -> processor.demand(task, 100 * seconds));
        }

        strands.run(seconds);

        for (int task = 0; task < 3; task++) {
            double share = (double) weights[task] / (first + second + third);
            assertEquals(share, (double) processor.serviceTime(task) / seconds, 0.01);
        }
        assertEquals(seconds, processor.statistics().busyTime());
    }

    @Test
    void whatOneLeavesGoesToTheOthers() {
        int light = processor.addTask(512, false);
        int heavy = processor.addTask(256, false);
        long end = 10_000 * MILLISECOND;
        for (int wake = 0; wake < 1000; wake++) {
            strands.at(wake * 10 * MILLISECOND, () -> processor.demand(light, MILLISECOND));
        }
        strands.at(0, () -> processor.demand(heavy, 2 * end));

        strands.run(end);

        assertEquals(1000 * MILLISECOND, processor.serviceTime(light), MILLISECOND);
        assertEquals(9000 * MILLISECOND, processor.serviceTime(heavy), MILLISECOND);
    }

    @Test
    void aTaskThatWakesWithCreditPreempts() {
        int sleeper = processor.addTask(256, false);
        int hog = processor.addTask(256, false);
        strands.at(0, () -> processor.demand(hog, 1000 * MILLISECOND));
        strands.at(15 * MILLISECOND, () -> processor.demand(sleeper, MILLISECOND));

        assertEquals(List.of(16 * MILLISECOND + " 0.0"), strands.run(17 * MILLISECOND));
        assertEquals(1, processor.statistics().preemptions());
        assertEquals(15 * MILLISECOND, processor.startedAt(sleeper));
    }

    @Test
    void aBoostLastsForAThirdOfAPeriodOnly() {
        int hog = processor.addTask(256, false);
        int greedy = processor.addTask(256, false);
        strands.at(0, () -> processor.demand(hog, 1000 * MILLISECOND));
        strands.at(15 * MILLISECOND, () -> processor.demand(greedy, 1000 * MILLISECOND));

        strands.run(26 * MILLISECOND);

        assertTrue(processor.serviceTime(greedy) < 10.1 * MILLISECOND);
        assertEquals(hog, processor.current());
    }

    @Test
    void aTaskThatHasUsedUpItsCreditIsNotBoosted() {
        int hog = processor.addTask(256, false);
        int other = processor.addTask(256, false);
        strands.answer(processor, other, () -> processor.release(other));
        strands.at(0, () -> processor.demand(other, 20 * MILLISECOND));
        strands.at(21 * MILLISECOND, () -> processor.demand(hog, 1000 * MILLISECOND));
        strands.at(22 * MILLISECOND, () -> processor.demand(other, MILLISECOND));

        strands.run(29 * MILLISECOND);

        assertEquals(0, processor.statistics().preemptions());
        assertEquals(hog, processor.current());
    }

    @Test
    void weightsMustBePositive() {
        assertEquals("the weight of a task under a credit scheduler must be positive: 0",
                assertThrows(IllegalArgumentException.class, () -> processor.addTask(0, false)).getMessage());
    }
}
