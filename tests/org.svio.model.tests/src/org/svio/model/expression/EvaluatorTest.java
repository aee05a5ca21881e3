package org.svio.model.expression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.svio.model.testing.Build.call;
import static org.svio.model.testing.Build.minus;
import static org.svio.model.testing.Build.number;
import static org.svio.model.testing.Build.operation;
import static org.svio.model.testing.Build.parameter;
import static org.svio.model.testing.Build.product;
import static org.svio.model.testing.Build.quantity;
import static org.svio.model.testing.Build.quotient;
import static org.svio.model.testing.Build.size;
import static org.svio.model.testing.Build.sum;
import static org.svio.model.testing.Build.use;
import static org.svio.model.testing.Build.variation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.svio.model.Expression;
import org.svio.model.Function;
import org.svio.model.Operator;
import org.svio.model.Parameter;
import org.svio.model.ValueVariation;
import org.svio.model.quantity.Dimension;

final class EvaluatorTest {

    private static final double EXACT = 1e-15;

    private final Evaluator evaluator = new Evaluator(Environment.EMPTY);

    @Test
    void quantitiesAreConvertedToBaseUnits() {
        assertEquals(1.2e-6, evaluator.value(quantity(1.2, "us")), EXACT);
        assertEquals(256 * 8192, evaluator.value(quantity(256, "KiB")), 0);
        assertEquals(0.02, evaluator.value(quantity(2, "%")), EXACT);
    }

    @Test
    void cyclesOverAFrequencyAreATime() {
        Expression time = quotient(quantity(600, "cycles"), quantity(2.4, "GHz"));

        assertEquals(2.5e-7, evaluator.value(time), EXACT);
        assertEquals(Dimension.TIME, evaluator.dimension(time));
    }

    @Test
    void parametersAreFollowed() {
        Parameter inner = parameter("inner", quantity(3, "us"));
        Parameter outer = parameter("outer", product(number(2), use(inner)));

        assertEquals(6e-6, evaluator.value(use(outer)), EXACT);
    }

    @Test
    void anEnvironmentOverridesParametersAndBindsVariables() {
        Parameter parameter = parameter("p", quantity(3, "us"));
        ValueVariation n = variation("n", 1, 2);
        Environment point = Environment.EMPTY.with(parameter, 5e-6).with(n, 4);

        assertEquals(2e-5, new Evaluator(point).value(product(use(n), use(parameter))), EXACT);
    }

    @Test
    void aVariationOfAParameterBindsBoth() {
        Parameter parameter = parameter("p", quantity(3, "us"));
        ValueVariation varied = variation("x", 1);
        varied.setParameter(parameter);
        Environment point = Environment.EMPTY.with(varied, 7e-6);

        assertEquals(7e-6, point.find(parameter).orElseThrow());
        assertEquals(7e-6, point.find(varied).orElseThrow());
        assertEquals(Dimension.TIME, new Evaluator(point).dimension(use(varied)));
    }

    @Test
    void aCostHasAFixedPartAndAPartPerBit() {
        Cost cost = evaluator.cost(sum(quantity(4300, "cycles"), product(quantity(0.8, "cycles/B"), size())));

        assertEquals(4300, cost.cycles());
        assertEquals(0.1, cost.cyclesPerBit(), EXACT);
        assertEquals(0, cost.seconds() + cost.secondsPerBit());
        assertNull(cost.random());
        assertTrue(cost.needsClock());
    }

    @Test
    void aCostMayHaveOneRandomPart() {
        Cost cost = evaluator.cost(sum(quantity(1, "us"), product(number(2), call(Function.ERLANG, number(3),
                quantity(2, "us")))));

        assertEquals(1e-6, cost.seconds(), EXACT);
        assertSame(Function.ERLANG, cost.random().function());
        assertArrayEquals(new double[] {3, 4e-6}, cost.random().arguments(), EXACT);
        assertFalse(cost.randomInCycles());
        fails("a second distribution cannot be added: use one", () -> evaluator.cost(sum(exponential(),
                exponential())));
    }

    @Test
    void aSamplingTakesUpAConstantWhereTheDistributionCanMove() {
        Sampling moved = evaluator.sampling(sum(quantity(1, "us"), call(Function.UNIFORM, quantity(0, "us"),
                quantity(2, "us"))));

        assertArrayEquals(new double[] {1e-6, 3e-6}, moved.arguments(), EXACT);
        assertEquals(2e-6, moved.mean(), EXACT);
        fails("a constant cannot be added to exponential(mean) here: give the distribution another mean",
                () -> evaluator.sampling(sum(quantity(1, "us"), exponential())));
        assertTrue(evaluator.sampling(quantity(1, "us")).isConstant());
    }

    @Test
    void meansOfDistributionsFollowTheirDefinitions() {
        assertEquals(1.75, evaluator.sampling(call(Function.CHOICE, number(1), number(3), number(4),
                number(1))).mean());
        assertEquals(2 * Math.log(2), evaluator.sampling(call(Function.PARETO, number(1), number(1), number(2))).mean(),
                1e-12); // density 2 / x^2 on [1, 2]
        assertEquals(4 / 3.0, evaluator.sampling(call(Function.PARETO, number(2), number(1), number(2))).mean(), 1e-12);
    }

