package org.svio.experiment.internal;

import org.svio.experiment.Outcome;
import org.svio.experiment.Pilot;
import org.svio.experiment.Point;
import org.svio.experiment.Replicator;

/**
 * One run to make.
 *
 * @param place the place of the point in the plan, from 0
 * @param replication its number, or {@link #PILOT}
 * @param warmup the time to discard, in picoseconds; without meaning for a pilot
 */
public record Job(int place, Point point, int replication, long warmup) {

    /** The number of the run that finds the warm-up. */
    public static final int PILOT = 0;

    /**
     * What a job gave: exactly one of the three is not null.
     */
    public record Result(Job job, Pilot pilot, Outcome outcome, Throwable failure) {
    }

    /** Makes the run; a failure is part of the result. */
    public Result run(Replicator replicator) {
        try {
            return replication == PILOT ? new Result(this, replicator.pilot(point), null, null)
                    : new Result(this, null, replicator.run(point, replication, warmup), null);
        } catch (RuntimeException | Error failure) {
            return new Result(this, null, null, failure);
        }
    }
}
