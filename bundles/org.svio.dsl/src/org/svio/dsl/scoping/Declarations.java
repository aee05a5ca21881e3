package org.svio.dsl.scoping;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Component;
import org.svio.model.DataPath;
import org.svio.model.Declaration;
import org.svio.model.Document;
import org.svio.model.Mapping;
import org.svio.model.Parameter;
import org.svio.model.ParameterSet;
import org.svio.model.Platform;
import org.svio.model.TypeDefinition;

/** What one document offers by name to itself and to those that import it; the first of equal names wins. */
final class Declarations {

    final Map<String, EObject> platforms = new LinkedHashMap<>();
    final Map<String, EObject> dataPaths = new LinkedHashMap<>();
    final Map<String, EObject> mappings = new LinkedHashMap<>();
    /** By "set.name". */
    final Map<String, EObject> parameters = new LinkedHashMap<>();
    private final Map<EClass, Map<String, EObject>> types = new LinkedHashMap<>();

    Declarations(Document document) {
        for (Declaration declaration : document.getDeclarations()) {
            switch (declaration) {
                case Platform platform -> put(platforms, platform.getName(), platform);
                case DataPath path -> put(dataPaths, path.getName(), path);
                case Mapping mapping -> put(mappings, mapping.getName(), mapping);
                case ParameterSet set -> addParameters(set);
                case TypeDefinition type when type.getComponent() != null -> addType(type.getComponent());
                default -> {
                    // nothing refers to experiments
                }
            }
        }
    }

    /** The types of the given kind of component. */
    Map<String, EObject> types(EClass kind) {
        return types.getOrDefault(kind, Map.of());
    }

    private void addParameters(ParameterSet set) {
        for (Parameter parameter : set.getParameters()) {
            put(parameters, set.getName() + "." + parameter.getName(), parameter);
        }
    }

    private void addType(Component component) {
        put(types.computeIfAbsent(component.eClass(), kind -> new LinkedHashMap<>()), component.getName(), component);
    }

    private static void put(Map<String, EObject> map, String name, EObject object) {
        if (name != null) {
            map.putIfAbsent(name, object);
        }
    }
}
