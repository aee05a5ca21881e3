package org.svio.dsl.ide.hover;

import org.svio.experiment.QuantityText;
import org.svio.model.Expression;
import org.svio.model.Quantity;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ExpressionText;
import org.svio.model.expression.ModelException;
import org.svio.model.expression.Sampling;
import org.svio.model.quantity.Dimension;

/** The values of expressions, as people read them. */
public final class Amount {

    private static final int DIGITS = 4;

    private Amount() {
    }

    /** The value with a fitting unit, of a distribution its mean; empty where it has none by itself. */
    public static String of(Expression expression) {
        Evaluator evaluator = new Evaluator(Environment.EMPTY);
        try {
            Dimension dimension = evaluator.dimension(expression);
            Sampling sampling = evaluator.sampling(expression);
            String text = text(sampling.mean(), dimension);
            return sampling.isConstant() ? text : "a mean of " + text;
        } catch (ModelException dependsOnMore) {
            return "";
        }
    }

    /** An expression as it is written, and its value where that says more; HTML. */
    static String line(Expression expression) {
        String written = ExpressionText.of(expression);
        String amount = expression instanceof Quantity ? "" : of(expression);
        return Html.escaped(amount.isEmpty() || amount.equals(written) ? written : written + "  =  " + amount);
    }

    private static String text(double value, Dimension dimension) {
        return QuantityText.of(value, dimension.equals(Dimension.FREQUENCY) ? "Hz" : dimension.unit(), DIGITS);
    }
}
