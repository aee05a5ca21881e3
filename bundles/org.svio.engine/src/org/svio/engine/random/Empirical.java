package org.svio.engine.random;

/** A discrete distribution: some values, each as likely as its weight says. */
public final class Empirical implements Distribution {

    private final double[] values;
    private final double[] cumulated;
    private final double mean;

    /** Requires as many values as weights, all from 0 up, and a positive sum of weights. */
    public Empirical(double[] values, double[] weights) {
        if (values.length == 0 || values.length != weights.length) {
            throw new IllegalArgumentException("an empirical distribution needs as many weights as values, at least "
                    + "one: " + values.length + " values, " + weights.length + " weights");
        }
        this.values = values.clone();
        this.cumulated = new double[weights.length];
        double sum = 0;
        double weighted = 0;
        for (int index = 0; index < values.length; index++) {
            Requirement.notNegative("a value of an empirical distribution", values[index]);
            Requirement.notNegative("a weight of an empirical distribution", weights[index]);
            sum += weights[index];
            weighted += weights[index] * values[index];
            cumulated[index] = sum;
        }
        Requirement.positive("the sum of the weights of an empirical distribution", sum);
        this.mean = weighted / sum;
    }

    @Override
    public double sample(RandomStream stream) {
        double target = stream.nextDouble() * cumulated[cumulated.length - 1];
        int low = 0;
        int high = cumulated.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (target < cumulated[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return values[low];
    }

    @Override
    public double mean() {
        return mean;
    }
}
