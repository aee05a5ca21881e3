package org.svio.draw;

import java.util.List;

import org.svio.model.Component;
import org.svio.model.ElementReference;
import org.svio.model.IndexRange;
import org.svio.model.PathSegment;
import org.svio.model.Quantity;
import org.svio.model.Selector;
import org.svio.model.SvioFactory;

/** Short ways to write model elements. */
final class Parts {

    static final SvioFactory MODEL = SvioFactory.eINSTANCE;

    private Parts() {
    }

    static <C extends Component> C part(C component, String name, List<Component> owner) {
        component.setName(name);
        owner.add(component);
        return component;
    }

    static <C extends Component> C vector(C component, int first, int last) {
        IndexRange range = MODEL.createIndexRange();
        range.setFirst(quantity(first, null));
        range.setLast(quantity(last, null));
        component.setRange(range);
        return component;
    }

    static Quantity quantity(double number, String unit) {
        Quantity quantity = MODEL.createQuantity();
        quantity.setNumber(number);
        quantity.setUnit(unit);
        return quantity;
    }

    static ElementReference path(Component... steps) {
        ElementReference reference = MODEL.createElementReference();
        for (Component step : steps) {
            PathSegment segment = MODEL.createPathSegment();
            segment.setElement(step);
            reference.getSegments().add(segment);
        }
        return reference;
    }

    /** Narrows a step of a path to the members from first to last. */
    static ElementReference select(ElementReference reference, int step, int first, int last) {
        Selector selector = MODEL.createSelector();
        selector.setFirst(quantity(first, null));
        selector.setLast(quantity(last, null));
        reference.getSegments().get(step).setSelector(selector);
        return reference;
    }
}
