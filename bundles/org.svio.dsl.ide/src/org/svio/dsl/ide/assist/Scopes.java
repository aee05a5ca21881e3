package org.svio.dsl.ide.assist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.svio.dsl.scoping.Imports;
import org.svio.model.Component;
import org.svio.model.DataPath;
import org.svio.model.Document;
import org.svio.model.ElementReference;
import org.svio.model.Mapping;
import org.svio.model.PathSegment;
import org.svio.model.Platform;
import org.svio.model.Role;
import org.svio.model.SvioFactory;
import org.svio.model.SvioPackage;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.TypeDefinition;

/** The names in scope at the caret, from the last known model. */
final class Scopes {

    private final Document document;
    private final Cursor cursor;
    private final IScopeProvider provider;
    private final Imports imports;
    private final EObject context;

    Scopes(Document document, Cursor cursor, IScopeProvider provider, Imports imports) {
        this.document = document;
        this.cursor = cursor;
        this.provider = provider;
        this.imports = imports;
        this.context = Enclosing.of(cursor, document);
    }

    /** The components that the next step of a path can be. */
    Map<String, EObject> components(List<String> steps) {
        if (steps.isEmpty()) {
            return elements(surroundings(), Literals.PATH_SEGMENT__ELEMENT);
        }
        Map<String, EObject> candidates = elements(surroundings(), Literals.PATH_SEGMENT__ELEMENT);
        for (String step : steps) {
            if (!(candidates.get(step) instanceof Component component)) {
                return Map.of();
            }
            candidates = elements(after(component), Literals.PATH_SEGMENT__ELEMENT);
        }
        return candidates;
    }

    /** A step of a path behind a component. */
    private static PathSegment after(Component component) {
        ElementReference path = SvioFactory.eINSTANCE.createElementReference();
        PathSegment first = SvioFactory.eINSTANCE.createPathSegment();
        first.setElement(component);
        PathSegment next = SvioFactory.eINSTANCE.createPathSegment();
        path.getSegments().add(first);
        path.getSegments().add(next);
        return next;
    }

    /** The element that paths are searched from; of a new mapping or experiment one with its platform. */
    private EObject surroundings() {
        List<List<String>> heads = cursor.heads();
        if (context != document || heads.isEmpty()) {
            return context;
        }
        List<String> head = heads.get(0);
        int at = Math.max(head.lastIndexOf("of"), head.lastIndexOf("on"));
        Mapping mapping = SvioFactory.eINSTANCE.createMapping();
        if (at >= 0 && at + 1 < head.size()
                && elements(document, Literals.MAPPING__PLATFORM).get(head.get(at + 1)) instanceof Platform platform) {
            mapping.setPlatform(platform);
        }
        return mapping;
    }

    /** The types of a kind of component. */
    Map<String, EObject> types(EClass kind) {
        Map<String, EObject> types = new LinkedHashMap<>();
        imports.visible(document.eResource()).forEach(resource -> {
            Document each = Imports.document(resource);
            if (each != null) {
                each.getDeclarations().stream().filter(TypeDefinition.class::isInstance)
                        .map(type -> ((TypeDefinition) type).getComponent())
                        .filter(component -> component != null && component.getName() != null
                                && kind.isInstance(component))
                        .forEach(component -> types.putIfAbsent(component.getName(), component));
            }
        });
        return types;
    }

    /** Everything a reference can mean, by its name. */
    Map<String, EObject> named(String feature, EClass holder) {
        EReference reference = holder != null && holder.getEStructuralFeature(feature) instanceof EReference own ? own
                : byName(feature);
        if (reference == null) {
            return Map.of();
        }
        if (reference.getEReferenceType() == Literals.ROLE && reference == Literals.ROLE_BINDING__ROLE) {
            return rolesOfPlacement();
        }
        return elements(context, reference);
    }

    private static EReference byName(String feature) {
        for (var classifier : SvioPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && type.getEStructuralFeature(feature) instanceof EReference found
                    && !found.isContainment()) {
                return found;
            }
        }
        return null;
    }

    /** The roles of the data path that the innermost head maps to. */
    private Map<String, EObject> rolesOfPlacement() {
        List<List<String>> heads = cursor.heads();
        List<String> head = heads.get(heads.size() - 1);
        int to = head.lastIndexOf("to");
        Map<String, EObject> roles = new LinkedHashMap<>();
        if (to >= 0 && to + 1 < head.size()
                && elements(document, Literals.PLACEMENT__DATAPATH).get(head.get(to + 1)) instanceof DataPath path) {
            for (Role role : path.getRoles()) {
                roles.put(role.getName(), role);
            }
        }
        return roles;
    }

    private Map<String, EObject> elements(EObject from, EReference reference) {
        Map<String, EObject> elements = new LinkedHashMap<>();
        IScope scope = provider.getScope(from, reference);
        for (IEObjectDescription each : scope.getAllElements()) {
            elements.putIfAbsent(each.getName().toString(), each.getEObjectOrProxy());
        }
        return elements;
    }
}
