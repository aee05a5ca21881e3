package org.svio.engine.statistics;

/**
 * Means of equal batches of a series, for an interval around the mean of correlated observations.
 *
 * <p>Batches grow with the series: when all places are taken, neighbours merge and the batch size doubles, so that
 * memory is bounded and there are always between half and all of the batches (Steiger and Wilson, Management Science
 * 48(12), 2002, use the same growth).
 */
public final class BatchMeans {

    private final double[] sums;
    private int batches;
    private long batchSize = 1;
    private double openSum;
    private long openCount;
    private long count;
    private double total;

    /** Keeps at most this even number of batches, at least four. */
    public BatchMeans(int maximumBatches) {
        if (maximumBatches < 4 || maximumBatches % 2 != 0) {
            throw new IllegalArgumentException("batch means need an even number of batches from 4 up: "
                    + maximumBatches);
        }
        this.sums = new double[maximumBatches];
    }

    /** Adds an observation. */
    public void add(double value) {
        count++;
        total += value;
        openSum += value;
        openCount++;
        if (openCount == batchSize) {
            close();
        }
    }

    /** Forgets all observations, as at the end of the warm-up. */
    public void reset() {
        batches = 0;
        batchSize = 1;
        openSum = 0;
        openCount = 0;
        count = 0;
        total = 0;
    }

    /** The number of observations. */
    public long count() {
        return count;
    }

    /** The mean of all observations, those of the open batch included; NaN without observations. */
    public double mean() {
        return total / count;
    }

    /** The number of complete batches. */
    public int batches() {
        return batches;
    }

    /** The number of observations in a complete batch. */
    public long batchSize() {
        return batchSize;
    }

    /** The mean of a complete batch, counted from 0. */
    public double batchMean(int batch) {
        if (batch < 0 || batch >= batches) {
            throw new IndexOutOfBoundsException("there is no batch " + batch + " among " + batches);
        }
        return sums[batch] / batchSize;
    }

    /**
     * The means of {@code groups} equal runs of neighbouring batches, the oldest batches left out where the number does
     * not divide; fewer and longer batches are less correlated. Throws if there are fewer batches than groups.
     */
    public double[] means(int groups) {
        if (groups < 1 || groups > batches) {
            throw new IllegalArgumentException("cannot form " + groups + " groups of " + batches + " batches");
        }
        int each = batches / groups;
        double[] means = new double[groups];
        for (int group = 0; group < groups; group++) {
            double sum = 0;
            int first = batches - (groups - group) * each;
            for (int batch = first; batch < first + each; batch++) {
                sum += sums[batch];
            }
            means[group] = sum / each / batchSize;
        }
        return means;
    }

    /** The correlation of neighbouring values; 0 for fewer than three values or values that are all equal. */
    public static double correlation(double[] means) {
        Tally tally = new Tally();
        for (double mean : means) {
            tally.add(mean);
        }
        double products = 0;
        for (int index = 1; index < means.length; index++) {
            products += (means[index - 1] - tally.mean()) * (means[index] - tally.mean());
        }
        double squares = tally.variance() * (means.length - 1);
        return squares > 0 && means.length > 2 ? products / squares : 0;
    }

    private void close() {
        if (batches == sums.length) {
            merge();
        }
        if (openCount == batchSize) {
            sums[batches++] = openSum;
            openSum = 0;
            openCount = 0;
        }
    }

    /** Halves the batches; the batch just filled stays open, as half of the next. */
    private void merge() {
        for (int batch = 0; batch < batches / 2; batch++) {
            sums[batch] = sums[2 * batch] + sums[2 * batch + 1];
        }
        batches /= 2;
        batchSize *= 2;
    }
}
