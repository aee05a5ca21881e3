package org.svio.cli;

import org.svio.experiment.ExperimentResult;
import org.svio.experiment.ProgressListener;

/** Hears how {@code svio run} proceeds, on the thread that runs it; must return quickly. */
public interface RunListener extends ProgressListener {

    /** Hears nothing. */
    RunListener NONE = new RunListener() {
    };

    /** An experiment has come to its end, perhaps early; its report has been printed and flushed. */
    default void onExperimentFinished(ExperimentResult result) {
    }
}
