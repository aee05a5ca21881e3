package org.svio.engine.random;

/**
 * A distribution of non-negative numbers, in whatever unit its parameters have.
 *
 * <p>All but the normal one take a fixed number of draws per sample, so that streams stay in step between variants of a
 * model.
 */
public sealed interface Distribution permits Constant, Uniform, Exponential, Normal, LogNormal, Erlang, Pareto,
        Empirical {

    /** Draws a sample. */
    double sample(RandomStream stream);

    /** The mean of all samples, exact but for rounding. */
    double mean();
}
