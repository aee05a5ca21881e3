package org.svio.engine.random;

/** The uniform distribution over [low, high). */
public record Uniform(double low, double high) implements Distribution {

    /** Requires 0 &lt;= low &lt;= high. */
    public Uniform {
        Requirement.notNegative("the lower end of a uniform distribution", low);
        Requirement.notNegative("the upper end of a uniform distribution", high);
        if (high < low) {
            throw new IllegalArgumentException(
                    "the upper end of a uniform distribution, " + high + ", is below its lower end, " + low);
        }
    }

    @Override
    public double sample(RandomStream stream) {
        return low + (high - low) * stream.nextDouble();
    }

    @Override
    public double mean() {
        return low + (high - low) / 2;
    }
}
