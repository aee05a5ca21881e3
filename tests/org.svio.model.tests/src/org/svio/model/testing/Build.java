package org.svio.model.testing;

import java.util.List;
import org.svio.model.Call;
import org.svio.model.Component;
import org.svio.model.ElementReference;
import org.svio.model.Expression;
import org.svio.model.Function;
import org.svio.model.IndexRange;
import org.svio.model.NamedElement;
import org.svio.model.Negation;
import org.svio.model.Operation;
import org.svio.model.Operator;
import org.svio.model.Parameter;
import org.svio.model.PathSegment;
import org.svio.model.Quantity;
import org.svio.model.Role;
import org.svio.model.RoleKind;
import org.svio.model.Selector;
import org.svio.model.Step;
import org.svio.model.SvioFactory;
import org.svio.model.Value;
import org.svio.model.ValueReference;
import org.svio.model.ValueVariation;
import org.svio.model.Work;

/** Short ways to build parts of models. */
public final class Build {

    public static final SvioFactory MODEL = SvioFactory.eINSTANCE;

    private Build() {
    }

    /** Gives an element its name. */
    public static <E extends NamedElement> E named(E element, String name) {
        element.setName(name);
        return element;
    }

    /** Gives a component its name and parts. */
    public static <C extends Component> C component(C component, String name, Component... parts) {
        component.getParts().addAll(List.of(parts));
        return named(component, name);
    }

    /** Makes a component a vector from first to last. */
    public static <C extends Component> C vector(C component, int first, int last) {
        IndexRange range = MODEL.createIndexRange();
        range.setFirst(number(first));
        range.setLast(number(last));
        component.setRange(range);
        return component;
    }

    public static Quantity quantity(double number, String unit) {
        Quantity quantity = MODEL.createQuantity();
        quantity.setNumber(number);
        quantity.setUnit(unit);
        return quantity;
    }

    public static Quantity number(double number) {
        return quantity(number, null);
    }

    public static Expression size() {
        return MODEL.createFrameSize();
    }

    public static ValueReference use(Value value) {
        ValueReference reference = MODEL.createValueReference();
        reference.setValue(value);
        return reference;
    }

    public static Negation minus(Expression operand) {
        Negation negation = MODEL.createNegation();
        negation.setOperand(operand);
        return negation;
    }

    public static Operation sum(Expression left, Expression right) {
        return operation(left, Operator.ADD, right);
    }

    public static Operation product(Expression left, Expression right) {
        return operation(left, Operator.MULTIPLY, right);
    }

    public static Operation quotient(Expression left, Expression right) {
        return operation(left, Operator.DIVIDE, right);
    }

    public static Operation operation(Expression left, Operator operator, Expression right) {
        Operation operation = MODEL.createOperation();
        operation.setLeft(left);
        operation.setOperator(operator);
        operation.setRight(right);
        return operation;
    }

    public static Call call(Function function, Expression... arguments) {
        Call call = MODEL.createCall();
        call.setFunction(function);
        call.getArguments().addAll(List.of(arguments));
        return call;
    }

    public static Parameter parameter(String name, Expression value) {
        Parameter parameter = named(MODEL.createParameter(), name);
        parameter.setValue(value);
        return parameter;
    }

    /** A variation of plain numbers. */
    public static ValueVariation variation(String name, double... numbers) {
        ValueVariation variation = named(MODEL.createValueVariation(), name);
        for (double number : numbers) {
            add(variation, number(number));
        }
        return variation;
    }

    /** Adds one value to a variation. */
    public static void add(ValueVariation variation, Expression value) {
        var range = MODEL.createValueRange();
        range.setFirst(value);
        variation.getValues().add(range);
    }

    /** A path of components, each with an optional selector after it. */
    public static ElementReference path(Object... steps) {
        ElementReference reference = MODEL.createElementReference();
        for (Object step : steps) {
            if (step instanceof Selector selector) {
                reference.getSegments().get(reference.getSegments().size() - 1).setSelector(selector);
            } else {
                PathSegment segment = MODEL.createPathSegment();
                segment.setElement((Component) step);
                reference.getSegments().add(segment);
            }
        }
        return reference;
    }

    public static Selector all() {
        Selector selector = MODEL.createSelector();
        selector.setAll(true);
        return selector;
    }

    public static Selector at(double index) {
        Selector selector = MODEL.createSelector();
        selector.setFirst(number(index));
        return selector;
    }

    public static Selector between(Expression first, Expression last) {
        Selector selector = MODEL.createSelector();
        selector.setFirst(first);
        selector.setLast(last);
        return selector;
    }

    public static Role role(String name, RoleKind kind) {
        Role role = named(MODEL.createRole(), name);
        role.setKind(kind);
        return role;
    }

    public static Work work(String name, Expression cost) {
        Work work = MODEL.createWork();
        work.setName(name);
        work.setCost(cost);
        return work;
    }

    /** A stage that finds the owner of the frame's destination. */
    public static Step search(String name, Expression cost) {
        Work work = work(name, cost);
        work.setDemultiplexes(true);
        return work;
    }
}
