package org.svio.engine.random;

/** Always the same value; draws nothing from its stream. */
public record Constant(double value) implements Distribution {

    /** Requires a value from 0 up. */
    public Constant {
        Requirement.notNegative("the value of a constant", value);
    }

    @Override
    public double sample(RandomStream stream) {
        return value;
    }

    @Override
    public double mean() {
        return value;
    }
}
