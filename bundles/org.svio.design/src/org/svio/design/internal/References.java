package org.svio.design.internal;

import java.util.List;
import org.svio.model.Component;
import org.svio.model.ElementReference;
import org.svio.model.PathSegment;
import org.svio.model.Quantity;
import org.svio.model.Selector;
import org.svio.model.SvioFactory;
import org.svio.model.elaboration.Instance;

/** Makes and reads the paths of components in the text. */
public final class References {

    private static final SvioFactory FACTORY = SvioFactory.eINSTANCE;

    private References() {
    }

    /** How the members of a vector are meant. */
    public enum Members {
        /** All of them, {@code [*]}. */
        ALL,
        /** The first one. */
        FIRST
    }

    /** The path through some components, outermost first. */
    public static ElementReference through(List<Component> chain, Members members) {
        ElementReference path = FACTORY.createElementReference();
        for (Component each : chain) {
            PathSegment step = FACTORY.createPathSegment();
            step.setElement(each);
            if (each.getRange() != null) {
                step.setSelector(members == Members.ALL ? all() : first(each));
            }
            path.getSegments().add(step);
        }
        return path;
    }

    private static Selector all() {
        Selector selector = FACTORY.createSelector();
        selector.setAll(true);
        return selector;
    }

    private static Selector first(Component vector) {
        Selector selector = FACTORY.createSelector();
        boolean bounds = vector.getRange().getLast() != null && vector.getRange().getFirst() instanceof Quantity;
        selector.setFirst(number(bounds ? ((Quantity) vector.getRange().getFirst()).getNumber() : 0));
        return selector;
    }

    /** A plain number. */
    public static Quantity number(double value) {
        return quantity(value, null);
    }

    /** A number with a unit. */
    public static Quantity quantity(double value, String unit) {
        Quantity quantity = FACTORY.createQuantity();
        quantity.setNumber(value);
        quantity.setUnit(unit);
        return quantity;
    }

    /** The place that a path leads to, see {@link Views}; empty for a path that is not complete. */
    public static String place(ElementReference path) {
        if (path == null || path.getSegments().stream().anyMatch(step -> step.getElement() == null)) {
            return "";
        }
        return Views.place(path.getSegments().stream().map(PathSegment::getElement).toList());
    }

    /** The component that a path ends at; null where it has none. */
    public static Component end(ElementReference path) {
        return path == null || path.getSegments().isEmpty() ? null : path.getSegments().getLast().getElement();
    }

    /** Whether a path means exactly one member. */
    public static boolean means(ElementReference path, Instance member) {
        return place(path).equals(Views.place(member));
    }
}
