package org.svio.model.validation;

import static org.svio.model.testing.Build.MODEL;
import static org.svio.model.testing.Build.at;
import static org.svio.model.testing.Build.number;
import static org.svio.model.testing.Build.path;
import static org.svio.model.testing.Build.quantity;

import org.junit.jupiter.api.Test;
import org.svio.model.ElementReference;
import org.svio.model.Metric;
import org.svio.model.MetricChoice;
import org.svio.model.Statistic;
import org.svio.model.testing.SampleModel;

final class MetricRulesTest {

    private final SampleModel model = new SampleModel();

    @Test
    void aRatioNeedsAComparison() {
        model.measure.setStatistic(Statistic.RATIO);
        model.expectation.setBound(number(2));
        model.experiment.getComparisons().clear();

        Verdict.of(model).isError(IssueCode.NOT_VARIED, model.measure, "a ratio needs a comparison: add 'compare"
                + " mapping ... with ...'");
    }

    @Test
    void aRatioIsOneOfEverything() {
        model.measure.setStatistic(Statistic.RATIO);
        model.measure.setElement(path(model.on.alpha, model.on.g, at(1), model.on.eth0));
        model.expectation.setBound(number(2));
        Verdict.of(model).isError(IssueCode.ARGUMENTS, model.measure, "a ratio is one of everything together: leave"
                + " out 'of'");

        model.measure.setElement(null);
        model.measure.setMetric(Metric.UTILISATION);
        Verdict.of(model).isError(IssueCode.ARGUMENTS, model.measure, "a ratio is one of everything together, of which"
                + " there is no utilisation");
    }

    @Test
    void statisticsAreKnownOfSomeMetrics() {
        expectNo(Statistic.P99, "throughput has no p99: percentiles are known of latency and roundTrip");
        expectNo(Statistic.MAX, "throughput has no max: it is known of latency and roundTrip");
        expectNo(Statistic.TOTAL, "throughput has no total: it is known of drops");
    }

    private void expectNo(Statistic statistic, String sentence) {
        model.measure.setStatistic(statistic);

        Verdict.of(model).isError(IssueCode.ARGUMENTS, model.measure, sentence);
    }

    @Test
    void someMetricsAreMeasuredOfOneElementOnly() {
        model.measure.setMetric(Metric.UTILISATION);
        model.expectation.setBound(quantity(90, "%"));
        Verdict.of(model).isError(IssueCode.MISSING, model.measure, "utilisation is measured of one element at a time:"
                + " add 'of' and the path to a thread, a device's processor, a bus, a memory or a port");

        model.measure.setMetric(Metric.CYCLES_PER_PACKET);
        model.expectation.setBound(quantity(90, "cycles"));
        Verdict.of(model).isError(IssueCode.MISSING, model.measure, "cyclesPerPacket is measured of one element at a"
                + " time: add 'of' and the path to a host");
    }

    @Test
    void someMetricsAreMeasuredOfEverythingOnly() {
        model.measure.setMetric(Metric.INTERRUPTS);
        model.measure.setElement(path(model.on.alpha));
        model.expectation.setBound(number(5));

        Verdict.of(model).isError(IssueCode.WRONG_TARGET, model.measure, "interrupts of one element is not"
                + " measured: leave out 'of'");
    }

    @Test
    void aQueueLengthCannotBeAskedFor() {
        model.measure.setMetric(Metric.QUEUE_LENGTH);
        model.expectation.setBound(number(5));

        Verdict.of(model).isError(IssueCode.ARGUMENTS, model.measure, "queueLength stands in the results only, as no"
                + " path leads to a queue: ask for latency or drops here");
    }

    @Test
    void aMetricIsMeasuredOfCertainKinds() {
        ElementReference guest = path(model.on.alpha, model.on.g, at(1));
        model.measure.setElement(guest);
        Verdict.of(model).isError(IssueCode.WRONG_TARGET, guest, "throughput is not measured of a guest: name a peer"
                + " or a virtual interface");
    }

    @Test
    void aProcessorWithThreadsIsBusyThreadByThread() {
        ElementReference core = path(model.on.alpha, model.on.core, at(1));
        model.measure.setMetric(Metric.UTILISATION);
        model.measure.setElement(core);
        model.expectation.setBound(quantity(90, "%"));

        Verdict.of(model).isError(IssueCode.WRONG_TARGET, core, "utilisation is measured of each thread of"
                + " alpha.core[1]: name one, as in alpha.core[1].ht[0]");
    }

    @Test
    void whatIsMeasuredOfSomebodyIsDoneThere() {
        ElementReference peer = path(model.on.peer);
        model.measure.setElement(peer);
        Verdict.of(model).isError(IssueCode.WRONG_TARGET, peer, "peer sends nothing in this experiment, so that there"
                + " is no throughput of it: name who does");

        model.measure.setElement(path(model.on.alpha, model.on.g, at(4), model.on.eth0));
        Verdict.of(model).isClean();
    }

    @Test
    void roundTripsNeedSomebodyWhoAsks() {
        model.measure.setMetric(Metric.ROUND_TRIP);
        model.expectation.setBound(quantity(1, "ms"));

        Verdict.of(model).isError(IssueCode.CONTRADICTION, model.measure, "nobody asks for answers in this experiment,"
                + " so that there is no roundTrip: add a 'requests' or 'pingpong', or ask for latency");
    }

    @Test
    void aPrecisionIsNotOneOfARatio() {
        MetricChoice choice = MODEL.createMetricChoice();
        choice.setMetric(Metric.THROUGHPUT);
        choice.setStatistic(Statistic.RATIO);
        model.experiment.getPrecision().add(choice);
        model.experiment.setHalfWidth(quantity(2, "%"));

        Verdict.of(model).isError(IssueCode.ARGUMENTS, choice, "a precision is asked of what each point measures, not"
                + " of a ratio: write 'throughput' alone");
    }
}
