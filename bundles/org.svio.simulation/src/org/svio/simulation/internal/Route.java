package org.svio.simulation.internal;

import org.svio.simulation.program.PathProgram;
import org.svio.simulation.program.Step;

/** A path program as agents walk it: what follows from neighbouring steps is found out once. */
final class Route {

    final PathProgram path;
    final Step[] steps;

    /** For each step its segment. */
    final PathProgram.Segment[] segments;

    /** For each step whether its segment goes on after it. */
    final boolean[] goesOn;

    /** For each step whether work follows in its segment that may be asked for together with its own. */
    final boolean[] fuses;

    Route(PathProgram path) {
        this.path = path;
        this.steps = path.steps();
        this.segments = new PathProgram.Segment[steps.length];
        this.goesOn = new boolean[steps.length];
        this.fuses = new boolean[steps.length];
        for (int position = 0; position < steps.length; position++) {
            Step step = steps[position];
            segments[position] = path.segments().get(step.segment());
            if (position + 1 < steps.length && steps[position + 1].segment() == step.segment()) {
                goesOn[position] = true;
                fuses[position] = isPlainWork(steps[position + 1]) && !step.exits(); // an exit counts at its instant
            }
        }
    }

    private static boolean isPlainWork(Step step) {
        return step.kind() == Step.Kind.WORK && !step.perBatch() && step.fixed() > 0;
    }
}