    @Test
    void minAndMaxAreEvaluated() {
        assertEquals(1e-6, evaluator.value(call(Function.MIN, quantity(3, "us"), quantity(1, "us"))), EXACT);
        assertEquals(3e-6, evaluator.value(call(Function.MAX, quantity(3, "us"), quantity(1, "us"))), EXACT);
    }

    @Test
    void aLinearQuantityGrowsWithTheFrame() {
        Linear count = evaluator.linear(quotient(size(), quantity(64, "B")));

        assertEquals(2, count.at(128 * 8), EXACT);
        assertEquals(0, count.fixed());
    }

    @Test
    void wholeNumbersAreRequiredWhereTheyAreAskedFor() {
        assertEquals(8, evaluator.whole(number(8)));
        fails("this must be a whole number, but it is 1.5", () -> evaluator.whole(number(1.5)));
    }

    @Test
    void whatHasNoValueIsSaidInASentence() {
        Parameter self = parameter("self", null);
        self.setValue(sum(use(self), number(1)));

        fails("there is no unit \"kg\"", () -> evaluator.value(quantity(1, "kg")));
        fails("self is defined through itself", () -> evaluator.value(use(self)));
        fails("n has no value outside an experiment that varies it", () -> evaluator.value(use(variation("n", 1))));
        fails("a name in this expression is not declared", () -> evaluator.value(use(null)));
        fails("a distribution cannot stand here: write a constant", () -> evaluator.value(exponential()));
        fails("the frame's size is known only in the costs of a data path", () -> evaluator.value(size()));
        fails("an expression is missing", () -> evaluator.value(null));
        fails("this divides by 0", () -> evaluator.value(quotient(number(1), number(0))));
        fails("3 B is an amount of data and cannot be added to 1 us, a time",
                () -> evaluator.value(sum(quantity(1, "us"), quantity(3, "B"))));
    }

    @Test
    void aCostIsLinearInTheFrame() {
        fails("one side of a product must be constant: a quantity is linear in the frame's size and has at most one"
                + " distribution", () -> evaluator.cost(product(size(), size())));
        fails("only a constant can stand below the slash", () -> evaluator.cost(quotient(quantity(1, "us"), size())));
        fails("an argument of max must be constant", () -> evaluator.cost(call(Function.MAX, size(), quantity(1,
                "B"))));
        fails("a cost is a time such as 5 us or a number of cycles such as 600 cycles, but 5 B is an amount of data",
                () -> evaluator.cost(quantity(5, "B")));
    }

    @Test
    void distributionsCannotBeSubtracted() {
        fails("a distribution can only be multiplied by a positive number, and not be subtracted",
                () -> evaluator.cost(operation(quantity(9, "us"), Operator.SUBTRACT, exponential())));
        fails("a distribution can only be multiplied by a positive number, and not be subtracted",
                () -> evaluator.cost(minus(exponential())));
    }

    @Test
    void distributionsHaveParametersInTheirRange() {
        fails("the high end of uniform(low, high) lies below its low end: swap them",
                () -> evaluator.sampling(call(Function.UNIFORM, number(2), number(1))));
        fails("the mean of an exponential distribution must be positive",
                () -> evaluator.sampling(call(Function.EXPONENTIAL, number(0))));
        fails("the deviation must not be negative",
                () -> evaluator.sampling(call(Function.NORMAL, number(1), number(-1))));
        fails("the stages of erlang(stages, mean) must be a whole number from 1 to 1000",
                () -> evaluator.sampling(call(Function.ERLANG, number(1.5), number(1))));
        fails("the stages of erlang(stages, mean) must be a whole number from 1 to 1000",
                () -> evaluator.sampling(call(Function.ERLANG, number(1e9), number(1))));
        fails("the high end of pareto(shape, low, high) must lie above its low end",
                () -> evaluator.sampling(call(Function.PARETO, number(1), number(1), number(1))));
        fails("at least one weight of choice(value, weight, ...) must be positive",
                () -> evaluator.sampling(call(Function.CHOICE, number(1), number(0))));
        fails("write uniform(low, high)", () -> evaluator.sampling(call(Function.UNIFORM, number(1))));
    }

    @Test
    void aVeryLongSumFailsInASentence() {
        Expression sum = number(1);
        for (int i = 0; i < 5000; i++) {
            sum = sum(sum, number(1));
        }
        Expression whole = sum;

        fails("the expression is nested too deeply", () -> evaluator.value(whole));
    }

    private static Expression exponential() {
        return call(Function.EXPONENTIAL, quantity(2, "us"));
    }

    private static void fails(String sentence, Executable evaluation) {
        assertEquals(sentence, assertThrows(ModelException.class, evaluation).getMessage());
    }
}
