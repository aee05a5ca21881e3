package org.svio.model.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.svio.model.testing.Build.MODEL;
import static org.svio.model.testing.Build.call;
import static org.svio.model.testing.Build.named;
import static org.svio.model.testing.Build.number;
import static org.svio.model.testing.Build.parameter;
import static org.svio.model.testing.Build.product;
import static org.svio.model.testing.Build.quantity;
import static org.svio.model.testing.Build.size;
import static org.svio.model.testing.Build.sum;
import static org.svio.model.testing.Build.use;
import static org.svio.model.testing.Build.variation;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.svio.model.Expression;
import org.svio.model.Function;
import org.svio.model.Operation;
import org.svio.model.Parameter;
import org.svio.model.expression.Mistake.Kind;
import org.svio.model.quantity.Dimension;

final class ExpressionTypingTest {

    private final ExpressionTyping typing = new ExpressionTyping();

    @Test
    void dimensionsFollowTheOperations() {
        assertEquals(Optional.of(Dimension.CYCLES), typing.dimensionOf(sum(quantity(4300, "cycles"),
                product(quantity(0.9, "cycles/B"), size()))));
        assertEquals(Optional.of(Dimension.TIME), typing.dimensionOf(call(Function.PARETO, number(2), quantity(1, "us"),
                quantity(9, "us"))));
        assertEquals(Optional.of(Dimension.ONE), typing.dimensionOf(use(variation("n", 1))));
    }

    @Test
    void theMistakeIsTheOperandThatDoesNotFit() {
        Operation sum = sum(quantity(5, "us"), quantity(3, "B"));

        expect(sum, Kind.DIMENSION, sum.getRight(), "3 B is an amount of data and cannot be added to 5 us, a time");
        assertTrue(typing.dimensionOf(sum).isEmpty());
    }

    @Test
    void anUnknownUnitIsToldWithTheKnownOnes() {
        Expression quantity = quantity(5, "kg");

        Mistake mistake = only(quantity);
        assertEquals(Kind.UNKNOWN_UNIT, mistake.kind());
        assertTrue(mistake.sentence().startsWith("there is no unit \"kg\": use s, ms, us, "));
    }

    @Test
    void functionsTakeTheirNumberAndKindOfArguments() {
        Expression few = call(Function.UNIFORM, number(1));
        Expression stages = quantity(3, "us");
        Expression erlang = call(Function.ERLANG, stages, quantity(1, "us"));

        expect(few, Kind.ARGUMENTS, few, "uniform does not take 1 argument: write uniform(low, high)");
        expect(erlang, Kind.DIMENSION, stages, "argument 1 of erlang(stages, mean) must be a plain number here, but 3"
                + " us"
                + " is a time");
    }

    @Test
    void parametersDefinedThroughEachOtherAreACycleAtBoth() {
        Parameter a = parameter("a", null);
        Parameter b = parameter("b", use(a));
        a.setValue(sum(use(b), number(1)));
        Parameter bystander = parameter("c", use(a));

        expect(a.getValue(), Kind.CYCLE, ((Operation) a.getValue()).getLeft(),
                "a is defined through itself: give b a value of its own");
        expect(b.getValue(), Kind.CYCLE, b.getValue(), "b is defined through itself: give a a value of its own");
        assertTrue(typing.mistakes(bystander.getValue()).isEmpty());
    }

    @Test
    void aMistakeInAParameterIsNotRepeatedWhereItIsUsed() {
        Parameter wrong = parameter("wrong", sum(quantity(1, "us"), number(1)));

        assertTrue(typing.mistakes(sum(use(wrong), quantity(1, "B"))).isEmpty());
    }

    @Test
    void theVariationOfMappingsIsNoQuantity() {
        Expression use = use(named(MODEL.createMappingVariation(), "mapping"));

        expect(use, Kind.NO_QUANTITY, use, "mapping varies mappings and is no quantity: use a variable with values");
    }

    @Test
    void aVeryLongChainOfParametersIsTyped() {
        Parameter last = parameter("p0", quantity(1, "us"));
        for (int i = 1; i < 100_000; i++) {
            last = parameter("p" + i, use(last));
            typing.dimensionOf(last);
        }

        assertEquals(Optional.of(Dimension.TIME), typing.dimensionOf(use(last)));
        assertTrue(new ExpressionTyping().dimensionOf(use(last)).isEmpty()); // from its far end it is too deep
    }

    @Test
    void aVeryLongSumIsAMistake() {
        Expression sum = number(1);
        for (int i = 0; i < 5000; i++) {
            sum = sum(sum, number(1));
        }

        assertEquals(Kind.DEPTH, only(sum).kind());
    }

    private Mistake only(Expression expression) {
        List<Mistake> mistakes = typing.mistakes(expression);
        assertEquals(1, mistakes.size(), mistakes::toString);
        return mistakes.get(0);
    }

    private void expect(Expression expression, Kind kind, Expression place, String sentence) {
        Mistake mistake = only(expression);
        assertEquals(sentence, mistake.sentence());
        assertEquals(kind, mistake.kind());
        assertSame(place, mistake.place());
    }
}
