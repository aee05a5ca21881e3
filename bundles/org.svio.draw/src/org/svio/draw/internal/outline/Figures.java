package org.svio.draw.internal.outline;

import java.math.BigDecimal;
import java.math.MathContext;

import org.svio.model.Expression;
import org.svio.model.Quantity;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ExpressionText;
import org.svio.model.quantity.Dimension;

/** Quantities as people read them: a literal as it was written, a computed one with a fitting unit. */
final class Figures {

    private static final String[] PREFIXES = {"p", "n", "u", "m", "", "k", "M", "G", "T"};
    private static final int PLAIN = 4;
    private static final MathContext DIGITS = new MathContext(4);

    private final Evaluator evaluator;

    Figures(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Returns the quantity as text. */
    String text(Expression expression) {
        if (expression instanceof Quantity) {
            return ExpressionText.of(expression);
        }
        double value = evaluator.value(expression);
        Dimension dimension = evaluator.dimension(expression);
        if (dimension.equals(Dimension.TIME)) {
            return prefixed(value, "s", PLAIN);
        } else if (dimension.equals(Dimension.RATE)) {
            return prefixed(value, "bit/s", PREFIXES.length - 1);
        } else if (dimension.equals(Dimension.FREQUENCY)) {
            return prefixed(value, "Hz", PREFIXES.length - 1);
        } else if (dimension.equals(Dimension.DATA) && value % Byte.SIZE == 0) {
            return number(value / Byte.SIZE) + " B";
        }
        return (number(value) + " " + dimension.unit()).strip();
    }

    private static String prefixed(double value, String unit, int largest) {
        int prefix = PLAIN;
        double shown = value;
        while (Math.abs(shown) >= 1000 && prefix < largest) {
            shown /= 1000;
            prefix++;
        }
        while (shown != 0 && Math.abs(shown) < 1 && prefix > 0 && !unit.startsWith("bit")) {
            shown *= 1000;
            prefix--;
        }
        return number(shown) + " " + PREFIXES[prefix] + unit;
    }

    private static String number(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
