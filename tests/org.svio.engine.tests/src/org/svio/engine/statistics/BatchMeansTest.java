package org.svio.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.svio.engine.random.RandomStream;

final class BatchMeansTest {

    @Test
    void batchesMergeWhenAllPlacesAreTaken() {
        BatchMeans means = new BatchMeans(4);
        for (int value = 1; value <= 9; value++) {
            means.add(value);
        }

        assertEquals(4, means.batches());
        assertEquals(2, means.batchSize());
        assertEquals(1.5, means.batchMean(0));
        assertEquals(7.5, means.batchMean(3));
        assertEquals(5, means.mean());
        assertEquals(9, means.count());
    }

    @Test
    void thereAreAlwaysHalfOfTheBatchesOnceThereWereThatMany() {
        BatchMeans means = new BatchMeans(64);
        for (int value = 1; value <= 100_000; value++) {
            means.add(value);
            assertTrue(means.batches() <= 64 && (value < 32 || means.batches() >= 32), "after " + value);
            assertTrue(means.batches() * means.batchSize() <= value);
            assertTrue((means.batches() + 1) * means.batchSize() > value);
        }
    }

    @Test
    void groupsLeaveOutTheOldestBatches() {
        BatchMeans means = new BatchMeans(8);
        for (int value = 1; value <= 7; value++) {
            means.add(value);
        }

        assertArrayEquals(new double[] {3, 5, 7}, new double[] {means.means(7)[2], means.means(7)[4], 7});
        assertArrayEquals(new double[] {3, 6}, means.means(2));
        assertThrows(IllegalArgumentException.class, () -> means.means(8));
    }

    @Test
    void correlationIsThatOfTheSeries() {
        RandomStream stream = RandomStream.ofSeed(8);
        double[] series = new double[100_000];
        for (int index = 1; index < series.length; index++) {
            series[index] = 0.7 * series[index - 1] + stream.nextDouble() - 0.5;
        }

        assertEquals(0.7, BatchMeans.correlation(series), 0.01);
        assertEquals(0, BatchMeans.correlation(new double[] {4, 4, 4, 4}));
    }

    @Test
    void intervalsOfAQueueCoverItsMean() {
        int runs = 400;
        double quantile = 2.093; // Student's t, 19 degrees of freedom, 95 % two-sided
        int covered = 0;
        for (int run = 0; run < runs; run++) {
            double[] means = waits(RandomStream.named(1, run, "queue"), 0.5, 20_000).means(20);
            Tally tally = new Tally();
            for (double mean : means) {
                tally.add(mean);
            }
            covered += Math.abs(tally.mean() - 1.0) <= quantile * tally.standardError() ? 1 : 0;
        }

        double expected = 0.95 * runs;
        assertEquals(expected, covered, 3.29 * Math.sqrt(runs * 0.95 * 0.05));
    }

    /** The waits of an M/M/1 queue of service rate one after a warm-up; their mean is rho / (1 - rho). */
    private static BatchMeans waits(RandomStream stream, double load, int customers) {
        BatchMeans means = new BatchMeans(40);
        double wait = 0;
        for (int customer = -1000; customer < customers; customer++) {
            if (customer == 0) {
                means.reset();
            }
            means.add(wait);
            wait = Math.max(0, wait + stream.nextExponential() - stream.nextExponential() / load);
        }
        return means;
    }
}
