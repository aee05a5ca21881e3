package org.svio.ui.launch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.svio.experiment.ExperimentResult;
import org.svio.experiment.Plan;
import org.svio.experiment.Point;
import org.svio.experiment.PointResult;

/**
 * What is being simulated in this workbench, for views that show it live. Listeners are called on a background thread,
 * at most every half second, with the latest state of each launch that has changed.
 */
public final class RunningExperiments {

    private static final RunningExperiments SHARED = new RunningExperiments();
    private static final long PERIOD = 500; // milliseconds

    /**
     * A run that has begun and not ended.
     *
     * @param replication its number; 0 for the run that finds the warm-up
     */
    public record Run(Point point, int replication) {
    }

    /**
     * How far an experiment is.
     *
     * @param launch tells one launch from another
     * @param file the model
     * @param plan the experiment with its points
     * @param running the runs at work now
     * @param points the points that are complete, in the order in which they became so
     * @param runs how many runs are complete
     * @param expectedRuns how many there will probably be
     * @param remaining the time it will probably still take; empty before the first run
     * @param result what the experiment gave; empty while it runs
     */
    public record State(Object launch, IFile file, Plan plan, List<Run> running, List<PointResult> points, int runs,
            int expectedRuns, Optional<Duration> remaining, Optional<ExperimentResult> result) {

        /** The point that was completed last. */
        public Optional<PointResult> latestPoint() {
            return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
        }
    }

    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private final Map<Object, State> current = new LinkedHashMap<>();
    private final List<State> untold = new ArrayList<>();
    private final Job telling = Job.createSystem("Tell of running experiments", monitor -> {
        tell();
    });
    private long lastTold = System.nanoTime();

    private RunningExperiments() {
    }

    /** Those of this workbench. */
    public static RunningExperiments get() {
        return SHARED;
    }

    /** Tells of every change from now on. */
    public void addListener(Consumer<State> listener) {
        listeners.add(listener);
    }

    /** Tells this listener no more. */
    public void removeListener(Consumer<State> listener) {
        listeners.remove(listener);
    }

    /** The experiments that run now, in the order in which they were launched. */
    public List<State> now() {
        synchronized (current) {
            return List.copyOf(current.values());
        }
    }

    /** Takes the latest state of a launch's experiment; the last one of an experiment has a result. */
    void post(State state) {
        synchronized (current) {
            if (state.result().isPresent()) {
                current.remove(state.launch());
            } else {
                current.put(state.launch(), state);
            }
            untold.removeIf(each -> each.launch().equals(state.launch()) && each.plan() == state.plan());
            untold.add(state);
            long since = (System.nanoTime() - lastTold) / 1_000_000;
            telling.schedule(Math.max(0, PERIOD - since));
        }
    }

    /** A launch has ended, whether its experiment has a result or failed. */
    void end(Object launch) {
        synchronized (current) {
            current.remove(launch);
        }
    }

    private void tell() {
        List<State> states;
        synchronized (current) {
            states = List.copyOf(untold);
            untold.clear();
            lastTold = System.nanoTime();
        }
        for (State state : states) {
            for (Consumer<State> listener : listeners) {
                try {
                    listener.accept(state);
                } catch (RuntimeException failed) {
                    ILog.of(RunningExperiments.class).error("A view could not show a running experiment", failed);
                }
            }
        }
    }
}
