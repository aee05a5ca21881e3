package org.svio.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.svio.dsl.ParsedFile;
import org.svio.experiment.Plan;
import org.svio.experiment.RunOptions;
import org.svio.model.Experiment;
import org.svio.model.expression.ModelException;

/** The plans of the experiments that a user named; ends the command where there is none. */
final class PlanLoader {

    private final Console console;
    private final ParsedFile model;

    PlanLoader(Console console, ParsedFile model) {
        this.console = console;
        this.model = model;
    }

    /** The plans in the order of the names, or of the file where no name is given. */
    List<Plan> plans(List<String> names, RunOptions options) {
        Path file = model.file();
        List<Experiment> all = ModelFiles.declarations(model.document(), Experiment.class);
        if (all.isEmpty()) {
            throw CommandFailure.usage(file + " has no experiment to run");
        }
        List<Experiment> chosen = names.isEmpty() ? all : names.stream()
                .map(name -> ModelFiles.named(name, all, "experiment")).toList();
        List<Plan> plans = new ArrayList<>();
        for (Experiment experiment : chosen) {
            plans.add(plan(experiment, options));
        }
        if (options.filter().isPresent() && options.shard().count() == 1
                && plans.stream().allMatch(plan -> plan.points().isEmpty())) {
            throw CommandFailure.usage("no point is picked by " + options.filter().get());
        }
        return plans;
    }

    private Plan plan(Experiment experiment, RunOptions options) {
        try {
            return Plan.of(experiment, options);
        } catch (IllegalArgumentException wrong) {
            throw CommandFailure.usage("experiment " + experiment.getName() + ": " + wrong.getMessage());
        } catch (ModelException wrong) {
            throw ModelFiles.failure(wrong, model, " (experiment " + experiment.getName() + ")", console);
        }
    }
}
