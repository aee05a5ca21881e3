package org.svio.experiment.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.svio.experiment.Plan;
import org.svio.experiment.Point;
import org.svio.experiment.PointResult;
import org.svio.experiment.ProgressListener;

/** The progress of all points: what to run next, and what has come of it. Not thread safe. */
public final class PointRuns {

    private final List<PointRun> points = new ArrayList<>();
    private final ProgressListener listener;
    private int runs;

    /** All points of a plan, none started. */
    public PointRuns(Plan plan, ProgressListener listener) {
        this.listener = listener;
        for (Point point : plan.points()) {
            points.add(new PointRun(plan, point));
        }
    }

    /** The next run: one that is needed, by order of the points, else one that may turn out needed; null if none. */
    public Job next() {
        Job needed = next(false);
        return needed == null ? next(true) : needed;
    }

    private Job next(boolean ahead) {
        for (int place = 0; place < points.size(); place++) {
            PointRun run = points.get(place);
            Optional<Integer> replication = run.next(ahead);
            if (replication.isPresent()) {
                long warmup = replication.get() == Job.PILOT ? 0 : run.warmUp().length();
                return new Job(place, run.point(), replication.get(), warmup);
            }
        }
        return null;
    }

    /** Takes the result of a run that did not fail; a failed one is left out. */
    public void onResult(Job.Result result) {
        PointRun run = points.get(result.job().place());
        if (result.failure() != null || run.isDone()) {
            return;
        }
        if (result.pilot() != null) {
            run.onPilot(result.pilot());
        } else {
            run.onOutcome(result.job().replication(), result.outcome());
        }
        runs++;
        listener.onRunFinished(run.point(), result.job().replication(), runs, Math.max(runs, expectedRuns()));
        if (run.isDone()) {
            run.result().ifPresent(listener::onPointFinished);
        }
    }

    /** How many runs there will probably be. */
    public int expectedRuns() {
        return points.stream().mapToInt(PointRun::expectedRuns).sum();
    }

    /** What the points gave, in order; points without a complete replication are left out. */
    public List<PointResult> results() {
        return points.stream().map(PointRun::result).flatMap(Optional::stream).toList();
    }
}
