package org.svio.dsl.scoping;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.eclipse.xtext.util.Tuples;
import org.svio.model.Component;
import org.svio.model.ElementReference;
import org.svio.model.Experiment;
import org.svio.model.Mapping;
import org.svio.model.PathSegment;
import org.svio.model.Platform;

/**
 * Which components a step of a path can mean.
 *
 * <p>The first step is searched in the enclosing component's parts, then outward, then at the top of the platform; in a
 * mapping or an experiment at the top of its platform. Each later step is a part of the one before. Parts include those
 * of the component's type, a platform's components those of its base; own ones hide inherited ones of the same name.
 */
final class ComponentScopes {

    @Inject
    private OnChangeEvictingCache cache;

    IScope segment(EObject context) {
        List<Map<String, EObject>> layers = new ArrayList<>();
        if (context instanceof PathSegment segment && segment.eContainer() instanceof ElementReference path) {
            int position = path.getSegments().indexOf(segment);
            if (position > 0) {
                addParts(path.getSegments().get(position - 1).getElement(), layers);
            } else {
                addSurroundings(path, layers);
            }
        } else {
            addSurroundings(context, layers);
        }
        return new NamedScope(layers);
    }

    private void addSurroundings(EObject from, List<Map<String, EObject>> layers) {
        for (EObject each = from; each != null; each = each.eContainer()) {
            switch (each) {
                case Component component -> addParts(component, layers);
                case Platform platform -> addComponents(platform, layers);
                case Mapping mapping -> addComponents(mapping.getPlatform(), layers);
                case Experiment experiment -> addComponents(experiment.getPlatform(), layers);
                default -> {
                    // only components and what knows a platform have parts
                }
            }
        }
    }

    private void addParts(Component component, List<Map<String, EObject>> layers) {
        Set<Component> seen = new HashSet<>(); // a type may by mistake be its own type
        for (Component each = component; usable(each) && seen.add(each); each = each.getType()) {
            add(each, each.getParts(), layers);
        }
    }

    private void addComponents(Platform platform, List<Map<String, EObject>> layers) {
        Set<Platform> seen = new HashSet<>();
        for (Platform each = platform; usable(each) && seen.add(each); each = each.getBase()) {
            add(each, each.getComponents(), layers);
        }
    }

    private static boolean usable(EObject object) {
        return object != null && !object.eIsProxy() && object.eResource() != null;
    }

    private void add(EObject owner, List<Component> parts, List<Map<String, EObject>> layers) {
        if (parts.isEmpty()) {
            return;
        }
        layers.add(cache.get(Tuples.pair(owner, "parts"), owner.eResource(), () -> {
            Map<String, EObject> map = new LinkedHashMap<>();
            for (Component part : parts) {
                if (part.getName() != null) {
                    map.putIfAbsent(part.getName(), part);
                }
            }
            return map;
        }));
    }
}
