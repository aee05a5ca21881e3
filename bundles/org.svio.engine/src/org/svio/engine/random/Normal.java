package org.svio.engine.random;

/**
 * The normal distribution cut off below zero: {@code location} and {@code deviation} are those of the whole bell, of
 * which only the values from 0 up are drawn. Takes two draws per attempt; values below zero are drawn again.
 */
public record Normal(double location, double deviation) implements Distribution {

    private static final double INVERSE_ROOT_TWO_PI = 0.3989422804014327;

    /** Beyond this many deviations nothing is cut off in double precision. */
    private static final double NOTHING_CUT = 8.5;

    /** Requires a location from 0 up, so that at most half of the bell is cut off, and a deviation from 0 up. */
    public Normal {
        Requirement.notNegative("the location of a normal distribution", location);
        Requirement.notNegative("the deviation of a normal distribution", deviation);
    }

    @Override
    public double sample(RandomStream stream) {
        double value;
        do {
            value = location + deviation * standard(stream);
        } while (value < 0);
        return value;
    }

    @Override
    public double mean() {
        if (location >= NOTHING_CUT * deviation) {
            return location;
        }
        double cut = location / deviation;
        double density = INVERSE_ROOT_TWO_PI * StrictMath.exp(-0.5 * cut * cut);
        return location + deviation * density / probabilityBelow(cut, density);
    }

    /** A standard normal number by the transform of Box and Muller. */
    static double standard(RandomStream stream) {
        double radius = Math.sqrt(2 * stream.nextExponential());
        return radius * StrictMath.cos(2 * Math.PI * stream.nextDouble());
    }

    /** The series of Marsaglia, Evaluating the normal distribution, Journal of Statistical Software 11(4), 2004. */
    private static double probabilityBelow(double x, double density) {
        double sum = x;
        double term = x;
        double previous = -1;
        for (int odd = 3; sum != previous; odd += 2) {
            previous = sum;
            term *= x * x / odd;
            sum += term;
        }
        return 0.5 + sum * density;
    }
}
