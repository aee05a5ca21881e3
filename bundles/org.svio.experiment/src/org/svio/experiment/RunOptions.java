package org.svio.experiment;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.svio.model.expression.Environment;

/**
 * What a user changes about an experiment for one call. Where an option is absent, the model decides.
 *
 * @param seed the root seed
 * @param repeat exactly this many replications; the model's precision is then not asked for
 * @param warmup time discarded at the start of every run, in picoseconds
 * @param limit the longest a run may simulate, in picoseconds
 * @param filter which points are run; see {@link PointFilter}
 * @param shard which share of the points is run
 * @param overrides parameters that take another value than the model gives them
 * @param fusing see {@link org.svio.simulation.RunSettings}; never changes a result
 */
public record RunOptions(OptionalLong seed, OptionalInt repeat, OptionalLong warmup, OptionalLong limit,
        Optional<String> filter, Shard shard, Environment overrides, boolean fusing) {

    /** Everything as the model says. */
    public static final RunOptions DEFAULT = new RunOptions(OptionalLong.empty(), OptionalInt.empty(),
            OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), Shard.ALL, Environment.EMPTY, true);

    /** These options with another root seed. */
    public RunOptions withSeed(long value) {
        return new RunOptions(OptionalLong.of(value), repeat, warmup, limit, filter, shard, overrides, fusing);
    }

    /** These options with exactly so many replications. */
    public RunOptions withRepeat(int value) {
        if (value < 1) {
            throw new IllegalArgumentException("the number of replications must be at least 1, not " + value);
        }
        return new RunOptions(seed, OptionalInt.of(value), warmup, limit, filter, shard, overrides, fusing);
    }

    /** These options with a fixed warm-up, in picoseconds. */
    public RunOptions withWarmup(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("the warm-up must not be negative");
        }
        return new RunOptions(seed, repeat, OptionalLong.of(value), limit, filter, shard, overrides, fusing);
    }

    /** These options with a limit on the simulated time of a run, in picoseconds. */
    public RunOptions withLimit(long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("the limit of the simulated time must be greater than zero");
        }
        return new RunOptions(seed, repeat, warmup, OptionalLong.of(value), filter, shard, overrides, fusing);
    }

    /** These options for the points that a filter picks. */
    public RunOptions withFilter(String value) {
        return new RunOptions(seed, repeat, warmup, limit, Optional.of(value), shard, overrides, fusing);
    }

    /** These options for one share of the points. */
    public RunOptions withShard(Shard value) {
        return new RunOptions(seed, repeat, warmup, limit, filter, value, overrides, fusing);
    }

    /** These options with parameters that take another value. */
    public RunOptions withOverrides(Environment value) {
        return new RunOptions(seed, repeat, warmup, limit, filter, shard, value, fusing);
    }

    /** These options with fusing switched on or off. */
    public RunOptions withFusing(boolean value) {
        return new RunOptions(seed, repeat, warmup, limit, filter, shard, overrides, value);
    }
}
