package org.svio.ui.launch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.svio.cli.RunListener;
import org.svio.experiment.ExperimentResult;
import org.svio.experiment.Plan;
import org.svio.experiment.Point;
import org.svio.experiment.PointResult;

/** Shows the progress of one launch as one entry of the Progress view, and to {@link RunningExperiments}. */
final class RunProgress implements RunListener {

    private static final int SCALE = 1000; // parts of the progress bar for each experiment
    private static final double NANOSECONDS = 1e9;

    private final Object launch;
    private final IFile file;
    private final IProgressMonitor monitor;
    private final List<ExperimentResult> results = new ArrayList<>();
    private final List<RunningExperiments.Run> running = new ArrayList<>();
    private final List<PointResult> points = new ArrayList<>();
    private volatile List<Plan> plans = List.of();
    private Plan plan;
    private long begin;
    private int runs;
    private int expectedRuns;
    private int shown;

    RunProgress(Object launch, IFile file, IProgressMonitor monitor) {
        this.launch = launch;
        this.file = file;
        this.monitor = monitor;
    }

    /** What the experiments gave so far. */
    synchronized List<ExperimentResult> results() {
        return List.copyOf(results);
    }

    /** The experiments that run; none before the model has been read. */
    List<Plan> plans() {
        return plans;
    }

    @Override
    public synchronized void onPlanned(List<Plan> all) {
        plans = List.copyOf(all);
        monitor.beginTask(file.getName(), plans.size() * SCALE);
    }

    @Override
    public synchronized void onStarted(Plan started, int expected) {
        plan = started;
        begin = System.nanoTime();
        running.clear();
        points.clear();
        runs = 0;
        expectedRuns = expected;
        shown = 0;
        show();
    }

    @Override
    public synchronized void onRunStarted(Point point, int replication) {
        running.add(new RunningExperiments.Run(point, replication));
        changed();
    }

    @Override
    public synchronized void onRunFinished(Point point, int replication, int finished, int expected) {
        running.remove(new RunningExperiments.Run(point, replication));
        runs = finished;
        expectedRuns = expected;
        show();
    }

    @Override
    public synchronized void onPointFinished(PointResult result) {
        points.add(result);
        changed();
    }

    @Override
    public synchronized void onExperimentFinished(ExperimentResult result) {
        results.add(result);
        running.clear();
        monitor.worked(SCALE - shown);
        shown = SCALE;
        RunningExperiments.get().finish(state(Optional.of(result)));
    }

    private void show() {
        int part = (int) ((long) SCALE * runs / Math.max(1, expectedRuns));
        if (part > shown) {
            monitor.worked(part - shown);
            shown = part;
        }
        monitor.subTask(text());
        changed();
    }

    private String text() {
        String which = plans.size() == 1 ? plan.name()
                : plan.name() + " (" + (results.size() + 1) + " of " + plans.size() + ")";
        return which + ": " + runs + " of about " + expectedRuns + " runs, " + points.size() + " of "
                + plan.points().size() + " points" + remaining().map(time -> ", " + told(time) + " left").orElse("");
    }

    private Optional<Duration> remaining() {
        if (runs == 0) {
            return Optional.empty();
        }
        double seconds = (System.nanoTime() - begin) / NANOSECONDS;
        return Optional.of(Duration.ofMillis(Math.round(1000 * seconds * (expectedRuns - runs) / runs)));
    }

    private static String told(Duration time) {
        long seconds = time.toSeconds() + 1;
        return "about " + (seconds < 60 ? seconds + " s" : (seconds / 60) + " min " + (seconds % 60) + " s");
    }

    private void changed() {
        RunningExperiments.get().change(launch, () -> state(Optional.empty()));
    }

    /** May be asked for by another thread than the one that runs. */
    private synchronized RunningExperiments.State state(Optional<ExperimentResult> result) {
        return new RunningExperiments.State(launch, file, plan, List.copyOf(running), List.copyOf(points), runs,
                expectedRuns, remaining(), result);
    }
}
