package org.svio.engine.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.svio.engine.statistics.Tally;

final class DistributionTest {

    private static final int SAMPLES = 400_000;

    /** The normal quantile of a two-sided test at 0.1 %. */
    private static final double Z = 3.29;

    @Test
    void meansAreThoseOfTheSamples() {
        agreesInMean(new Uniform(2, 10), 6);
        agreesInMean(new Exponential(5), 5);
        agreesInMean(new Normal(20, 2), 20);
        agreesInMean(new LogNormal(5, 4), 5);
        agreesInMean(new Erlang(3, 9), 9);
        agreesInMean(new Pareto(1.3, 1, 1000), new Pareto(1.3, 1, 1000).mean());
        agreesInMean(new Pareto(1, 1, 1000), Math.log(1000) / (1 - 0.001));
        agreesInMean(new Empirical(new double[] {40, 576, 1500}, new double[] {7, 4, 1}), (280 + 2304 + 1500) / 12.0);
    }

    @Test
    void variancesAreThoseOfTheory() {
        assertEquals(64 / 12.0, sample(new Uniform(2, 10)).variance(), 0.05);
        assertEquals(25, sample(new Exponential(5)).variance(), 0.5);
        assertEquals(4, sample(new Normal(20, 2)).variance(), 0.05);
        assertEquals(27, sample(new Erlang(3, 9)).variance(), 0.5);
        assertEquals(1, sample(new LogNormal(5, 1)).variance(), 0.05);
    }

    @Test
    void aConstantDrawsNothing() {
        RandomStream stream = RandomStream.ofSeed(3);

        assertEquals(7.5, new Constant(7.5).sample(stream));
        assertEquals(RandomStream.ofSeed(3).nextLong(), stream.nextLong());
    }

    @Test
    void theNormalDistributionIsCutOffAtZero() {
        Tally half = sample(new Normal(0, 1));

        assertTrue(half.minimum() >= 0);
        assertEquals(Math.sqrt(2 / Math.PI), new Normal(0, 1).mean(), 1e-12);
        agreesInMean(new Normal(1, 1), 1 + 0.24197072451914337 / 0.8413447460685429);
        assertEquals(3, new Normal(3, 0).mean());
    }

    @Test
    void boundedDistributionsKeepTheirBounds() {
        Tally pareto = sample(new Pareto(1.1, 3, 50));
        Tally uniform = sample(new Uniform(3, 50));

        assertTrue(pareto.minimum() >= 3 && pareto.maximum() <= 50);
        assertTrue(uniform.minimum() >= 3 && uniform.maximum() < 50);
    }

    @Test
    void valuesWithoutWeightAreNeverDrawn() {
        Tally drawn = sample(new Empirical(new double[] {0, 1, 2, 3}, new double[] {0, 1, 1, 0}));

        assertEquals(1, drawn.minimum());
        assertEquals(2, drawn.maximum());
    }

    @Test
    void impossibleParametersAreRefusedInASentence() {
        refuses("the mean of an exponential distribution must be a number from 0 up: -1.0", () -> new Exponential(-1));
        refuses("the value of a constant must be a number from 0 up: NaN", () -> new Constant(Double.NaN));
        refuses("the upper end of a uniform distribution, 1.0, is below its lower end, 2.0", () -> new Uniform(2, 1));
        refuses("an Erlang distribution needs at least one stage: 0", () -> new Erlang(0, 1));
        refuses("the shape of a Pareto distribution must be a positive number: 0.0", () -> new Pareto(0, 1, 2));
        refuses("the upper bound of a Pareto distribution, 1.0, must be above its lower bound, 2.0",
                () -> new Pareto(1, 2, 1));
        refuses("an empirical distribution needs as many weights as values, at least one: 1 values, 2 weights",
                () -> new Empirical(new double[] {1}, new double[] {1, 2}));
        refuses("the sum of the weights of an empirical distribution must be a positive number: 0.0",
                () -> new Empirical(new double[] {1}, new double[] {0}));
    }

    private static void agreesInMean(Distribution distribution, double expected) {
        Tally tally = sample(distribution);

        assertEquals(expected, distribution.mean(), 1e-9 * expected, distribution.toString());
        assertEquals(expected, tally.mean(), Z * tally.standardError(), distribution.toString());
    }

    private static Tally sample(Distribution distribution) {
        RandomStream stream = RandomStream.named(11, 0, distribution.getClass().getSimpleName());
        Tally tally = new Tally();
        for (int draw = 0; draw < SAMPLES; draw++) {
            tally.add(distribution.sample(stream));
        }
        return tally;
    }

    private static void refuses(String sentence, Runnable action) {
        assertEquals(sentence, assertThrows(IllegalArgumentException.class, action::run).getMessage());
    }
}
