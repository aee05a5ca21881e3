package org.svio.estimate;

import org.svio.estimate.internal.Analysis;
import org.svio.simulation.program.Program;

/** Estimates what a program does without running it. */
public final class Estimator {

    private Estimator() {
    }

    /**
     * The bounds and the estimate of a program, within milliseconds. Waiting times come from approximate mean value
     * analysis, wake-ups from queues with set-up times, the turns of a task's agents from their budgets; see the
     * caveats for what the program has that no formula covers.
     */
    public static Estimate of(Program program) {
        return new Analysis(program).estimate();
    }
}
