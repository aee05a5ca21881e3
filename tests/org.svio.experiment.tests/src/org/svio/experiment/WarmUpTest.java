package org.svio.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.svio.model.Metric;

class WarmUpTest {

    private static final long INTERVAL = 1000;

    private final SplittableRandom random = new SplittableRandom(3);

    @Test
    void aTransientIsCutOff() {
        WarmUp warmUp = find(i -> 100 * (1 - Math.exp(-i / 30.0)) + random.nextGaussian());

        assertTrue(warmUp.steady());
        assertTrue(warmUp.length() >= 90 * INTERVAL && warmUp.length() <= 400 * INTERVAL, warmUp::toString);
    }

    @Test
    void aSteadySeriesLosesLittle() {
        WarmUp warmUp = find(i -> 100 + random.nextGaussian());

        assertTrue(warmUp.steady());
        assertTrue(warmUp.length() <= 500 * INTERVAL, warmUp::toString);
    }

    @Test
    void aConstantSeriesLosesNothing() {
        assertEquals(0, find(i -> 7).length());
    }

    @Test
    void aSeriesOfFewEqualCountsIsSteady() {
        WarmUp warmUp = find(i -> i % 3 == 0 ? 1000 : 0);

        assertTrue(warmUp.steady());
    }

    @Test
    void aBacklogThatGrowsIsNoSteadyState() {
        WarmUp warmUp = find(i -> 5 + 0.1 * i + random.nextGaussian());

        assertFalse(warmUp.steady());
        assertTrue(warmUp.note().contains("still drifts"));
    }

    @Test
    void intervalsWithoutPacketsDoNotCount() {
        double[] latency = series(i -> i % 10 == 0 ? 50 + random.nextGaussian() : Double.NaN);

        WarmUp warmUp = WarmUp.of(new Pilot(INTERVAL, new double[1000], latency), List.of(Metric.LATENCY));

        assertTrue(warmUp.steady());
        assertTrue(warmUp.length() <= 500 * INTERVAL, warmUp::toString);
    }

    @Test
    void theLongerOfBothSeriesDecides() {
        double[] bits = series(i -> 100);
        double[] latency = series(i -> i < 200 ? 10 : 100 + random.nextGaussian());

        WarmUp warmUp = WarmUp.of(new Pilot(INTERVAL, bits, latency), List.of(Metric.THROUGHPUT, Metric.LATENCY));

        assertEquals(200, warmUp.length() / (double) INTERVAL, 10);
    }

    @Test
    void nothingDeliveredIsSaid() {
        WarmUp warmUp = WarmUp.of(new Pilot(INTERVAL, new double[1000], series(i -> Double.NaN)),
                List.of(Metric.LATENCY));

        assertTrue(warmUp.note().contains("nothing was delivered"));
    }

    private static WarmUp find(IntToDoubleFunction value) {
        return WarmUp.of(new Pilot(INTERVAL, series(value), new double[0]), List.of(Metric.THROUGHPUT));
    }

    private static double[] series(IntToDoubleFunction value) {
        return IntStream.range(0, 1000).mapToDouble(value).toArray();
    }
}
