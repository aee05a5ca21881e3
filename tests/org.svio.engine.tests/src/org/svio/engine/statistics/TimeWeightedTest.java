package org.svio.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class TimeWeightedTest {

    private final TimeWeighted level = new TimeWeighted();

    @Test
    void theMeanWeighsEachLevelByHowLongItLasted() {
        level.set(10, 2);
        level.add(20, 3);
        level.add(40, -5);

        assertEquals(2 * 10 + 5 * 20, level.integral(100));
        assertEquals(1.2, level.mean(100), 1e-15);
        assertEquals(5, level.maximum());
    }

    @Test
    void theWarmUpIsForgottenButNotTheLevel() {
        level.set(0, 7);
        level.set(10, 3);
        level.reset(20);

        assertEquals(3, level.level());
        assertEquals(3, level.maximum());
        assertEquals(3, level.mean(20));
        assertEquals(3, level.mean(50), 1e-15);
    }

    @Test
    void productsBeyond64BitsAreKept() {
        long day = 86_400_000_000_000_000L;
        level.set(0, 1_000_000);

        assertEquals(8.64e22 * 100, level.integral(100 * day), 1e10);
        assertEquals(1_000_000, level.mean(100 * day), 1e-9);
    }
}
