package org.svio.experiment;

/** Hears how an experiment proceeds, on the thread that runs it; must return quickly. */
public interface ProgressListener {

    /** Hears nothing. */
    ProgressListener NONE = new ProgressListener() {
    };

    /** The experiment begins. */
    default void onStarted(Plan plan, int expectedRuns) {
    }

    /** A run begins; its replication is 0 where it finds the warm-up. */
    default void onRunStarted(Point point, int replication) {
    }

    /**
     * A run is complete.
     *
     * @param replication its number; 0 for the run that finds the warm-up
     * @param runs how many are complete
     * @param expectedRuns how many there will probably be; changes as intervals narrow
     */
    default void onRunFinished(Point point, int replication, int runs, int expectedRuns) {
    }

    /** A point needs no further runs. */
    default void onPointFinished(PointResult result) {
    }
}
