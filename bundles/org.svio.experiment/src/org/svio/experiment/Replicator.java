package org.svio.experiment;

/**
 * Runs one replication of a point. The same arguments give the same outcome, whatever thread calls; calls from several
 * threads at once are allowed. Throws a {@link java.util.concurrent.CancellationException} soon after its thread was
 * interrupted.
 */
public interface Replicator {

    /** Runs the first replication from its start to its end and returns its course. */
    Pilot pilot(Point point);

    /**
     * Runs a replication.
     *
     * @param replication from 1; the same number gives the same random streams at every point
     * @param warmup the time to discard at the start, in picoseconds
     */
    Outcome run(Point point, int replication, long warmup);
}
