package org.svio.model.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.svio.model.testing.Build.number;
import static org.svio.model.testing.Build.quantity;
import static org.svio.model.testing.Build.variation;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.svio.model.Expression;
import org.svio.model.ValueVariation;

final class VariationValuesTest {

    private final Evaluator evaluator = new Evaluator(Environment.EMPTY);

    @Test
    void aListIsTakenInItsOrder() {
        assertEquals(List.of(4.0, 1.0, 2.0), VariationValues.of(variation("n", 4, 1, 2), evaluator));
    }

    @Test
    void aRangeEndsWithItsLastValue() {
        assertEquals(List.of(1.0, 2.0, 3.0), VariationValues.of(range(number(1), number(3), null), evaluator));
        assertEquals(11, VariationValues.of(range(quantity(0, "us"), quantity(1, "us"), quantity(0.1, "us")), evaluator)
                .size());
        assertEquals(List.of(1.0, 3.0), VariationValues.of(range(number(1), number(4), number(2)), evaluator));
    }

    @Test
    void rangesThatGoNowhereAreRefused() {
        fails("the step of a range must be positive", range(number(1), number(3), number(0)));
        fails("the last value of a range lies below its first", range(number(3), number(1), null));
        fails("a variation takes at most 100000 values", range(number(1), number(1e7), null));
    }

    private void fails(String sentence, ValueVariation variation) {
        assertEquals(sentence,
                assertThrows(ModelException.class, () -> VariationValues.of(variation, evaluator)).getMessage());
    }

    private static ValueVariation range(Expression first, Expression last, Expression step) {
        ValueVariation variation = variation("n", 0);
        variation.getValues().get(0).setFirst(first);
        variation.getValues().get(0).setLast(last);
        variation.getValues().get(0).setStep(step);
        return variation;
    }
}
