package org.svio.ui.launch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    private static final long NANOSECONDS_OF_MILLISECOND = 1_000_000;

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
    private final Map<Object, Supplier<State>> current = new LinkedHashMap<>();
    private final Set<Object> changed = new LinkedHashSet<>(); // launches whose state is not told yet
    private final List<State> ended = new ArrayList<>(); // experiments whose end is not told yet
    private final Job telling = Job.createSystem("Tell of running experiments", monitor -> {
        tell();
    });
    private State latest;
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
        List<Supplier<State>> all;
        synchronized (current) {
            all = List.copyOf(current.values());
        }
        return all.stream().map(Supplier::get).toList();
    }

    /** The experiment that ended last, if any has since the workbench started. */
    public Optional<State> latest() {
        synchronized (current) {
            return Optional.ofNullable(latest);
        }
    }

    /** A launch has a new state, which is asked for when it is time to tell; that may be on any thread. */
    void change(Object launch, Supplier<State> state) {
        synchronized (current) {
            current.put(launch, state);
            changed.add(launch);
            tellSoon();
        }
    }

    /** An experiment has come to its end: the state has its result. */
    void finish(State state) {
        synchronized (current) {
            current.remove(state.launch());
            changed.remove(state.launch());
            ended.add(state);
            latest = state;
            tellSoon();
        }
    }

    private void tellSoon() {
        telling.schedule(Math.max(0, PERIOD - (System.nanoTime() - lastTold) / NANOSECONDS_OF_MILLISECOND));
    }

    /** A launch has ended, whether its experiment has a result or failed. */
    void end(Object launch) {
        synchronized (current) {
            current.remove(launch);
            changed.remove(launch);
        }
    }

    private void tell() {
        List<State> states;
        List<Supplier<State>> asked;
        synchronized (current) {
            states = new ArrayList<>(ended);
            asked = changed.stream().map(current::get).toList();
            ended.clear();
            changed.clear();
            lastTold = System.nanoTime();
        }
        asked.forEach(each -> states.add(each.get()));
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
