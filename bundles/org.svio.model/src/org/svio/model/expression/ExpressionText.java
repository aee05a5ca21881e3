package org.svio.model.expression;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.svio.model.Call;
import org.svio.model.Expression;
import org.svio.model.FrameSize;
import org.svio.model.Negation;
import org.svio.model.Operation;
import org.svio.model.Operator;
import org.svio.model.Quantity;
import org.svio.model.ValueReference;

/** Expressions as text, for messages; long ones are cut. */
public final class ExpressionText {

    private static final int DEEPEST = 6;

    private ExpressionText() {
    }

    /** Returns the expression as the language writes it; deeply nested parts are left out as "...". */
    public static String of(Expression expression) {
        return text(expression, 0);
    }

    /** Returns a number without a needless fraction or exponent, independent of the locale. */
    public static String of(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Double.toString(number);
        }
        double size = Math.abs(number);
        if (size != 0 && (size < 1e-6 || size >= 1e15)) {
            return Double.toString(number);
        }
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String text(Expression expression, int depth) {
        if (depth > DEEPEST && expression != null && !expression.eContents().isEmpty()) {
            return "...";
        }
        return switch (expression) {
            case null -> "?";
            case Quantity quantity -> quantity(quantity);
            case ValueReference reference -> name(reference);
            case FrameSize size -> "size";
            case Negation negation -> "-" + nested(negation.getOperand(), depth);
            case Operation operation -> operation(operation, depth);
            case Call call -> call.getFunction().getLiteral() + call.getArguments().stream()
                    .map(argument -> text(argument, depth + 1)).collect(Collectors.joining(", ", "(", ")"));
            default -> "?";
        };
    }

    private static String quantity(Quantity quantity) {
        String unit = quantity.getUnit() == null ? "" : quantity.getUnit().replaceAll("\\s", "");
        return of(quantity.getNumber()) + (unit.isEmpty() ? "" : " " + unit);
    }

    private static String name(ValueReference reference) {
        String name = reference.getValue() == null ? null : reference.getValue().getName();
        return name == null ? "?" : name;
    }

    private static String operation(Operation operation, int depth) {
        String symbol = switch (operation.getOperator()) {
            case ADD -> " + ";
            case SUBTRACT -> " - ";
            case MULTIPLY -> " * ";
            case DIVIDE -> " / ";
        };
        boolean sum = operation.getOperator() == Operator.ADD || operation.getOperator() == Operator.SUBTRACT;
        String left = sum ? text(operation.getLeft(), depth + 1) : nested(operation.getLeft(), depth);
        return left + symbol + nested(operation.getRight(), depth);
    }

    private static String nested(Expression expression, int depth) {
        String text = text(expression, depth + 1);
        return expression instanceof Operation && !"...".equals(text) ? "(" + text + ")" : text;
    }
}
