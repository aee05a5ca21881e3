package org.svio.model.expression;

import org.svio.model.Function;

/**
 * A constant or a distribution, as plain data in base units.
 *
 * @param function the distribution; null for a constant
 * @param arguments its arguments in the order of the language; the value alone for a constant
 */
public record Sampling(Function function, double[] arguments) {

    /** Returns the sampling that always yields one value. */
    public static Sampling constant(double value) {
        return new Sampling(null, new double[] {value});
    }

    /** Returns whether every draw yields the same value. */
    public boolean isConstant() {
        return function == null;
    }

    /** Returns the mean of the distribution, in its base unit. */
    public double mean() {
        return function == null ? arguments[0] : Distributions.mean(function, arguments);
    }
}
