package org.svio.experiment.internal;

import java.util.Arrays;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * The straight line through the rest of a series.
 *
 * @param change how much the line changes over the rest, relative to the mean
 * @param significance the probability that a series without a trend shows such a slope
 */
public record Trend(double change, double significance) {

    private static final int GROUPS = 20;
    private static final double CONFIDENCE = 0.999;
    private static final double NOTICEABLE = 0.1;

    /** Fits the means of twenty groups of {@code series}, the first {@code cut} values left out. */
    public static Trend of(double[] series, int cut) {
        int each = (series.length - cut) / GROUPS;
        if (each == 0) {
            return new Trend(0, 1);
        }
        SimpleRegression line = new SimpleRegression();
        double sum = 0;
        for (int group = 0; group < GROUPS; group++) {
            int from = series.length - (GROUPS - group) * each;
            double mean = Arrays.stream(series, from, from + each).average().orElseThrow();
            line.addData(group, mean);
            sum += mean;
        }
        if (line.getSlope() == 0 || sum == 0) {
            return new Trend(0, 1);
        }
        double significance = line.getMeanSquareError() == 0 ? 0 : line.getSignificance();
        return new Trend(line.getSlope() * GROUPS / Math.abs(sum / GROUPS), significance);
    }

    /** Whether the change is too large and too clear to be chance. */
    public boolean isDrifting() {
        return Math.abs(change) > NOTICEABLE && significance < 1 - CONFIDENCE;
    }

    /** The share of the values that are missing. */
    public static double emptyShare(double[] series) {
        return series.length == 0 ? 1 : (double) Arrays.stream(series).filter(Double::isNaN).count() / series.length;
    }

    /** The series with neighbours averaged; a missing value gives way to its neighbour. */
    public static double[] halved(double[] series) {
        double[] halved = new double[series.length / 2];
        for (int i = 0; i < halved.length; i++) {
            double a = series[2 * i];
            double b = series[2 * i + 1];
            halved[i] = Double.isNaN(a) ? b : Double.isNaN(b) ? a : (a + b) / 2;
        }
        return halved;
    }

    /** The series with missing values replaced by the mean of the others, which favours no part of it. */
    public static double[] filled(double[] series) {
        double mean = Arrays.stream(series).filter(value -> !Double.isNaN(value)).average().orElse(0);
        return Arrays.stream(series).map(value -> Double.isNaN(value) ? mean : value).toArray();
    }
}
