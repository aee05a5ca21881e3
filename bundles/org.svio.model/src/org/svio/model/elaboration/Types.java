package org.svio.model.elaboration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.svio.model.Component;
import org.svio.model.Platform;
import org.svio.model.expression.ModelException;

/** What components inherit: the declarations that make up a component or a platform, inherited ones first. */
public final class Types {

    /** The longest chain of types or base platforms that is followed; a longer one is taken for a cycle. */
    public static final int DEEPEST = 100;

    private final Map<Component, List<Component>> parts = new IdentityHashMap<>();

    /**
     * Returns the parts of a component, its own and inherited ones; an own part takes the place of an inherited one of
     * the same name. Throws a ModelException where types form a cycle.
     */
    public List<Component> partsOf(Component component) {
        List<Component> known = parts.get(component);
        if (known == null) {
            known = merged(typesOf(component).stream().map(Component::getParts).toList());
            parts.put(component, known);
        }
        return known;
    }

    /** Returns the components at the top of a platform, those of its base platforms first. */
    public static List<Component> componentsOf(Platform platform) {
        List<List<Component>> levels = new ArrayList<>();
        for (Platform level = platform; level != null && !level.eIsProxy(); level = level.getBase()) {
            levels.add(level.getComponents());
            if (levels.size() > DEEPEST) {
                throw new ModelException(platform, "platform " + platform.getName() + " extends itself");
            }
        }
        return merged(levels);
    }

    private static List<Component> typesOf(Component component) {
        List<Component> types = new ArrayList<>();
        for (Component type = component; type != null && !type.eIsProxy(); type = type.getType()) {
            types.add(type);
            if (types.size() > DEEPEST) {
                throw new ModelException(component, "the type of " + component.getName() + " is defined through"
                        + " itself");
            }
        }
        return types;
    }

    /** Merges the levels, given the most derived first; of equal names on one level the first wins. */
    private static List<Component> merged(List<? extends List<Component>> levels) {
        Map<String, Component> merged = new LinkedHashMap<>();
        for (List<Component> level : levels.reversed()) {
            Set<String> own = new HashSet<>();
            for (Component component : level) {
                if (component.getName() == null) {
                    throw new ModelException(component, "a component has no name");
                }
                if (own.add(component.getName())) {
                    merged.put(component.getName(), component);
                }
            }
        }
        return List.copyOf(merged.values());
    }
}
