package org.svio.model.validation;

import static org.svio.model.testing.Build.call;
import static org.svio.model.testing.Build.number;
import static org.svio.model.testing.Build.parameter;
import static org.svio.model.testing.Build.product;
import static org.svio.model.testing.Build.quantity;
import static org.svio.model.testing.Build.quotient;
import static org.svio.model.testing.Build.size;
import static org.svio.model.testing.Build.sum;
import static org.svio.model.testing.Build.use;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.svio.model.Expression;
import org.svio.model.Function;
import org.svio.model.Operation;
import org.svio.model.Parameter;
import org.svio.model.Quantity;
import org.svio.model.testing.SampleModel;

final class QuantityRulesTest {

    private final SampleModel model = new SampleModel();

    @Test
    void aRateWhereATimeBelongsIsAnErrorAtItsPlace() {
        Quantity rate = quantity(1, "Gbit/s");
        model.on.ram.setLatency(rate);

        Verdict.of(model).isError(IssueCode.DIMENSION, rate, "latency needs a time such as 5 us, but 1 Gbit/s is a"
                + " data rate");
    }

    @Test
    void aPlainNumberIsNoQuantity() {
        Quantity bare = number(1000);
        model.on.eth.setRate(bare);

        Verdict.of(model).isError(IssueCode.DIMENSION, bare, "rate needs a data rate such as 1 Gbit/s, but 1000 is a"
                + " plain number");
    }

    @Test
    void aCostIsATimeOrANumberOfCycles() {
        Quantity data = quantity(5, "B");
        model.via.send.setCost(data);

        Verdict.of(model).isError(IssueCode.DIMENSION, data, "a cost needs a time such as 5 us or a number of cycles"
                + " such as 600 cycles, but 5 B is an amount of data");
    }

    @Test
    void theErrorIsAtTheOperandThatDoesNotFit() {
        Operation sum = sum(quantity(5, "us"), quantity(3, "B"));
        model.copy.setValue(sum);

        Verdict.of(model).isError(IssueCode.DIMENSION, sum.getRight(), "3 B is an amount of data and cannot be added"
                + " to 5 us, a time");
    }

    @Test
    void anUnknownUnitIsAnError() {
        model.on.peer.setRate(quantity(1, "Gbyte/s"));

        Verdict.of(model).hasError(IssueCode.UNKNOWN_UNIT, model.on.peer.getRate(), "there is no unit \"Gbyte/s\": use"
                + " s, ms, us, ns, ps, bit, kbit, Mbit, Gbit, Tbit, B, kB, MB, GB, KiB, MiB, GiB, Hz, kHz, MHz, GHz,"
                + " cycles, packets, % or a quotient of two such as Gbit/s");
    }

    @Test
    void aFunctionWithTheWrongArgumentsIsAnError() {
        Expression call = call(Function.EXPONENTIAL);
        model.copy.setValue(call);

        Verdict.of(model).isError(IssueCode.ARGUMENTS, call, "exponential does not take 0 arguments: write"
                + " exponential(mean)");
    }

    @Test
    void aDistributionWithAnUnfitParameterIsAnError() {
        Quantity high = quantity(1, "us");
        model.copy.setValue(call(Function.UNIFORM, quantity(2, "us"), high));

        Verdict.of(model).isError(IssueCode.ARGUMENTS, high, "the high end of uniform(low, high) lies below its low"
                + " end: swap them");
    }

    @Test
    void theFramesSizeIsKnownInCostsAlone() {
        Expression size = size();
        model.copy.setValue(product(quantity(1, "ns/B"), size));

        Verdict.of(model).isError(IssueCode.NOT_ALLOWED, size, "the frame's size is known only in the costs of a data"
                + " path: write an amount of data");
    }

    @Test
    void distributionsStandOnlyWhereDrawsAreMade() {
        Expression draw = call(Function.EXPONENTIAL, quantity(1, "us"));
        model.on.ram.setLatency(draw);
        Verdict.of(model).isError(IssueCode.NOT_ALLOWED, draw, "latency cannot be drawn at random: write a constant");

        model.on.ram.setLatency(quantity(200, "ns"));
        model.via.send.setCost(call(Function.EXPONENTIAL, quantity(1, "us")));
        Verdict.of(model).isClean();
    }

    @Test
    void aDistributionBehindAParameterIsSeen() {
        Parameter random = parameter("random", call(Function.EXPONENTIAL, quantity(1, "us")));
        model.costs.getParameters().add(random);
        Expression use = use(random);
        model.on.ram.setLatency(use);

        Verdict.of(model).isError(IssueCode.NOT_ALLOWED, use, "latency cannot be drawn at random: write a constant");
    }

