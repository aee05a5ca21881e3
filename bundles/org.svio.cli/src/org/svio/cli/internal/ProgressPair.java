package org.svio.cli.internal;

import org.svio.experiment.Plan;
import org.svio.experiment.Point;
import org.svio.experiment.PointResult;
import org.svio.experiment.ProgressListener;

/** Two listeners that hear the same. */
record ProgressPair(ProgressListener first, ProgressListener second) implements ProgressListener {

    @Override
    public void onStarted(Plan plan, int expectedRuns) {
        first.onStarted(plan, expectedRuns);
        second.onStarted(plan, expectedRuns);
    }

    @Override
    public void onRunStarted(Point point, int replication) {
        first.onRunStarted(point, replication);
        second.onRunStarted(point, replication);
    }

    @Override
    public void onRunFinished(Point point, int replication, int runs, int expectedRuns) {
        first.onRunFinished(point, replication, runs, expectedRuns);
        second.onRunFinished(point, replication, runs, expectedRuns);
    }

    @Override
    public void onPointFinished(PointResult result) {
        first.onPointFinished(result);
        second.onPointFinished(result);
    }
}
