package org.svio.cli;

import java.util.List;
import org.svio.experiment.ExperimentResult;
import org.svio.experiment.Plan;
import org.svio.experiment.ProgressListener;

/** Hears how {@code svio run} proceeds, on the thread that runs it; must return quickly. */
public interface RunListener extends ProgressListener {

    /** Hears nothing. */
    RunListener NONE = new RunListener() {
    };

    /** The model has been read; these experiments will run, one after the other. */
    default void onPlanned(List<Plan> plans) {
    }

    /** An experiment has come to its end, perhaps early; its report has been printed and flushed. */
    default void onExperimentFinished(ExperimentResult result) {
    }
}
