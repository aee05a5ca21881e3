package org.svio.experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.svio.experiment.internal.PlanReader;
import org.svio.model.Experiment;
import org.svio.model.MetricChoice;
import org.svio.model.expression.ModelException;
import org.svio.simulation.Scenario;

/**
 * An experiment with all questions settled: what is run, how long and how often. Times are in picoseconds.
 *
 * @param points the points to run, in order
 * @param seed the root seed
 * @param duration simulated time of one run, warm-up included
 * @param shortened whether the user's limit made the runs shorter than the model asks
 * @param warmup the time to discard; empty where it is found automatically
 * @param fewest the fewest replications of a point; at least 1
 * @param most the most replications of a point
 * @param batches the number of batches of one long run; 0 for replications
 * @param confidence the confidence of every interval, in (0, 1)
 * @param halfWidth the relative half-width to reach; 0 where none is asked for
 * @param precision the metrics that must reach it
 * @param modelHash identifies everything in the model that the results depend on
 */
public record Plan(Experiment experiment, List<Point> points, RunOptions options, long seed, long duration,
        boolean shortened, OptionalLong warmup, int fewest, int most, int batches, double confidence, double halfWidth,
        List<MetricChoice> precision, String modelHash) {

    /** Keeps its own lists. */
    public Plan {
        points = List.copyOf(points);
        precision = List.copyOf(precision);
    }

    /**
     * Settles an experiment.
     *
     * @throws ModelException where the experiment does not say what it must, or says what cannot be
     * @throws IllegalArgumentException where an option does not fit the experiment
     */
    public static Plan of(Experiment experiment, RunOptions options) {
        return new PlanReader(experiment, options).read();
    }

    /** The name of the experiment. */
    public String name() {
        return experiment.getName();
    }

    /**
     * What is compiled for a point.
     *
     * @param directory where the paths of capture files start
     */
    public Scenario scenario(Point point, Path directory) {
        return new Scenario(experiment.getPlatform(), point.mapping(), experiment.getFlows(), point.environment(),
                directory);
    }

    /** Whether a precision is asked for. */
    public boolean asksForPrecision() {
        return halfWidth > 0 && !precision.isEmpty();
    }

    /** Whether each point is one long run cut into batches. */
    public boolean usesBatches() {
        return batches > 0;
    }
}
