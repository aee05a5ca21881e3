package org.svio.engine.random;

/** The Pareto distribution of a given shape, bounded to [low, high]: heavy-tailed sizes with a largest one. */
public final class Pareto implements Distribution {

    private final double shape;
    private final double low;
    private final double high;
    private final double share;

    /** Requires shape &gt; 0 and 0 &lt; low &lt; high. */
    public Pareto(double shape, double low, double high) {
        Requirement.positive("the shape of a Pareto distribution", shape);
        Requirement.positive("the lower bound of a Pareto distribution", low);
        Requirement.positive("the upper bound of a Pareto distribution", high);
        if (high <= low) {
            throw new IllegalArgumentException(
                    "the upper bound of a Pareto distribution, " + high + ", must be above its lower bound, " + low);
        }
        this.shape = shape;
        this.low = low;
        this.high = high;
        this.share = 1 - StrictMath.pow(low / high, shape);
    }

    @Override
    public double sample(RandomStream stream) {
        double value = low * StrictMath.pow(1 - stream.nextDouble() * share, -1 / shape);
        return Math.min(value, high);
    }

    @Override
    public double mean() {
        if (shape == 1) {
            return low * StrictMath.log(high / low) / share;
        }
        return low / share * shape / (shape - 1) * (1 - StrictMath.pow(low / high, shape - 1));
    }
}
