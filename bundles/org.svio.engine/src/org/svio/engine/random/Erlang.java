package org.svio.engine.random;

/** The sum of {@code stages} equal exponential stages, of a given mean in total. */
public record Erlang(int stages, double mean) implements Distribution {

    /** Requires at least one stage and a mean from 0 up. */
    public Erlang {
        if (stages < 1) {
            throw new IllegalArgumentException("an Erlang distribution needs at least one stage: " + stages);
        }
        Requirement.notNegative("the mean of an Erlang distribution", mean);
    }

    @Override
    public double sample(RandomStream stream) {
        double sum = 0;
        for (int stage = 0; stage < stages; stage++) {
            sum += stream.nextExponential();
        }
        return mean * sum / stages;
    }
}
