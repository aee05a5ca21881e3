package org.svio.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class TallyTest {

    @Test
    void momentsAreExactForSmallNumbers() {
        Tally tally = new Tally();
        for (double value : new double[] {2, 4, 4, 4, 5, 5, 7, 9}) {
            tally.add(value);
        }

        assertEquals(8, tally.count());
        assertEquals(5, tally.mean(), 1e-12);
        assertEquals(32 / 7.0, tally.variance(), 1e-12);
        assertEquals(Math.sqrt(4 / 7.0), tally.standardError(), 1e-12);
        assertEquals(2, tally.minimum());
        assertEquals(9, tally.maximum());
    }

    @Test
    void aLargeOffsetDoesNotDestroyTheVariance() {
        Tally tally = new Tally();
        for (int value = 0; value < 1000; value++) {
            tally.add(1e12 + value % 2);
        }

        assertEquals(0.25 * 1000 / 999, tally.variance(), 1e-3);
    }

    @Test
    void withoutObservationsThereIsNoMean() {
        Tally tally = new Tally();
        tally.add(3);
        tally.reset();

        assertTrue(Double.isNaN(tally.mean()));
        assertTrue(Double.isNaN(tally.variance()));
        assertEquals(0, tally.count());
    }
}
