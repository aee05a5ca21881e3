package org.svio.dsl.ide.estimate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.svio.dsl.ide.Snapshot;
import org.svio.experiment.Point;
import org.svio.experiment.Points;
import org.svio.model.Component;
import org.svio.model.Experiment;
import org.svio.model.Mapping;
import org.svio.model.VirtualInterface;
import org.svio.model.elaboration.BoundMapping;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;
import org.svio.simulation.Scenario;
import org.svio.simulation.SimulationCompiler;
import org.svio.simulation.program.Program;

/** What of a snapshot can be estimated, compiled, so that the model itself is needed no longer. */
record Scenarios(List<Compiled> compiled, List<EstimatePlace> places, String obstacle) {

    /** One point, ready to be estimated. */
    record Compiled(String experiment, String mapping, String point, Program program, Occupants occupants) {
    }

    static Scenarios of(Snapshot snapshot) {
        if (snapshot.document() == null || snapshot.parsed().hasErrors()) {
            return new Scenarios(List.of(), List.of(), "the model has errors");
        }
        try {
            return new Reader(snapshot).read();
        } catch (ModelException wrong) {
            return new Scenarios(List.of(), List.of(), wrong.getMessage());
        }
    }

    /** Goes through the experiments of a snapshot. */
    private static final class Reader {

        private final Snapshot snapshot;
        private final Map<Mapping, Compiled> compiled = new LinkedHashMap<>();
        private final List<EstimatePlace> places = new ArrayList<>();

        Reader(Snapshot snapshot) {
            this.snapshot = snapshot;
        }

        Scenarios read() {
            for (EObject each : snapshot.document().getDeclarations()) {
                if (each instanceof Experiment experiment && !experiment.getFlows().isEmpty()) {
                    read(experiment);
                }
            }
            places.sort(Comparator.comparingInt(EstimatePlace::offset));
            return new Scenarios(List.copyOf(compiled.values()), places, "");
        }

        private void read(Experiment experiment) {
            Path directory = snapshot.parsed().file().toAbsolutePath().getParent();
            for (Point point : Points.of(experiment, Environment.EMPTY)) {
                if (!compiled.containsKey(point.mapping())) {
                    boolean first = compiled.isEmpty();
                    Evaluator evaluator = new Evaluator(point.environment());
                    PlatformInstance platform = PlatformInstance.of(experiment.getPlatform(), evaluator);
                    compiled.put(point.mapping(), new Compiled(experiment.getName(), point.mapping().getName(),
                            point.position().text(), SimulationCompiler.compile(new Scenario(experiment.getPlatform(),
                            point.mapping(), experiment.getFlows(), point.environment(), directory)),
                            Occupants.of(platform)));
                    placements(point.mapping(), platform, evaluator);
                    if (first) {
                        interfaces(platform);
                    }
                }
            }
        }

        private void placements(Mapping mapping, PlatformInstance platform, Evaluator evaluator) {
            if (mapping.eResource() != snapshot.resource()) {
                return;
            }
            add(mapping, mapping.getName(), List.of());
            Map<EObject, List<String>> vifs = new LinkedHashMap<>();
            for (BoundVif each : BoundMapping.of(mapping, platform, evaluator).vifs()) {
                vifs.computeIfAbsent(each.placement(), any -> new ArrayList<>()).add(each.vif().qualifiedName());
            }
            vifs.forEach((placement, names) -> add(placement, mapping.getName(), names));
        }

        private void interfaces(PlatformInstance platform) {
            Map<Component, List<String>> vifs = new LinkedHashMap<>();
            for (Instance each : platform.all(VirtualInterface.class)) {
                if (each.declaration().eResource() == snapshot.resource()) {
                    vifs.computeIfAbsent(each.declaration(), any -> new ArrayList<>()).add(each.qualifiedName());
                }
            }
            vifs.forEach((declaration, names) -> add(declaration, null, names));
        }

        private void add(EObject element, String mapping, List<String> stations) {
            ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
            if (node != null) {
                places.add(new EstimatePlace(node.getOffset(), mapping, stations));
            }
        }
    }
}
