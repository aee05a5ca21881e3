package org.svio.model.validation;

import static org.svio.model.testing.Build.MODEL;
import static org.svio.model.testing.Build.add;
import static org.svio.model.testing.Build.minus;
import static org.svio.model.testing.Build.number;
import static org.svio.model.testing.Build.quantity;
import static org.svio.model.testing.Build.use;
import static org.svio.model.testing.Build.variation;

import org.junit.jupiter.api.Test;
import org.svio.model.Quantity;
import org.svio.model.ValueRange;
import org.svio.model.ValueVariation;
import org.svio.model.testing.SampleModel;

final class VariationRulesTest {

    private final SampleModel model = new SampleModel();

    @Test
    void valuesMeasureTheSameThing() {
        Quantity time = quantity(5, "us");
        add(model.n, time);

        Verdict.of(model).hasError(IssueCode.DIMENSION, time, "n needs a plain number such as 4, but 5 us is a time");
    }

    @Test
    void aVariedParameterKeepsItsDimension() {
        ValueVariation varied = variation("x", 3);
        varied.setParameter(model.copy);
        model.experiment.getVariations().add(varied);

        Verdict.of(model).isError(IssueCode.DIMENSION, varied.getValues().get(0).getFirst(), "x needs a time such as"
                + " 5 us,"
                + " but 3 is a plain number");
    }

    @Test
    void aVariedParameterLeavesWhatDependsOnItInItsRange() {
        ValueVariation varied = variation("x");
        add(varied, quantity(3, "us"));
        add(varied, minus(quantity(1, "us")));
        varied.setParameter(model.copy);
        model.experiment.getVariations().add(varied);
        Verdict.of(model).isClean();

        model.on.cable.setLatency(use(model.copy));

        Verdict.of(model).isError(IssueCode.RANGE, varied, "with x = -0.000001 s, cable: latency must not be"
                + " negative, but it is -0.000001 s");
    }

    @Test
    void aParameterIsVariedOnce() {
        ValueVariation first = variation("x");
        ValueVariation second = variation("y");
        add(first, quantity(1, "us"));
        add(second, quantity(2, "us"));
        first.setParameter(model.copy);
        second.setParameter(model.copy);
        model.experiment.getVariations().add(first);
        model.experiment.getVariations().add(second);

        Verdict.of(model).isError(IssueCode.CONTRADICTION, second, "parameter copy is varied twice: keep one of the"
                + " two");
    }

    @Test
    void aVariationHasValues() {
        ValueVariation empty = variation("x");
        model.experiment.getVariations().add(empty);

        Verdict.of(model).isError(IssueCode.MISSING, empty, "x has no values: write some between the brackets");
    }

    @Test
    void aValueOccursOnce() {
        add(model.n, number(2));

        Verdict.of(model).isError(IssueCode.RANGE, model.n, "n takes the value 2 twice: leave it out once");
    }

    @Test
    void aRangeWithAUnitNeedsItsStep() {
        ValueVariation times = variation("x");
        add(times, quantity(1, "us"));
        times.getValues().get(0).setLast(quantity(5, "us"));
        model.experiment.getVariations().add(times);

        Verdict.of(model).isError(IssueCode.MISSING, times.getValues().get(0), "a range of quantities with a unit"
                + " needs its"
                + " step: write 'step' and a time such as 5 us");
    }

    @Test
    void aRangeGoesUpwards() {
        ValueVariation down = variation("x", 5);
        down.getValues().get(0).setLast(number(1));
        model.experiment.getVariations().add(down);

        Verdict.of(model).isError(IssueCode.RANGE, down.getValues().get(0).getLast(), "the last value of a range lies"
                + " below"
                + " its first");
    }

    @Test
    void anExperimentHasAnEnd() {
        for (String name : new String[] {"a", "b"}) {
            ValueVariation variation = variation(name);
            ValueRange range = MODEL.createValueRange();
            range.setFirst(number(1));
            range.setLast(number(1000));
            variation.getValues().add(range);
            model.experiment.getVariations().add(variation);
        }

        Verdict.of(model).isError(IssueCode.RANGE, model.experiment, "the experiment has 6000000 points, but at most"
                + " 1000000 are run: leave out values");
    }

    @Test
    void aRangeOfSharesNeedsItsStep() {
        ValueRange range = MODEL.createValueRange();
        range.setFirst(quantity(10, "%"));
        range.setLast(quantity(30, "%"));
        ValueVariation share = variation("share");
        share.getValues().add(range);
        model.experiment.getVariations().add(share);

        Verdict.of(model).isError(IssueCode.MISSING, range, "a range of quantities with a unit needs its step: write"
                + " 'step' and a share such as 5 %");
    }
}
