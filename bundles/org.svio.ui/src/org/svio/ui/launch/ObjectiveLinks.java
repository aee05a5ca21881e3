package org.svio.ui.launch;

import org.eclipse.ui.console.IHyperlink;
import org.svio.experiment.ModelText;

/** Links from an objective that the report calls met or missed to the model. */
public final class ObjectiveLinks extends ConsoleLinks {

    @Override
    IHyperlink link(String text, SimulationProcess process) {
        return process.plans().stream().flatMap(plan -> plan.experiment().getObjectives().stream())
                .filter(objective -> text.equals(ModelText.of(objective))).findFirst().map(SourcePlace::of)
                .orElse(null);
    }
}
