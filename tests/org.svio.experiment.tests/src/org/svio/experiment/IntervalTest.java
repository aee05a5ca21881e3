package org.svio.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void halfWidthIsStudentsQuantileTimesTheStandardError() {
        Interval interval = Interval.ofMean(new double[] {1, 2, 3, 4, 5}, 0.95);

        assertEquals(3, interval.mean());
        assertEquals(2.776445 * Math.sqrt(2.5 / 5), interval.halfWidth(), 1e-6);
        assertEquals(5, interval.n());
    }

    @Test
    void oneObservationHasNoInterval() {
        Interval interval = Interval.ofMean(new double[] {7, Double.NaN}, 0.95);

        assertEquals(7, interval.mean());
        assertTrue(Double.isNaN(interval.low()));
        assertFalse(interval.isWithin(0.5));
    }

    @Test
    void equalObservationsArePrecise() {
        assertTrue(Interval.ofMean(new double[] {4, 4, 4}, 0.95).isWithin(1e-9));
    }

    @Test
    void ratioOfProportionalPairsIsExact() {
        Interval ratio = Interval.ofRatio(new double[] {20, 22, 24}, new double[] {10, 11, 12}, 0.95);

        assertEquals(2, ratio.mean(), 1e-12);
        assertEquals(0, ratio.halfWidth(), 1e-6);
    }

    @Test
    void ratioToSomethingThatMayBeZeroHasNoInterval() {
        Interval ratio = Interval.ofRatio(new double[] {1, 2, 3}, new double[] {-1, 2, 0.1}, 0.95);

        assertTrue(Double.isNaN(ratio.low()));
    }

    @Test
    void ratioIntervalCoversTheTrueRatioOfCorrelatedPairs() {
        SplittableRandom random = new SplittableRandom(5);
        int covered = 0;
        int trials = 4000;
        for (int trial = 0; trial < trials; trial++) {
            double[] a = new double[6];
            double[] b = new double[6];
            for (int i = 0; i < a.length; i++) {
                double shared = random.nextGaussian();
                a[i] = 20 + 2 * shared + random.nextGaussian();
                b[i] = 10 + shared + random.nextGaussian();
            }
            Interval ratio = Interval.ofRatio(a, b, 0.95);
            covered += ratio.low() <= 2 && 2 <= ratio.high() ? 1 : 0;
        }

        assertEquals(0.95, covered / (double) trials, 0.011); // three standard deviations of a share of 4,000
    }
}
