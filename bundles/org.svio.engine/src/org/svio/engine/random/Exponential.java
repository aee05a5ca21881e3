package org.svio.engine.random;

/** The exponential distribution of a given mean. */
public record Exponential(double mean) implements Distribution {

    /** Requires a mean from 0 up. */
    public Exponential {
        Requirement.notNegative("the mean of an exponential distribution", mean);
    }

    @Override
    public double sample(RandomStream stream) {
        return mean * stream.nextExponential();
    }
}
