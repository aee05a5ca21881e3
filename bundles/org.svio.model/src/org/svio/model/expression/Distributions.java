package org.svio.model.expression;

import java.util.List;
import java.util.Set;
import org.svio.model.Call;
import org.svio.model.Expression;
import org.svio.model.Function;

/** The functions of the language: how many arguments they take, which ones scale, and their means. */
final class Distributions {

    private static final Set<Function> CONSTANT = Set.of(Function.MIN, Function.MAX);

    /** With more stages, each drawn by itself, the sum is as good as a constant. */
    private static final int MOST_STAGES = 1000;

    private Distributions() {
    }

    static boolean isRandom(Function function) {
        return !CONSTANT.contains(function);
    }

    /** Returns how the arguments are written, such as {@code uniform(low, high)}. */
    static String signature(Function function) {
        return function.getLiteral() + switch (function) {
            case UNIFORM -> "(low, high)";
            case EXPONENTIAL -> "(mean)";
            case NORMAL, LOGNORMAL -> "(mean, deviation)";
            case ERLANG -> "(stages, mean)";
            case PARETO -> "(shape, low, high)";
            case CHOICE -> "(value, weight, value, weight, ...)";
            case MIN, MAX -> "(value, value, ...)";
        };
    }

    static boolean accepts(Function function, int count) {
        return switch (function) {
            case UNIFORM, NORMAL, LOGNORMAL, ERLANG -> count == 2;
            case EXPONENTIAL -> count == 1;
            case PARETO -> count == 3;
            case CHOICE -> count >= 2 && count % 2 == 0;
            case MIN, MAX -> count >= 1;
        };
    }

    /** Returns whether the argument has the dimension of the result; the others are plain numbers. */
    static boolean scales(Function function, int argument) {
        return switch (function) {
            case UNIFORM, EXPONENTIAL, NORMAL, LOGNORMAL, MIN, MAX -> true;
            case ERLANG, PARETO -> argument > 0;
            case CHOICE -> argument % 2 == 0;
        };
    }

    /** Returns whether adding a constant to the argument moves the distribution by it. */
    private static boolean shifts(Function function, int argument) {
        return switch (function) {
            case UNIFORM -> true;
            case NORMAL -> argument == 0;
            case CHOICE -> argument % 2 == 0;
            default -> false;
        };
    }

    static Sampling scaled(Sampling sampling, double factor) {
        double[] arguments = sampling.arguments().clone();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] *= scales(sampling.function(), i) ? factor : 1;
        }
        return new Sampling(sampling.function(), arguments);
    }

    static boolean canShift(Function function) {
        return shifts(function, 0);
    }

    static Sampling shifted(Sampling sampling, double offset) {
        double[] arguments = sampling.arguments().clone();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] += shifts(sampling.function(), i) ? offset : 0;
        }
        return new Sampling(sampling.function(), arguments);
    }

    /** Throws a ModelException at the argument that is out of its range. */
    static void check(Call call, double[] arguments) {
        List<Expression> places = call.getArguments();
        switch (call.getFunction()) {
            case UNIFORM -> require(arguments[0] <= arguments[1], places.get(1), "the high end of uniform(low, high)"
                    + " lies below its low end: swap them");
            case EXPONENTIAL -> require(arguments[0] > 0, places.get(0), "the mean of an exponential distribution must"
                    + " be positive");
            case NORMAL, LOGNORMAL -> {
                require(arguments[0] > 0, places.get(0), "the mean must be positive");
                require(arguments[1] >= 0, places.get(1), "the deviation must not be negative");
            }
            case ERLANG -> {
                require(arguments[0] >= 1 && arguments[0] <= MOST_STAGES && arguments[0] == Math.rint(arguments[0]),
                        places.get(0), "the stages of erlang(stages, mean) must be a whole number from 1 to 1000");
                require(arguments[1] > 0, places.get(1), "the mean must be positive");
            }
            case PARETO -> {
                require(arguments[0] > 0, places.get(0), "the shape of pareto(shape, low, high) must be positive");
                require(arguments[1] > 0, places.get(1), "the low end of pareto(shape, low, high) must be positive");
                require(arguments[2] > arguments[1], places.get(2), "the high end of pareto(shape, low, high) must lie"
                        + " above its low end");
            }
            case CHOICE -> checkWeights(places, arguments);
            case MIN, MAX -> { /* any value will do */ }
        }
    }

    private static void checkWeights(List<Expression> places, double[] arguments) {
        double sum = 0;
        for (int i = 1; i < arguments.length; i += 2) {
            require(arguments[i] >= 0, places.get(i), "a weight of choice(value, weight, ...) must not be negative");
            sum += arguments[i];
        }
        require(sum > 0, places.get(1), "at least one weight of choice(value, weight, ...) must be positive");
    }

    private static void require(boolean holds, Expression place, String sentence) {
        if (!holds) {
            throw new ModelException(place, sentence);
        }
    }

    static double mean(Function function, double[] a) {
        return switch (function) {
            case UNIFORM -> (a[0] + a[1]) / 2;
            case EXPONENTIAL, NORMAL, LOGNORMAL -> a[0];
            case ERLANG -> a[1];
            case PARETO -> boundedParetoMean(a[0], a[1], a[2]);
            case CHOICE -> weightedMean(a);
            case MIN, MAX -> throw new IllegalArgumentException(function + " is no distribution");
        };
    }

    private static double weightedMean(double[] a) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < a.length; i += 2) {
            sum += a[i] * a[i + 1];
            weights += a[i + 1];
        }
        return sum / weights;
    }

    /** Mean of the Pareto distribution truncated to [low, high]. */
    private static double boundedParetoMean(double shape, double low, double high) {
        double tail = 1 - Math.pow(low / high, shape);
        if (shape == 1) {
            return low * Math.log(high / low) / tail;
        }
        return shape / (shape - 1) * low * (1 - Math.pow(low / high, shape - 1)) / tail;
    }
}
