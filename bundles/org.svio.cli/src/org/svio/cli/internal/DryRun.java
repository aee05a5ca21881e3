package org.svio.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.svio.dsl.ParsedFile;
import org.svio.dsl.Problem;
import org.svio.experiment.Plan;
import org.svio.experiment.Point;
import org.svio.experiment.RunOptions;
import org.svio.model.Experiment;
import org.svio.model.expression.ModelException;
import org.svio.simulation.SimulationCompiler;

/**
 * Prepares the runs of a file's experiments without running them: finds what only comes to light at a certain point,
 * such as a parameter's value that fits nowhere, and captures that cannot be read.
 */
public final class DryRun {

    /** Of an experiment with more points the first ones are prepared: a check does not take minutes. */
    private static final int MOST_POINTS = 1000;

    private final ParsedFile model;
    private final Path directory;

    /** Prepares the experiments of {@code model}. */
    public DryRun(ParsedFile model) {
        this.model = model;
        this.directory = model.file().toAbsolutePath().getParent();
    }

    /** The first problem of each experiment; none of a file that has errors anyway. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (model.readable() && !model.hasErrors()) {
            for (Experiment experiment : ModelFiles.declarations(model.document(), Experiment.class)) {
                prepare(experiment, problems);
            }
        }
        return problems;
    }

    private void prepare(Experiment experiment, List<Problem> problems) {
        String where = " (experiment " + experiment.getName();
        try {
            Plan plan = Plan.of(experiment, RunOptions.DEFAULT);
            for (Point point : plan.points().subList(0, Math.min(plan.points().size(), MOST_POINTS))) {
                String position = point.position().text();
                where = " (experiment " + experiment.getName() + (position.isEmpty() ? "" : " at " + position);
                SimulationCompiler.compile(plan.scenario(point, directory));
            }
        } catch (ModelException wrong) {
            problems.add(model.problemAt(wrong.place(), wrong.getMessage() + where + ")"));
        }
    }
}
