package org.svio.model.expression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.svio.model.Call;
import org.svio.model.Expression;
import org.svio.model.FrameSize;
import org.svio.model.Function;
import org.svio.model.Negation;
import org.svio.model.Operation;
import org.svio.model.Parameter;
import org.svio.model.Quantity;
import org.svio.model.Value;
import org.svio.model.ValueReference;
import org.svio.model.ValueVariation;
import org.svio.model.expression.Mistake.Kind;
import org.svio.model.quantity.Dimension;
import org.svio.model.quantity.Unit;
import org.svio.model.quantity.Units;

/**
 * The dimensions of expressions, found without evaluating them.
 *
 * <p>A mistake in a parameter is reported where the parameter is declared, not where it is used. What did not resolve
 * has no dimension and causes no further mistake. Remembers the dimensions of values; not thread safe.
 */
public final class ExpressionTyping {

    private static final Consumer<Mistake> IGNORED = mistake -> { };

    private final Map<Value, Optional<Dimension>> known = new IdentityHashMap<>();
    private final Set<Value> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int depth;

    /** Returns the dimension, or nothing where a mistake or an unresolved name leaves none. */
    public Optional<Dimension> dimensionOf(Expression expression) {
        return type(expression, IGNORED);
    }

    /** Returns the dimension of a parameter or variable. */
    public Optional<Dimension> dimensionOf(Value value) {
        Optional<Dimension> dimension = known.get(value);
        if (dimension != null) {
            return dimension;
        }
        if (value == null || value.eIsProxy() || !open.add(value)) {
            return Optional.empty();
        }
        try {
            dimension = switch (value) {
                case Parameter parameter -> dimensionOf(parameter.getValue());
                case ValueVariation variation -> ofVariation(variation);
                default -> Optional.empty();
            };
        } finally {
            open.remove(value);
        }
        known.put(value, dimension);
        return dimension;
    }

    /** Returns what is wrong within the expression itself. */
    public List<Mistake> mistakes(Expression expression) {
        List<Mistake> mistakes = new ArrayList<>();
        type(expression, mistakes::add);
        return mistakes;
    }

    private Optional<Dimension> ofVariation(ValueVariation variation) {
        if (variation.getParameter() != null) {
            return dimensionOf(variation.getParameter());
        }
        return variation.getValues().isEmpty() ? Optional.empty()
                : dimensionOf(variation.getValues().get(0).getFirst());
    }

    private Optional<Dimension> type(Expression expression, Consumer<Mistake> mistakes) {
        if (depth > Evaluator.DEEPEST && !(expression instanceof Quantity)) {
            mistakes.accept(new Mistake(Kind.DEPTH, expression, "the expression is nested too deeply: give parts of it"
                    + " a name as parameters"));
            return Optional.empty();
        }
        depth++;
        try {
            return typeOf(expression, mistakes);
        } finally {
            depth--;
        }
    }

    private Optional<Dimension> typeOf(Expression expression, Consumer<Mistake> mistakes) {
        return switch (expression) {
            case Quantity quantity -> typeOf(quantity, mistakes);
            case FrameSize size -> Optional.of(Dimension.DATA);
            case ValueReference reference -> typeOf(reference, mistakes);
            case Negation negation -> type(negation.getOperand(), mistakes);
            case Operation operation -> typeOf(operation, mistakes);
            case Call call -> typeOf(call, mistakes);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Dimension> typeOf(Quantity quantity, Consumer<Mistake> mistakes) {
        Optional<Unit> unit = Units.find(quantity.getUnit());
        if (unit.isEmpty()) {
            mistakes.accept(new Mistake(Kind.UNKNOWN_UNIT, quantity, "there is no unit \"" + quantity.getUnit()
                    + "\": use " + String.join(", ", Units.names()) + " or a quotient of two such as Gbit/s"));
        }
        return unit.map(Unit::dimension);
    }

    private Optional<Dimension> typeOf(ValueReference reference, Consumer<Mistake> mistakes) {
        Value value = reference.getValue();
        if (value == null || value.eIsProxy()) {
            return Optional.empty();
        }
        if (!(value instanceof Parameter || value instanceof ValueVariation)) {
            mistakes.accept(new Mistake(Kind.NO_QUANTITY, reference, value.getName() + " varies mappings and is no"
                    + " quantity: use a variable with values"));
        }
        Optional<Dimension> dimension = dimensionOf(value);
        if (dimension.isEmpty() && mistakes != IGNORED) {
            Value owner = Definitions.ownerOf(reference);
            if (owner != null && Definitions.leadsTo(value, owner)) {
                mistakes.accept(new Mistake(Kind.CYCLE, reference, owner.getName() + " is defined through itself: give "
                        + value.getName() + " a value of its own"));
            }
        }
        return dimension;
    }

    private Optional<Dimension> typeOf(Operation operation, Consumer<Mistake> mistakes) {
        Optional<Dimension> left = type(operation.getLeft(), mistakes);
        Optional<Dimension> right = type(operation.getRight(), mistakes);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        Dimension a = left.get();
        Dimension b = right.get();
        return switch (operation.getOperator()) {
            case MULTIPLY -> Optional.of(a.times(b));
            case DIVIDE -> Optional.of(a.per(b));
            case ADD, SUBTRACT -> {
                if (!a.equals(b)) {
                    mistakes.accept(new Mistake(Kind.DIMENSION, operation.getRight(), mismatch(operation, a, b)));
                    yield Optional.empty();
                }
                yield left;
            }
        };
    }

    private Optional<Dimension> typeOf(Call call, Consumer<Mistake> mistakes) {
        Function function = call.getFunction();
        int count = call.getArguments().size();
        if (!Distributions.accepts(function, count)) {
            mistakes.accept(new Mistake(Kind.ARGUMENTS, call, function.getLiteral() + " does not take "
                    + (count == 1 ? "1 argument" : count + " arguments") + ": write "
                    + Distributions.signature(function)));
            return Optional.empty();
        }
        Dimension result = null;
        boolean sound = true;
        for (int i = 0; i < count; i++) {
            Expression place = call.getArguments().get(i);
            Optional<Dimension> argument = type(place, mistakes);
            Dimension expected = Distributions.scales(function, i) ? result : Dimension.ONE;
            if (argument.isEmpty()) {
                sound = false;
            } else if (expected != null && !expected.equals(argument.get())) {
                sound = false;
                mistakes.accept(new Mistake(Kind.DIMENSION, place, argumentMismatch(call, i, expected,
                        argument.get())));
            } else if (Distributions.scales(function, i)) {
                result = argument.get();
            }
        }
        return sound ? Optional.ofNullable(result) : Optional.empty();
    }

    static String mismatch(Operation operation, Dimension left, Dimension right) {
        return ExpressionText.of(operation.getRight()) + " is " + right.describe() + " and cannot be "
                + switch (operation.getOperator()) {
                    case SUBTRACT -> "subtracted from ";
                    default -> "added to ";
                } + ExpressionText.of(operation.getLeft()) + ", " + left.describe();
    }

    static String argumentMismatch(Call call, int argument, Dimension expected, Dimension actual) {
        return "argument " + (argument + 1) + " of " + Distributions.signature(call.getFunction()) + " must be "
                + expected.describe() + " here, but " + ExpressionText.of(call.getArguments().get(argument)) + " is "
                + actual.describe();
    }
}
