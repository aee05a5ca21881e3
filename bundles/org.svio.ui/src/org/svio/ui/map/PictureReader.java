package org.svio.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.svio.draw.PlatformDrawing;
import org.svio.draw.scene.Box;
import org.svio.draw.scene.Scene;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.remap.ComponentPattern;
import org.svio.experiment.Point;
import org.svio.experiment.Points;
import org.svio.model.Declaration;
import org.svio.model.ElementReference;
import org.svio.model.Experiment;
import org.svio.model.Flow;
import org.svio.model.Mapping;
import org.svio.model.Platform;
import org.svio.model.SvioPackage;
import org.svio.model.elaboration.BoundMapping;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/** From a parsed text to a picture. Reads the model: to be called while nobody else does. */
final class PictureReader {

    private static final int MOST_POINTS = 64;

    private final Snapshot snapshot;
    private final PlatformInstance platform;
    private final BoundMapping mapping;
    private final Map<String, List<String>> members = new LinkedHashMap<>();
    private final Map<Instance, String> boxes = new HashMap<>();
    private final TextPlaces.Builder places = new TextPlaces.Builder();

    private PictureReader(Snapshot snapshot, PlatformInstance platform, BoundMapping mapping) {
        this.snapshot = snapshot;
        this.platform = platform;
        this.mapping = mapping;
    }

    /**
     * The picture of a subject.
     *
     * @throws ModelException with a sentence, where the model does not say enough to be drawn
     */
    static PlatformPicture read(Snapshot snapshot, Subject subject) {
        for (Declaration each : snapshot.document().getDeclarations()) {
            if (each instanceof Mapping mapping && subject.platform().equals(mapping.getPlatform().getName())
                    && (subject.mapping() == null || subject.mapping().equals(mapping.getName()))) {
                return read(snapshot, subject, mapping.getPlatform(), subject.mapping() == null ? null : mapping);
            }
            if (each instanceof Platform platform && subject.mapping() == null
                    && subject.platform().equals(platform.getName())) {
                return read(snapshot, subject, platform, null);
            }
        }
        throw new ModelException(snapshot.document(), subject.label() + " is no longer in the file");
    }

    private static PlatformPicture read(Snapshot snapshot, Subject subject, Platform declared, Mapping mapping) {
        Evaluator evaluator = new Evaluator(Environment.EMPTY);
        PlatformInstance platform = PlatformInstance.of(declared, evaluator);
        BoundMapping bound = mapping == null ? null : BoundMapping.of(mapping, platform, evaluator);
        return new PictureReader(snapshot, platform, bound).picture(subject);
    }

    private PlatformPicture picture(Subject subject) {
        Scene scene = PlatformDrawing.scene(platform, mapping);
        for (Box box : scene.boxes()) {
            List<Instance> shown = ComponentPattern.resolve(platform, box.id());
            members.put(box.id(), shown.stream().map(Instance::qualifiedName).toList());
            shown.forEach(each -> boxes.put(each, box.id()));
        }
        declarations();
        if (mapping != null) {
            placements();
        }
        return new PlatformPicture(snapshot.text(), subject, scene, PlatformDrawing.svg(platform, mapping),
                Map.copyOf(members), places.build(), Subject.places(snapshot), receivers());
    }

    private void declarations() {
        Map<EObject, Set<String>> declared = new LinkedHashMap<>();
        boxes.forEach((component, box) ->
                declared.computeIfAbsent(component.declaration(), any -> new LinkedHashSet<>()).add(box));
        declared.forEach((declaration, shown) -> add(declaration, false, shown));
    }

    private void placements() {
        Map<EObject, Set<String>> placed = new LinkedHashMap<>();
        for (BoundVif each : mapping.vifs()) {
            placed.computeIfAbsent(each.placement(), any -> new LinkedHashSet<>()).add(box(each.vif()));
        }
        placed.forEach((placement, vifs) -> {
            add(placement, true, vifs);
            placement.eAllContents().forEachRemaining(part -> {
                if (part instanceof ElementReference reference && reference.eContainmentFeature()
                        != SvioPackage.Literals.PLACEMENT__VIFS) {
                    add(part, true, platform.resolve(reference, null, platform.evaluator()).stream().map(this::box)
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
                }
            });
        });
    }

    private String box(Instance component) {
        for (Instance each = component; each != null; each = each.parent()) {
            if (boxes.containsKey(each)) {
                return boxes.get(each);
            }
        }
        return component.qualifiedName();
    }

    private void add(EObject element, boolean isMapping, Set<String> shown) {
        ICompositeNode node = element.eResource() == snapshot.resource() ? NodeModelUtils.findActualNodeFor(element)
                : null;
        if (node != null) {
            places.add(node.getOffset(), node.getLength(), isMapping, shown);
        }
    }

    private Map<String, Map<String, List<String>>> receivers() {
        Map<String, Map<String, List<String>>> receivers = new LinkedHashMap<>();
        for (Declaration each : snapshot.document().getDeclarations()) {
            if (each instanceof Experiment experiment && experiment.getPlatform() == platform.declaration()) {
                receivers.put(experiment.getName(), receivers(experiment));
            }
        }
        return receivers;
    }

    private Map<String, List<String>> receivers(Experiment experiment) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        try {
            for (Point point : Points.of(experiment, Environment.EMPTY).stream().limit(MOST_POINTS).toList()) {
                for (Flow flow : experiment.getFlows()) {
                    pair(flow, new Evaluator(point.environment()), found);
                }
            }
        } catch (ModelException wrong) {
            return Map.of(); // reported where it stands; the map has no rates of what arrives then
        }
        Map<String, List<String>> receivers = new LinkedHashMap<>();
        found.forEach((sender, all) -> receivers.put(sender, List.copyOf(all)));
        return receivers;
    }

    private void pair(Flow flow, Evaluator evaluator, Map<String, Set<String>> found) {
        List<Instance> from = platform.resolve(flow.getSources(), null, evaluator);
        List<Instance> to = new ArrayList<>(platform.resolve(flow.getDestinations(), null, evaluator));
        for (int i = 0; i < from.size() && !to.isEmpty(); i++) {
            found.computeIfAbsent(from.get(i).qualifiedName(), any -> new LinkedHashSet<>())
                    .add(to.get(i % to.size()).qualifiedName());
        }
    }
}
