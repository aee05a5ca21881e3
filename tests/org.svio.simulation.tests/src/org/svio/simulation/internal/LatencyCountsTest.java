package org.svio.simulation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.svio.engine.random.RandomStream;

class LatencyCountsTest {

    private final Histogram expected = growing();
    private final LatencyCounts counts = new LatencyCounts();

    private static Histogram growing() {
        Histogram histogram = new Histogram(LatencyCounts.DIGITS);
        histogram.setAutoResize(true);
        return histogram;
    }

    private void add(long value) {
        expected.recordValue(value);
        counts.add(value);
    }

    private Histogram counted() {
        Histogram histogram = growing();
        counts.addTo(histogram);
        return histogram;
    }

    @Test
    void everyPercentileIsThatOfTheHistogram() {
        RandomStream stream = RandomStream.ofSeed(7);
        for (int draw = 0; draw < 100_000; draw++) {
            add((long) Math.exp(40 * stream.nextDouble())); // all magnitudes
        }
        for (double percentile = 0; percentile <= 100; percentile += 0.01) {
            assertEquals(expected.getValueAtPercentile(percentile), counted().getValueAtPercentile(percentile));
            percentile += 2 * stream.nextDouble();
        }
        assertEquals(expected.getTotalCount(), counted().getTotalCount());
    }

    @Test
    void bucketsMeetWhereTheHistogramsDo() {
        for (int power = 0; power < 50; power++) {
            for (long value = Math.max(0, (1L << power) - 2); value <= (1L << power) + 2; value++) {
                add(value);
                assertEquals(expected.getMaxValue(), counted().getMaxValue());
                assertEquals(expected.getCountAtValue(value), counted().getCountAtValue(value));
            }
        }
    }

    @Test
    void afterAResetTheyCountAnew() {
        add(5);
        counts.add(70_000);
        counts.reset();
        counts.add(5);

        assertEquals(1, counted().getTotalCount());
        assertEquals(5, counted().getMaxValue());
    }
}
