package org.svio.ui.launch;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.ui.console.IHyperlink;
import org.svio.experiment.Plan;
import org.svio.model.Platform;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/** Links from the name of a resource, such as {@code alpha.xeon[0].ht[0]}, to its declaration. */
public final class ElementLinks extends ConsoleLinks {

    private final Map<Platform, Optional<PlatformInstance>> platforms = new HashMap<>();

    @Override
    IHyperlink link(String text, SimulationProcess process) {
        return process.plans().stream().filter(plan -> !plan.points().isEmpty()).map(this::platform)
                .flatMap(Optional::stream).map(platform -> platform.find(text)).filter(Objects::nonNull).findFirst()
                .map(Instance::declaration).map(SourcePlace::of).orElse(null);
    }

    private Optional<PlatformInstance> platform(Plan plan) {
        return platforms.computeIfAbsent(plan.experiment().getPlatform(), platform -> {
            try {
                return Optional.of(PlatformInstance.of(platform, new Evaluator(plan.points().get(0).environment())));
            } catch (ModelException incomplete) {
                return Optional.empty();
            }
        });
    }
}
