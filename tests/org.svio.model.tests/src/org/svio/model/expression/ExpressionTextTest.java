package org.svio.model.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.svio.model.testing.Build.call;
import static org.svio.model.testing.Build.minus;
import static org.svio.model.testing.Build.number;
import static org.svio.model.testing.Build.parameter;
import static org.svio.model.testing.Build.product;
import static org.svio.model.testing.Build.quantity;
import static org.svio.model.testing.Build.size;
import static org.svio.model.testing.Build.sum;
import static org.svio.model.testing.Build.use;

import org.junit.jupiter.api.Test;
import org.svio.model.Expression;
import org.svio.model.Function;

final class ExpressionTextTest {

    @Test
    void expressionsReadAsTheyAreWritten() {
        Expression cost = sum(quantity(4300, "cycles"), product(quantity(0.9, "cycles / B"), size()));

        assertEquals("4300 cycles + (0.9 cycles/B * size)", ExpressionText.of(cost));
        assertEquals("uniform(0 ms, 100 ms)",
                ExpressionText.of(call(Function.UNIFORM, quantity(0, "ms"), quantity(100, "ms"))));
        assertEquals("-copy", ExpressionText.of(minus(use(parameter("copy", number(1))))));
    }

    @Test
    void numbersHaveNoNeedlessFraction() {
        assertEquals("8", ExpressionText.of(8));
        assertEquals("0.1", ExpressionText.of(0.1));
        assertEquals("1000000", ExpressionText.of(1e6));
        assertEquals("1.0E-9", ExpressionText.of(1e-9));
    }

    @Test
    void whatIsDeepOrMissingIsLeftOut() {
        Expression sum = number(1);
        for (int i = 0; i < 1000; i++) {
            sum = sum(sum, number(1));
        }

        assertTrue(ExpressionText.of(sum).startsWith("... + 1"));
        assertEquals("?", ExpressionText.of(null));
        assertEquals("?", ExpressionText.of(use(null)));
    }
}
