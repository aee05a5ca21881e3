package org.svio.experiment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A confidence interval.
 *
 * @param mean the estimate
 * @param low the lower end; NaN where there are too few observations for an interval
 * @param high the upper end; NaN as {@code low}
 * @param n the number of independent observations: replications or batches
 */
public record Interval(double mean, double low, double high, int n) {

    /** No observation at all. */
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN, Double.NaN, 0);

    /**
     * Student's interval for the mean of independent observations of about normal distribution, such as the means of
     * replications. Observations that are not finite are left out.
     *
     * @param confidence in (0, 1)
     */
    public static Interval ofMean(double[] observations, double confidence) {
        double[] values = Arrays.stream(observations).filter(Double::isFinite).toArray();
        int n = values.length;
        if (n == 0) {
            return NONE;
        }
        double mean = mean(values);
        if (n == 1) {
            return new Interval(mean, Double.NaN, Double.NaN, 1);
        }
        double halfWidth = quantile(n, confidence) * Math.sqrt(covariance(values, values) / n);
        return new Interval(mean, mean - halfWidth, mean + halfWidth, n);
    }

    /**
     * Fieller's interval for the ratio of the means of paired observations, exact for normal pairs of any correlation
     * (E. C. Fieller, Some Problems in Interval Estimation, J. Royal Statistical Society B 16, 1954). Pairs with a
     * member that is not finite are left out. Without ends where the denominator's mean does not differ from zero.
     */
    public static Interval ofRatio(double[] numerators, double[] denominators, double confidence) {
        int[] pairs = IntStream.range(0, Math.min(numerators.length, denominators.length))
                .filter(i -> Double.isFinite(numerators[i]) && Double.isFinite(denominators[i])).toArray();
        double[] a = Arrays.stream(pairs).mapToDouble(i -> numerators[i]).toArray();
        double[] b = Arrays.stream(pairs).mapToDouble(i -> denominators[i]).toArray();
        int n = pairs.length;
        if (n == 0 || mean(b) == 0) {
            return new Interval(Double.NaN, Double.NaN, Double.NaN, n);
        }
        double ratio = mean(a) / mean(b);
        if (n == 1) {
            return new Interval(ratio, Double.NaN, Double.NaN, 1);
        }
        double t = quantile(n, confidence);
        double k = t * t / n;
        double squareB = mean(b) * mean(b) - k * covariance(b, b);
        double product = mean(a) * mean(b) - k * covariance(a, b);
        double squareA = mean(a) * mean(a) - k * covariance(a, a);
        if (squareB <= 0) {
            return new Interval(ratio, Double.NaN, Double.NaN, n);
        }
        double root = Math.sqrt(Math.max(0, product * product - squareA * squareB));
        return new Interval(ratio, (product - root) / squareB, (product + root) / squareB, n);
    }

    /** Half the width; NaN where there is no interval. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /** Whether the half-width is known and at most the given share of the mean. */
    public boolean isWithin(double relativeHalfWidth) {
        return halfWidth() <= relativeHalfWidth * Math.abs(mean);
    }

    private static double quantile(int n, double confidence) {
        return new TDistribution(null, n - 1.0).inverseCumulativeProbability((1 + confidence) / 2);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double covariance(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - meanA) * (b[i] - meanB);
        }
        return sum / (a.length - 1);
    }
}
