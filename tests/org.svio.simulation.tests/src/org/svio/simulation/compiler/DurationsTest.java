package org.svio.simulation.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.svio.engine.random.Distribution;
import org.svio.engine.random.RandomStream;
import org.svio.model.Call;
import org.svio.model.Function;
import org.svio.model.Quantity;
import org.svio.model.SvioFactory;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;

final class DurationsTest {

    private static final int DRAWS = 200_000;

    @ParameterizedTest
    @CsvSource({"UNIFORM, 10, 30, 20, 5.7735", "NORMAL, 100, 5, 100, 5", "LOGNORMAL, 20, 8, 20, 8"})
    void aDistributionOfTheModelKeepsItsMeanAndDeviation(Function function, double first, double second, double mean,
            double deviation) {
        Distribution times = new Durations(new Evaluator(Environment.EMPTY)).times(call(function, first, second));

        double sum = 0;
        double squares = 0;
        RandomStream stream = RandomStream.named(1, 1, "draws");
        for (int draw = 0; draw < DRAWS; draw++) {
            double microseconds = times.sample(stream) / 1e6;
            sum += microseconds;
            squares += microseconds * microseconds;
        }

        double sampleMean = sum / DRAWS;
        assertEquals(mean, sampleMean, 5 * deviation / Math.sqrt(DRAWS)); // five standard errors
        assertEquals(deviation, Math.sqrt(squares / DRAWS - sampleMean * sampleMean), 0.03 * deviation);
    }

    private static Call call(Function function, double... microseconds) {
        Call call = SvioFactory.eINSTANCE.createCall();
        call.setFunction(function);
        for (double number : microseconds) {
            Quantity quantity = SvioFactory.eINSTANCE.createQuantity();
            quantity.setNumber(number);
            quantity.setUnit("us");
            call.getArguments().add(quantity);
        }
        return call;
    }
}
