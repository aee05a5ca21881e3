package org.svio.estimate.internal;

import org.svio.engine.random.Constant;
import org.svio.engine.random.Distribution;
import org.svio.engine.random.Erlang;
import org.svio.engine.random.Exponential;
import org.svio.engine.random.Normal;
import org.svio.engine.random.RandomStream;
import org.svio.engine.random.Uniform;

/** What a random amount counts as. */
enum Reckoning {

    /** Its mean: right in the long run. */
    MEAN {
        @Override
        double amount(Distribution distribution) {
            return distribution == null ? 0 : distribution.mean();
        }
    },

    /** Nothing below its least: right for every sample, so that even a short run cannot pass a bound made of it. */
    LEAST {
        @Override
        double amount(Distribution distribution) {
            return switch (distribution) {
                case Constant constant -> constant.value();
                case Uniform uniform -> uniform.low();
                case null, default -> 0;
            };
        }
    };

    private static final int DRAWS = 4096;
    private static final long SEED = 1;

    /** What the distribution counts as; nothing for null. */
    abstract double amount(Distribution distribution);

    /** The variance; of distributions without a simple one that of some thousand draws. */
    static double variance(Distribution distribution) {
        return switch (distribution) {
            case null -> 0;
            case Constant constant -> 0;
            case Uniform uniform -> (uniform.high() - uniform.low()) * (uniform.high() - uniform.low()) / 12;
            case Exponential exponential -> exponential.mean() * exponential.mean();
            case Erlang erlang -> erlang.mean() * erlang.mean() / erlang.stages();
            case Normal normal -> normal.deviation() * normal.deviation();
            default -> sampledVariance(distribution);
        };
    }

    /** The largest value; infinite where there is none or it is not known. */
    static double largest(Distribution distribution) {
        return switch (distribution) {
            case Constant constant -> constant.value();
            case Uniform uniform -> uniform.high();
            default -> Double.POSITIVE_INFINITY;
        };
    }

    private static double sampledVariance(Distribution distribution) {
        RandomStream stream = RandomStream.ofSeed(SEED);
        double sum = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double difference = distribution.sample(stream) - distribution.mean();
            sum += difference * difference;
        }
        return sum / DRAWS;
    }
}
