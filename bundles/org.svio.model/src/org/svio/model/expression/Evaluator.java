package org.svio.model.expression;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import org.svio.model.Call;
import org.svio.model.Expression;
import org.svio.model.FrameSize;
import org.svio.model.Function;
import org.svio.model.Negation;
import org.svio.model.Operation;
import org.svio.model.Operator;
import org.svio.model.Parameter;
import org.svio.model.Quantity;
import org.svio.model.Value;
import org.svio.model.ValueReference;
import org.svio.model.quantity.Dimension;
import org.svio.model.quantity.Unit;
import org.svio.model.quantity.Units;

/**
 * Evaluates expressions in base units.
 *
 * <p>Every method throws a {@link ModelException} with one sentence where the expression has no such value: a unit is
 * unknown, a name did not resolve, a variable is unbound, dimensions do not fit. Remembers the values of parameters;
 * not thread safe.
 */
public final class Evaluator {

    /** The deepest nesting that is followed, through parameters included; deeper ones would exhaust the stack. */
    static final int DEEPEST = 250;

    private static final double WHOLE = 1e-9;

    private final Environment environment;
    private final Map<Value, Form> known = new IdentityHashMap<>();
    private final Set<Value> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ExpressionTyping typing = new ExpressionTyping();

    /** Evaluates under the values that the environment gives to variables and parameters. */
    public Evaluator(Environment environment) {
        this.environment = environment;
    }

    /** Returns the environment this evaluates under. */
    public Environment environment() {
        return environment;
    }

    /** Returns the value in base units; a distribution or the frame's size has none. */
    public double value(Expression expression) {
        Form form = form(expression, 0);
        require(form.random() == null, expression, "a distribution cannot stand here: write a constant");
        require(form.perBit() == 0, expression, "the frame's size is known only in the costs of a data path");
        return form.fixed();
    }

    /** Returns the value where it is given, else the other number. */
    public double value(Expression expression, double otherwise) {
        return expression == null ? otherwise : value(expression);
    }

    /** Returns a value that must be a whole number. */
    public long whole(Expression expression) {
        double value = value(expression);
        require(Math.abs(value - Math.rint(value)) <= WHOLE * Math.max(1, Math.abs(value)), expression,
                () -> "this must be a whole number, but it is " + ExpressionText.of(value));
        require(Math.abs(value) <= 9e15, expression, () -> ExpressionText.of(value) + " is too large");
        return (long) Math.rint(value);
    }

    /** Returns a distribution or a constant, in base units. */
    public Sampling sampling(Expression expression) {
        Form form = form(expression, 0);
        require(form.perBit() == 0, expression, "the frame's size is known only in the costs of a data path");
        if (form.random() == null) {
            return Sampling.constant(form.fixed());
        }
        if (form.fixed() == 0) {
            return form.random();
        }
        Function function = form.random().function();
        require(Distributions.canShift(function), expression, () -> "a constant cannot be added to "
                + Distributions.signature(function) + " here: give the distribution another mean");
        return Distributions.shifted(form.random(), form.fixed());
    }

    /** Returns a quantity that may grow with the frame's size, in base units. */
    public Linear linear(Expression expression) {
        Form form = form(expression, 0);
        require(form.random() == null, expression, "a distribution cannot stand here: write a constant");
        return new Linear(form.fixed(), form.perBit());
    }

    /** Returns a cost: a time or a number of cycles. */
    public Cost cost(Expression expression) {
        Form form = form(expression, 0);
        boolean cycles = form.dimension().equals(Dimension.CYCLES);
        require(cycles || form.dimension().equals(Dimension.TIME), expression, () -> "a cost is a time such as 5 us or"
                + " a number of cycles such as 600 cycles, but " + ExpressionText.of(expression) + " is "
                + form.dimension().describe());
        return cycles ? new Cost(0, form.fixed(), 0, form.perBit(), form.random(), true)
                : new Cost(form.fixed(), 0, form.perBit(), 0, form.random(), false);
    }

    /** Returns the dimension of an expression that has a value. */
    public Dimension dimension(Expression expression) {
        return form(expression, 0).dimension();
    }

    private Form form(Expression expression, int depth) {
        require(depth <= DEEPEST, expression, "the expression is nested too deeply");
        return switch (expression) {
            case null -> throw new ModelException(null, "an expression is missing");
            case Quantity quantity -> quantity(quantity);
            case FrameSize size -> Form.SIZE;
            case ValueReference reference -> reference(reference, depth);
            case Negation negation -> scaled(form(negation.getOperand(), depth + 1), -1, Dimension.ONE, negation);
            case Operation operation -> operation(operation, depth);
            case Call call -> call(call, depth);
            default -> throw new ModelException(expression, "this is no expression");
        };
    }

