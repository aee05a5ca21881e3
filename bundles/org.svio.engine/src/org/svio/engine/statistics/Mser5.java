package org.svio.engine.statistics;

/**
 * The end of the warm-up of a series by the rule MSER-5 (White, Simulation 69(6), 1997): of all truncations by whole
 * batches of five observations, the one whose remainder has the smallest standard error of its mean.
 *
 * @param warmUp the number of observations to leave out, a multiple of five
 * @param settled false if the best truncation lies beyond the first half of the series, so that a steady state has not
 *     been seen; {@code warmUp} is then the half
 */
public record Mser5(int warmUp, boolean settled) {

    /** Observations in a batch. */
    private static final int BATCH = 5;

    /** Truncations that leave fewer batches are not considered: their error would be small by chance. */
    private static final int FEWEST_LEFT = 5;

    /** Finds the warm-up in the first {@code length} observations; a series of under ten batches is not settled. */
    public static Mser5 of(double[] series, int length) {
        int batches = length / BATCH;
        if (batches < 2 * FEWEST_LEFT) {
            return new Mser5(0, false);
        }
        double shift = batchMean(series, batches - 1); // keeps the sums of squares small
        double sum = 0;
        double squares = 0;
        double smallest = Double.POSITIVE_INFINITY;
        int best = 0;
        for (int start = batches - 1; start >= 0; start--) {
            double value = batchMean(series, start) - shift;
            sum += value;
            squares += value * value;
            double left = batches - start;
            double error = (squares - sum * sum / left) / (left * left);
            if (left >= FEWEST_LEFT && error <= smallest) {
                smallest = error;
                best = start;
            }
        }
        boolean settled = best <= batches / 2;
        return new Mser5(BATCH * (settled ? best : batches / 2), settled);
    }

    private static double batchMean(double[] series, int batch) {
        double sum = 0;
        for (int index = BATCH * batch; index < BATCH * (batch + 1); index++) {
            sum += series[index];
        }
        return sum / BATCH;
    }
}
