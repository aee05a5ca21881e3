package org.svio.model.validation;

import static org.svio.model.testing.Build.MODEL;
import static org.svio.model.testing.Build.named;
import static org.svio.model.testing.Build.number;
import static org.svio.model.testing.Build.quantity;

import org.junit.jupiter.api.Test;
import org.svio.model.Mapping;
import org.svio.model.Platform;
import org.svio.model.testing.SampleModel;

final class ExperimentRulesTest {

    private final SampleModel model = new SampleModel();

    @Test
    void anExperimentHasAMapping() {
        model.experiment.getVariations().remove(model.mappings);

        Verdict.of(model).hasError(IssueCode.EXPERIMENT_MAPPING, model.experiment, "experiment trial has no mapping:"
                + " write"
                + " 'mapping' and its name, or 'vary mapping in [...]'");
    }

    @Test
    void aMappingIsEitherGivenOrVaried() {
        model.experiment.setMapping(model.mapping);

        Verdict.of(model).isError(IssueCode.EXPERIMENT_MAPPING, model.experiment, "experiment trial both has a"
                + " mapping and"
                + " varies it: keep one of the two");
    }

    @Test
    void aMappingIsOneOfThePlatform() {
        Platform other = named(MODEL.createPlatform(), "other");
        Mapping elsewhere = named(MODEL.createMapping(), "elsewhere");
        elsewhere.setPlatform(other);
        model.document.getDeclarations().add(other);
        model.document.getDeclarations().add(elsewhere);
        model.mappings.getMappings().add(elsewhere);

        Verdict.of(model).hasError(IssueCode.OTHER_PLATFORM, model.mappings, "mapping elsewhere is one of platform"
                + " other, but"
                + " experiment trial runs on sample: use a mapping of that platform");
    }

    @Test
    void aMappingOfTheBasePlatformFits() {
        Platform big = named(MODEL.createPlatform(), "big");
        big.setBase(model.on.platform);
        model.document.getDeclarations().add(big);
        model.experiment.setPlatform(big);

        Verdict.of(model).isClean();
    }

    @Test
    void anExperimentHasTraffic() {
        model.experiment.getFlows().clear();

        Verdict.of(model).isError(IssueCode.MISSING, model.experiment, "experiment trial has no traffic: add a flow"
                + " such as"
                + " 'stream ... from ... to ...'");
    }

    @Test
    void comparedMappingsAreTried() {
        model.mappings.getMappings().remove(model.second);

        Verdict.of(model).isError(IssueCode.NOT_VARIED, model.comparison, "mapping second is not tried here: add it"
                + " to 'vary"
                + " mapping in [...]'");
    }

    @Test
    void aMappingIsComparedWithAnother() {
        model.comparison.setB(model.mapping);

        Verdict.of(model).isError(IssueCode.CONTRADICTION, model.comparison, "mapping first is compared with itself:"
                + " name"
                + " another one");
    }

    @Test
    void theWarmUpIsShorterThanTheRun() {
        model.experiment.setWarmup(quantity(10, "ms"));

        Verdict.of(model).isError(IssueCode.CONTRADICTION, model.experiment.getWarmup(), "the warm-up takes the whole"
                + " run:"
                + " make it shorter than the duration");
    }

    @Test
    void aPrecisionNeedsTwoReplications() {
        model.experiment.setHalfWidth(quantity(2, "%"));
        model.experiment.getPrecision().add(MODEL.createMetricChoice());
        model.experiment.setReplications(number(1));

        Verdict.of(model).isError(IssueCode.CONTRADICTION, model.experiment.getReplications(), "a precision needs at"
                + " least"
                + " two replications: write more, or leave them out");
    }

    @Test
    void theMostReplicationsAreNotFewerThanTheFewest() {
        model.experiment.setReplications(number(5));
        model.experiment.setMaxReplications(number(4));

        Verdict.of(model).isError(IssueCode.CONTRADICTION, model.experiment.getMaxReplications(), "the most"
                + " replications are"
                + " fewer than the fewest: swap them");
    }

    @Test
    void batchesAndReplicationsExcludeEachOther() {
        model.experiment.setReplications(number(5));
        model.experiment.setBatches(number(20));

        Verdict.of(model).isError(IssueCode.CONTRADICTION, model.experiment.getBatches(), "an experiment has batches"
                + " of one"
                + " long run or replications: keep one of the two");
    }
}
