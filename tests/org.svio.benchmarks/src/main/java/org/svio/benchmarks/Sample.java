package org.svio.benchmarks;

import java.util.Arrays;

/** What the rounds of one measurement gave. */
final class Sample {

    private double[] values = new double[0];

    void add(double value) {
        values = Arrays.copyOf(values, values.length + 1);
        values[values.length - 1] = value;
        Arrays.sort(values);
    }

    double median() {
        return values[values.length / 2];
    }

    double largest() {
        return values[values.length - 1];
    }

    /** Half of the distance between the quartiles, as part of the median. */
    double spread() {
        int quarter = values.length / 4;
        return (values[values.length - 1 - quarter] - values[quarter]) / 2 / median();
    }
}
