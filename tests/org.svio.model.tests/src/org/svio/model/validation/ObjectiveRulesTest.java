package org.svio.model.validation;

import static org.svio.model.testing.Build.at;
import static org.svio.model.testing.Build.number;
import static org.svio.model.testing.Build.path;
import static org.svio.model.testing.Build.quantity;
import static org.svio.model.testing.Build.variation;

import org.junit.jupiter.api.Test;
import org.svio.model.Metric;
import org.svio.model.PingPong;
import org.svio.model.Quantity;
import org.svio.model.Statistic;
import org.svio.model.testing.Build;
import org.svio.model.testing.SampleModel;

final class ObjectiveRulesTest {

    private final SampleModel model = new SampleModel();

    @Test
    void aBoundIsInTheMetricsUnit() {
        Quantity bound = quantity(1, "us");
        model.expectation.setBound(bound);

        Verdict.of(model).isError(IssueCode.DIMENSION, bound, "throughput needs a data rate such as 1 Gbit/s, but 1"
                + " us is a"
                + " time");
    }

    @Test
    void everyMetricHasAUnit() {
        expectFit(Metric.PACKET_RATE, quantity(1, "packets/s"));
        expectFit(Metric.LATENCY, quantity(1, "ms"));
        expectFit(Metric.DROPS, number(0));
        expectFit(Metric.EXITS, number(1000));
        expectFit(Metric.INTERRUPTS, number(1000));
        expectFit(Metric.FAIRNESS, number(0.99));
        model.measure.setElement(path(model.on.alpha, model.on.nic, model.on.eth));
        expectFit(Metric.UTILISATION, quantity(80, "%"));
        model.measure.setElement(path(model.on.alpha));
        expectFit(Metric.CYCLES_PER_PACKET, quantity(9000, "cycles"));
    }

    @Test
    void aRoundTripIsATime() {
        PingPong probe = Build.named(Build.MODEL.createPingPong(), "probe");
        probe.setSources(path(model.on.alpha, model.on.g, at(1), model.on.eth0));
        probe.setDestinations(path(model.on.peer));
        probe.setSize(quantity(64, "B"));
        model.experiment.getFlows().add(probe);

        expectFit(Metric.ROUND_TRIP, quantity(1, "ms"));
    }

    private void expectFit(Metric metric, Quantity bound) {
        model.measure.setMetric(metric);
        model.expectation.setBound(bound);

        Verdict.of(model).isClean();
    }

    @Test
    void aRatioIsAPlainNumber() {
        model.measure.setStatistic(Statistic.RATIO);
        Verdict.of(model).isError(IssueCode.DIMENSION, model.expectation.getBound(), "a ratio needs a plain number"
                + " such as"
                + " 4, but 1 Mbit/s is a data rate");

        model.expectation.setBound(number(2));
        Verdict.of(model).isClean();
    }

    @Test
    void aConditionNamesAValueThatOccurs() {
        model.condition.setValue(number(3));
        Verdict.of(model).isError(IssueCode.NOT_VARIED, model.condition, "n never takes the value 3: use one of its"
                + " values");

        model.condition.setValue(quantity(2, "us"));
        Verdict.of(model).isError(IssueCode.DIMENSION, model.condition.getValue(), "n needs a plain number such as 4,"
                + " but"
                + " 2 us is a time");
    }

    @Test
    void aConditionNamesAVariationOfItsExperiment() {
        model.condition.setVariation(variation("m", 2));
        Verdict.of(model).isError(IssueCode.NOT_VARIED, model.condition, "m is not varied in this experiment: use one"
                + " of its"
                + " own variations");

        model.condition.setVariation(model.mappings);
        Verdict.of(model).isError(IssueCode.NOT_VARIED, model.condition, "mappings are no quantities: write 'mapping"
                + " ==' and"
                + " the name of a mapping");
    }

    @Test
    void aConditionNamesAMappingThatIsTried() {
        model.condition.setVariation(null);
        model.condition.setValue(null);
        model.condition.setMapping(model.mapping("third", model.via.path));

        Verdict.of(model).isError(IssueCode.NOT_VARIED, model.condition, "mapping third is not tried in this"
                + " experiment: add"
                + " it to 'vary mapping in [...]'");
    }

    @Test
    void aRatioIsOfBothMappings() {
        model.measure.setStatistic(Statistic.RATIO);
        model.expectation.setBound(number(2));
        model.condition.setVariation(null);
        model.condition.setValue(null);
        model.condition.setMapping(model.second);

        Verdict.of(model).isError(IssueCode.CONTRADICTION, model.condition, "a ratio compares two mappings: leave out"
                + " this"
                + " condition");
    }
}
