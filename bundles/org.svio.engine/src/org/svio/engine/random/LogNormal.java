package org.svio.engine.random;

/** The log-normal distribution of a given mean and standard deviation. */
public final class LogNormal implements Distribution {

    private final double mean;
    private final double location;
    private final double scale;

    /** Requires a mean and a deviation above 0. */
    public LogNormal(double mean, double deviation) {
        Requirement.positive("the mean of a log-normal distribution", mean);
        Requirement.positive("the deviation of a log-normal distribution", deviation);
        double variation = deviation / mean;
        double logVariance = StrictMath.log1p(variation * variation);
        this.mean = mean;
        this.location = StrictMath.log(mean) - logVariance / 2;
        this.scale = Math.sqrt(logVariance);
    }

    @Override
    public double sample(RandomStream stream) {
        return StrictMath.exp(location + scale * Normal.standard(stream));
    }

    @Override
    public double mean() {
        return mean;
    }
}