    private static Form quantity(Quantity quantity) {
        Unit unit = Units.find(quantity.getUnit()).orElseThrow(
                () -> new ModelException(quantity, "there is no unit \"" + quantity.getUnit() + "\""));
        return Form.constant(quantity.getNumber() * unit.factor(), unit.dimension());
    }

    private Form reference(ValueReference reference, int depth) {
        Value value = reference.getValue();
        require(value != null && !value.eIsProxy(), reference, "a name in this expression is not declared");
        Form form = known.get(value);
        if (form == null) {
            require(open.add(value), reference, () -> value.getName() + " is defined through itself");
            try {
                form = declared(value, reference, depth);
            } finally {
                open.remove(value);
            }
            known.put(value, form);
        }
        return form;
    }

    private Form declared(Value value, ValueReference reference, int depth) {
        OptionalDouble bound = environment.find(value);
        if (bound.isPresent()) {
            return Form.constant(bound.getAsDouble(), typing.dimensionOf(reference).orElse(Dimension.ONE));
        }
        if (value instanceof Parameter parameter) {
            return form(parameter.getValue(), depth + 1);
        }
        throw new ModelException(reference, value.getName() + " has no value outside an experiment that varies it");
    }

    private Form operation(Operation operation, int depth) {
        Form left = form(operation.getLeft(), depth + 1);
        Form right = form(operation.getRight(), depth + 1);
        return switch (operation.getOperator()) {
            case ADD -> sum(left, right, operation);
            case SUBTRACT -> sum(left, scaled(right, -1, Dimension.ONE, operation.getRight()), operation);
            case MULTIPLY -> product(left, right, operation);
            case DIVIDE -> {
                require(right.isConstant(), operation.getRight(), "only a constant can stand below the slash");
                require(right.fixed() != 0, operation.getRight(), "this divides by 0");
                yield scaled(left, 1 / right.fixed(), Dimension.ONE.per(right.dimension()), operation);
            }
        };
    }

    private static Form sum(Form left, Form right, Operation operation) {
        require(left.dimension().equals(right.dimension()), operation.getRight(),
                () -> ExpressionTyping.mismatch(operation, left.dimension(), right.dimension()));
        require(left.random() == null || right.random() == null, operation.getRight(),
                "a second distribution cannot be added: use one");
        return left.plus(right);
    }

    private static Form product(Form left, Form right, Operation operation) {
        if (left.isConstant()) {
            return scaled(right, left.fixed(), left.dimension(), operation);
        }
        require(right.isConstant(), operation, "one side of a product must be constant: a quantity is linear in the"
                + " frame's size and has at most one distribution");
        return scaled(left, right.fixed(), right.dimension(), operation);
    }

    private static Form scaled(Form form, double factor, Dimension dimension, Expression place) {
        require(form.random() == null || factor > 0, place,
                "a distribution can only be multiplied by a positive number, and not be subtracted");
        return form.scaled(factor, form.dimension().times(dimension));
    }

    private Form call(Call call, int depth) {
        Function function = call.getFunction();
        int count = call.getArguments().size();
        require(Distributions.accepts(function, count), call, () -> "write " + Distributions.signature(function));
        double[] arguments = new double[count];
        Dimension dimension = null;
        for (int i = 0; i < count; i++) {
            Expression place = call.getArguments().get(i);
            Form argument = form(place, depth + 1);
            require(argument.isConstant(), place, () -> "an argument of " + function.getLiteral() + " must be"
                    + " constant");
            Dimension expected = Distributions.scales(function, i) ? dimension : Dimension.ONE;
            if (expected != null && !expected.equals(argument.dimension())) {
                throw new ModelException(place,
                        ExpressionTyping.argumentMismatch(call, i, expected, argument.dimension()));
            }
            dimension = Distributions.scales(function, i) ? argument.dimension() : dimension;
            arguments[i] = argument.fixed();
        }
        Distributions.check(call, arguments);
        return Distributions.isRandom(function) ? new Form(0, 0, new Sampling(function, arguments), dimension)
                : Form.constant(extreme(function, arguments), dimension);
    }

    private static double extreme(Function function, double[] arguments) {
        double extreme = arguments[0];
        for (double argument : arguments) {
            extreme = function == Function.MIN ? Math.min(extreme, argument) : Math.max(extreme, argument);
        }
        return extreme;
    }

    private static void require(boolean holds, Expression place, String sentence) {
        require(holds, place, () -> sentence);
    }

    private static void require(boolean holds, Expression place, Supplier<String> sentence) {
        if (!holds) {
            throw new ModelException(place, sentence.get());
        }
    }
}
