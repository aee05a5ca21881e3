package org.svio.engine.statistics;

/** Count, mean, variance and range of single observations, by the recurrence of Welford (Technometrics 4(3), 1962). */
public final class Tally {

    private long count;
    private double mean;
    private double squares;
    private double minimum = Double.POSITIVE_INFINITY;
    private double maximum = Double.NEGATIVE_INFINITY;

    /** Adds an observation. */
    public void add(double value) {
        count++;
        double deviation = value - mean;
        mean += deviation / count;
        squares += deviation * (value - mean);
        if (value < minimum) {
            minimum = value;
        }
        if (value > maximum) {
            maximum = value;
        }
    }

    /** Forgets all observations, as at the end of the warm-up. */
    public void reset() {
        count = 0;
        mean = 0;
        squares = 0;
        minimum = Double.POSITIVE_INFINITY;
        maximum = Double.NEGATIVE_INFINITY;
    }

    /** The number of observations. */
    public long count() {
        return count;
    }

    /** The mean, NaN without observations. */
    public double mean() {
        return count == 0 ? Double.NaN : mean;
    }

    /** The unbiased sample variance, NaN with fewer than two observations. */
    public double variance() {
        return count < 2 ? Double.NaN : squares / (count - 1);
    }

    /** The sample standard deviation, NaN with fewer than two observations. */
    public double deviation() {
        return Math.sqrt(variance());
    }

    /** The standard error of the mean if the observations are independent, NaN with fewer than two. */
    public double standardError() {
        return Math.sqrt(variance() / count);
    }

    /** The smallest observation, positive infinity without observations. */
    public double minimum() {
        return minimum;
    }

    /** The largest observation, negative infinity without observations. */
    public double maximum() {
        return maximum;
    }
}
