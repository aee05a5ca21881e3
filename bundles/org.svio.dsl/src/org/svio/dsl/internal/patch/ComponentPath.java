package org.svio.dsl.internal.patch;

import java.util.ArrayList;
import java.util.List;
import org.svio.model.ElementReference;
import org.svio.model.PathSegment;
import org.svio.model.Quantity;
import org.svio.model.Selector;
import org.svio.model.SvioFactory;
import org.svio.model.elaboration.Instance;

/** Writes the paths of components, from the top of their platform. */
final class ComponentPath {

    private static final SvioFactory FACTORY = SvioFactory.eINSTANCE;

    private ComponentPath() {
    }

    /** The path to one component. */
    static ElementReference to(Instance component) {
        ElementReference path = FACTORY.createElementReference();
        for (Instance each : chain(component)) {
            int index = each.index();
            path.getSegments().add(index == Instance.SINGLE ? step(each, null) : step(each, members(index, index)));
        }
        return path;
    }

    /** The components from the top down to one, that one included. */
    static List<Instance> chain(Instance component) {
        List<Instance> chain = new ArrayList<>();
        for (Instance each = component; each != null; each = each.parent()) {
            chain.add(0, each);
        }
        return chain;
    }

    /** One step of a path. */
    static PathSegment step(Instance component, Selector selector) {
        PathSegment step = FACTORY.createPathSegment();
        step.setElement(component.declaration());
        step.setSelector(selector);
        return step;
    }

    /** A range of members of a vector, or a single one. */
    static Selector members(int first, int last) {
        Selector selector = FACTORY.createSelector();
        selector.setFirst(number(first));
        selector.setLast(first == last ? null : number(last));
        return selector;
    }

    private static Quantity number(int value) {
        Quantity quantity = FACTORY.createQuantity();
        quantity.setNumber(value);
        return quantity;
    }
}
