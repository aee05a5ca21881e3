package org.svio.simulation;

import org.svio.model.expression.ModelException;
import org.svio.simulation.compiler.ScenarioCompiler;
import org.svio.simulation.program.Program;

/** Turns a scenario into the flat program that runs and estimates share. EMF ends here. */
public final class SimulationCompiler {

    private SimulationCompiler() {
    }

    /** Compiles a scenario; throws a {@link ModelException} with one sentence where the model does not make sense. */
    public static Program compile(Scenario scenario) {
        return new ScenarioCompiler(scenario).compile();
    }
}
