package org.svio.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.svio.engine.random.RandomStream;

final class Mser5Test {

    @Test
    void aStepIsCutOffAtItsBatch() {
        RandomStream stream = RandomStream.ofSeed(2);
        double[] series = new double[1000];
        for (int index = 0; index < series.length; index++) {
            series[index] = (index < 200 ? 50 : 10) + stream.nextDouble();
        }

        Mser5 found = Mser5.of(series, series.length);

        assertTrue(found.settled());
        assertEquals(200, found.warmUp(), 30);
    }

    @Test
    void anExponentialTransientIsCutOffWhereItDrownsInNoise() {
        RandomStream stream = RandomStream.ofSeed(3);
        double[] series = new double[4000];
        for (int index = 0; index < series.length; index++) {
            series[index] = 10 - 10 * Math.exp(-index / 100.0) + stream.nextDouble() - 0.5;
        }

        Mser5 found = Mser5.of(series, series.length);

        assertTrue(found.settled());
        assertTrue(found.warmUp() >= 250 && found.warmUp() <= 700, "warm-up of " + found.warmUp());
    }

    @Test
    void aSteadySeriesKeepsNearlyEverything() {
        RandomStream stream = RandomStream.ofSeed(4);
        double[] series = new double[2000];
        for (int index = 0; index < series.length; index++) {
            series[index] = stream.nextExponential();
        }

        Mser5 found = Mser5.of(series, series.length);

        assertTrue(found.settled() && found.warmUp() < 500, "warm-up of " + found.warmUp());
    }

    @Test
    void agreesWithTheDefinition() {
        RandomStream stream = RandomStream.ofSeed(5);
        double[] series = new double[1503];
        for (int index = 0; index < series.length; index++) {
            series[index] = 1e6 + 100 * Math.exp(-index / 20.0) + stream.nextExponential();
        }

        assertEquals(byDefinition(series), Mser5.of(series, series.length).warmUp());
    }

    @Test
    void growthWithoutEndIsNotSettled() {
        double[] series = new double[1000];
        for (int index = 0; index < series.length; index++) {
            series[index] = index;
        }

        assertFalse(Mser5.of(series, series.length).settled());
        assertFalse(Mser5.of(series, 49).settled());
    }

    private static int byDefinition(double[] series) {
        int batches = series.length / 5;
        int best = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (int start = 0; start <= batches - 5; start++) {
            Tally tally = new Tally();
            for (int batch = start; batch < batches; batch++) {
                double sum = 0;
                for (int index = 0; index < 5; index++) {
                    sum += series[5 * batch + index];
                }
                tally.add(sum / 5);
            }
            double left = tally.count();
            double error = tally.variance() * (left - 1) / (left * left);
            if (error < smallest) {
                smallest = error;
                best = start;
            }
        }
        return 5 * best;
    }
}
