package org.svio.simulation.compiler;

import org.eclipse.emf.ecore.EObject;
import org.svio.engine.random.Constant;
import org.svio.engine.random.Distribution;
import org.svio.engine.random.Empirical;
import org.svio.engine.random.Erlang;
import org.svio.engine.random.Exponential;
import org.svio.engine.random.LogNormal;
import org.svio.engine.random.Normal;
import org.svio.engine.random.Pareto;
import org.svio.engine.random.Uniform;
import org.svio.model.Expression;
import org.svio.model.expression.Cost;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;
import org.svio.model.expression.Sampling;

/**
 * Turns quantities of the model into picoseconds and bits. Cycles become time once, here: n cycles of a clock of f Hz
 * are round(n * 10^12 / f) ps, half rounded up.
 */
final class Durations {

    static final double PICOSECONDS = 1e12;

    private final Evaluator evaluator;

    Durations(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Work on a processor of this clock, in Hz or NaN, as a constant, a part per bit and a random part. */
    record Work(long fixed, double perBit, Distribution random) {
    }

    Work work(Expression expression, double clock, String processor) {
        Cost cost = evaluator.cost(expression);
        if (cost.needsClock() && Double.isNaN(clock)) {
            throw new ModelException(expression,
                    processor + " has no clock, so its costs must be times such as 2 us, not cycles");
        }
        double perCycle = PICOSECONDS / clock;
        double fixed = cost.seconds() * PICOSECONDS + (cost.cycles() == 0 ? 0 : cost.cycles() * perCycle);
        double perBit = cost.secondsPerBit() * PICOSECONDS
                + (cost.cyclesPerBit() == 0 ? 0 : cost.cyclesPerBit() * perCycle);
        Distribution random = cost.random() == null ? null
                : distribution(cost.random(), cost.randomInCycles() ? perCycle : PICOSECONDS, expression);
        return new Work(whole(fixed, expression), perBit, random);
    }

    /** A constant cost, in picoseconds; 0 where there is none. */
    long constant(Expression expression, double clock, String processor) {
        if (expression == null) {
            return 0;
        }
        Work work = work(expression, clock, processor);
        if (work.perBit() != 0 || work.random() != null) {
            throw new ModelException(expression, "this cost must be a constant");
        }
        return work.fixed();
    }

    /** A time, in picoseconds. */
    long time(Expression expression, double otherwiseSeconds) {
        double seconds = evaluator.value(expression, otherwiseSeconds);
        return whole(seconds * PICOSECONDS, expression);
    }

    /** A distribution of times, in picoseconds. */
    Distribution times(Expression expression) {
        return expression == null ? new Constant(0)
                : distribution(evaluator.sampling(expression), PICOSECONDS, expression);
    }

    /** A distribution of sizes, in bits. */
    Distribution sizes(Expression expression) {
        return distribution(evaluator.sampling(expression), 1, expression);
    }

    private static long whole(double picoseconds, EObject place) {
        if (!(picoseconds >= 0 && picoseconds < 9e18)) {
            throw new ModelException(place, "a time must be between 0 and 106 days, not "
                    + picoseconds / PICOSECONDS + " s");
        }
        return Math.round(picoseconds);
    }

    private static Distribution distribution(Sampling sampling, double scale, EObject place) {
        double[] given = sampling.arguments();
        try {
            return sampling.isConstant() ? new Constant(given[0] * scale) : switch (sampling.function()) {
                case UNIFORM -> new Uniform(given[0] * scale, given[1] * scale);
                case EXPONENTIAL -> new Exponential(given[0] * scale);
                case NORMAL -> new Normal(given[0] * scale, given[1] * scale);
                case LOGNORMAL -> new LogNormal(given[0] * scale, given[1] * scale);
                case ERLANG -> new Erlang((int) Math.rint(given[0]), given[1] * scale);
                case PARETO -> new Pareto(given[0], given[1] * scale, given[2] * scale);
                case CHOICE -> choice(given, scale);
                case MIN, MAX -> throw new IllegalArgumentException("min and max are not distributions");
            };
        } catch (IllegalArgumentException refused) {
            throw new ModelException(place, refused.getMessage());
        }
    }

    private static Distribution choice(double[] given, double scale) {
        double[] values = new double[given.length / 2];
        double[] weights = new double[given.length / 2];
        for (int index = 0; index < values.length; index++) {
            values[index] = given[2 * index] * scale;
            weights[index] = given[2 * index + 1];
        }
        return new Empirical(values, weights);
    }
}
