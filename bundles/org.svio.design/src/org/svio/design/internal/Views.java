package org.svio.design.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.svio.model.Component;
import org.svio.model.Platform;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.Types;

/**
 * What a view of a diagram shows. A component of a type is one element with a view in each component of that type; the
 * place of the view, such as {@code alpha.sv.transmitter}, tells them apart.
 */
public final class Views {

    private Views() {
    }

    /** The element that a view shows; null where it is no view. */
    public static EObject target(EObject view) {
        EStructuralFeature target = view.eClass().getEStructuralFeature("target");
        return target != null && view.eGet(target) instanceof EObject element ? element : null;
    }

    /** The view at an end of an edge, {@code sourceNode} or {@code targetNode}; null where there is none. */
    public static EObject end(EObject edge, String name) {
        EStructuralFeature end = edge.eClass().getEStructuralFeature(name);
        return end != null && edge.eGet(end) instanceof EObject view ? view : null;
    }

    /** The element that the diagram of a view is about, of a kind; null where it is about something else. */
    public static <T extends EObject> T subject(EObject view, Class<T> kind) {
        T found = null;
        for (EObject each = view; each != null; each = each.eContainer()) {
            EObject target = target(each);
            found = kind.isInstance(target) ? kind.cast(target) : found;
        }
        return found;
    }

    /** The components from the top of the platform down to the one that a view shows, or down to a declared one. */
    public static List<Component> chain(EObject view) {
        List<Component> chain = new ArrayList<>();
        if (view instanceof Component declared) {
            chain.add(declared);
        }
        for (EObject each = view; each != null; each = each.eContainer()) {
            if (target(each) instanceof Component component) {
                complete(chain, component);
                chain.add(0, component);
            }
        }
        complete(chain, null);
        return chain;
    }

    /** Puts the components between an outer one and the first of a chain, which have no view, before that one. */
    private static void complete(List<Component> chain, Component outer) {
        while (!chain.isEmpty() && chain.get(0).eContainer() instanceof Component next && !isTypeOf(next, outer)) {
            chain.add(0, next);
        }
    }

    private static boolean isTypeOf(Component type, Component component) {
        int depth = 0;
        for (Component each = component; each != null && depth < Types.DEEPEST; each = each.getType()) {
            if (each == type) {
                return true;
            }
            depth++;
        }
        return false;
    }

    /** The names of a chain of components, joined. */
    public static String place(List<Component> chain) {
        return chain.stream().map(Component::getName).collect(Collectors.joining("."));
    }

    /** The place that a view shows. */
    public static String place(EObject view) {
        return place(chain(view));
    }

    /** The place that a member of a platform belongs to. */
    public static String place(Instance member) {
        String name = member.declaration().getName();
        return member.parent() == null ? name : place(member.parent()) + "." + name;
    }

    /** The platform that a diagram of a platform shows; null for other diagrams. */
    public static Platform platform(EObject view) {
        return subject(view, Platform.class);
    }
}