    @Test
    void aCostThatIsNotLinearInTheFrameIsAnError() {
        Operation square = product(size(), product(quantity(1, "ns/B"), size()));
        Expression cost = product(square, quantity(1, "s/B"));
        model.via.send.setCost(cost);
        Verdict.of(model).isError(IssueCode.DIMENSION, cost, "a cost needs a time such as 5 us or a number of cycles"
                + " such as 600 cycles, but (size * (1 ns/B * size)) * 1 s/B is a quantity in s^2");

        Operation square2 = product(product(size(), quantity(1, "ns/B")), product(size(), quantity(1, "bit/B")));
        Expression linearised = quotient(square2, quantity(1, "bit"));
        model.via.send.setCost(linearised);
        Verdict.of(model).isError(IssueCode.ARGUMENTS, square2, "one side of a product must be constant: a quantity is"
                + " linear in the frame's size and has at most one distribution");
    }

    @Test
    void numbersOutsideTheirRangeAreErrors() {
        expectRange(1.5, "sharing must lie above 0 and be at most 1, but it is 1.5", model.on.core::setSharing);
        expectRange(0, "confidence must lie between 0 and 1, as in 95 %, but it is 0", model.experiment::setConfidence);
        expectRange(0.5, "send queue must be a whole number from 1 to 16777216, but it is 0.5",
                model.on.eth0::setSendQueue);
        expectRange(-1, "weight must be a whole number from 1, but it is -1", model.on.dom0::setWeight);
        expectRange(1, "batches must be a whole number from 2 to 10000, but it is 1", model.experiment::setBatches);
        expectRange(10001, "batches must be a whole number from 2 to 10000, but it is 10001",
                model.experiment::setBatches);
        expectRange(0.5, "seed must be a whole number, but it is 0.5", model.experiment::setSeed);
        expectRange(Double.POSITIVE_INFINITY, "weight is not a finite number: check the exponents",
                model.on.dom0::setWeight);
    }

    @Test
    void aFrameHoldsAtMostAGigabyteAndEachOfItsBitsAtMostASecond() {
        Quantity segment = quantity(2, "GB");
        model.stream.setSegment(segment);
        Verdict.of(model).isError(IssueCode.RANGE, segment,
                "segment must be positive and at most 1 GB, but it is 16000000000 bit");

        model.stream.setSegment(null);
        Quantity header = quantity(-1, "B");
        model.stream.setHeader(header);
        Verdict.of(model).isError(IssueCode.RANGE, header,
                "header must not be negative, and at most 1 GB, but it is -8 bit");

        model.stream.setHeader(null);
        Quantity rate = quantity(0.5, "bit/s");
        model.on.peer.setRate(rate);
        Verdict.of(model).isError(IssueCode.RANGE, rate, "rate must be at least 1 bit/s, but it is 0.5 bit/s");
    }

    private void expectRange(double value, String sentence, Consumer<Expression> property) {
        Quantity number = number(value);
        property.accept(number);

        Verdict.of(model).isError(IssueCode.RANGE, number, sentence);
        property.accept(null);
    }

    @Test
    void aNegativeCostIsAnError() {
        Expression cost = sum(quantity(-2, "us"), call(Function.EXPONENTIAL, quantity(1, "us")));
        model.via.send.setCost(cost);

        Verdict.of(model).isError(IssueCode.RANGE, cost, "a cost must not be negative, but it is -0.000002 s");
    }

    @Test
    void aQuantityOfAnExperimentIsCheckedForEachValueOfItsVariables() {
        Expression window = product(sum(use(model.n), number(-4)), quantity(-1, "KiB"));
        model.stream.setWindow(window);

        Verdict.of(model).isError(IssueCode.RANGE, window, "window must be positive, but it is 0 bit");
    }

    @Test
    void parametersDefinedThroughThemselvesAreErrors() {
        Expression self = use(model.copy);
        model.copy.setValue(self);

        Verdict.of(model).isError(IssueCode.CYCLE, self, "copy is defined through itself: give copy a value of its"
                + " own");
    }

    @Test
    void aTimeCanBeCountedInPicoseconds() {
        Quantity duration = quantity(3e7, "s");
        model.experiment.setDuration(duration);

        Verdict.of(model).isError(IssueCode.RANGE, duration, "duration must be at most 2305843 s, but it is 30000000"
                + " s");
    }

    @Test
    void aCountIsNotWithoutEnd() {
        Quantity replications = quantity(3e9, null);
        model.experiment.setReplications(replications);

        Verdict.of(model).isError(IssueCode.RANGE, replications, "replications must be at most 2147483647, but it is"
                + " 3000000000");
    }
}
