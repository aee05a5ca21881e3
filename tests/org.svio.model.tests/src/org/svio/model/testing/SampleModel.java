package org.svio.model.testing;

import static org.svio.model.testing.Build.MODEL;
import static org.svio.model.testing.Build.all;
import static org.svio.model.testing.Build.between;
import static org.svio.model.testing.Build.named;
import static org.svio.model.testing.Build.number;
import static org.svio.model.testing.Build.path;
import static org.svio.model.testing.Build.quantity;
import static org.svio.model.testing.Build.use;
import static org.svio.model.testing.Build.variation;

import java.util.List;
import org.svio.model.Comparison;
import org.svio.model.ComparisonOperator;
import org.svio.model.Condition;
import org.svio.model.DataPath;
import org.svio.model.Document;
import org.svio.model.Expectation;
import org.svio.model.Experiment;
import org.svio.model.Mapping;
import org.svio.model.MappingVariation;
import org.svio.model.Metric;
import org.svio.model.MetricChoice;
import org.svio.model.Parameter;
import org.svio.model.ParameterSet;
import org.svio.model.Placement;
import org.svio.model.Statistic;
import org.svio.model.Stream;
import org.svio.model.ValueVariation;

/** A complete model without any issue: a platform, a data path, two mappings and an experiment. */
public final class SampleModel {

    public final SamplePlatform on = new SamplePlatform();
    public final SampleDataPath via = new SampleDataPath();
    public final Parameter copy = Build.parameter("copy", quantity(2, "us"));
    public final ParameterSet costs = named(MODEL.createParameterSet(), "costs");
    public final Mapping mapping = mapping("first", via.path);
    public final Mapping second = mapping("second", via.path);
    public final Placement placement = mapping.getPlacements().get(0);
    public final ValueVariation n = variation("n", 1, 2, 4);
    public final MappingVariation mappings = named(MODEL.createMappingVariation(), "mapping");
    public final Stream stream = named(MODEL.createStream(), "stream");
    public final Comparison comparison = MODEL.createComparison();
    public final MetricChoice measure = MODEL.createMetricChoice();
    public final Condition condition = MODEL.createCondition();
    public final Expectation expectation = MODEL.createExpectation();
    public final Experiment experiment = named(MODEL.createExperiment(), "trial");
    public final Document document = MODEL.createDocument();

    /** Builds the model. */
    public SampleModel() {
        costs.getParameters().add(copy);
        mappings.getMappings().addAll(List.of(mapping, second));
        stream.setSources(path(on.alpha, on.g, between(number(1), use(n)), on.eth0));
        stream.setDestinations(path(on.peer));
        stream.setWindow(quantity(64, "KiB"));
        comparison.setA(mapping);
        comparison.setB(second);
        measure.setMetric(Metric.THROUGHPUT);
        measure.setStatistic(Statistic.MEAN);
        condition.setVariation(n);
        condition.setValue(number(2));
        expectation.setMeasure(measure);
        expectation.setOperator(ComparisonOperator.GREATER);
        expectation.setBound(quantity(1, "Mbit/s"));
        expectation.getConditions().add(condition);
        experiment.setPlatform(on.platform);
        experiment.getVariations().addAll(List.of(n, mappings));
        experiment.getFlows().add(stream);
        experiment.getComparisons().add(comparison);
        experiment.getObjectives().add(expectation);
        experiment.setDuration(quantity(10, "ms"));
        document.getDeclarations().addAll(List.of(costs, on.platform, via.path, mapping, second, experiment));
    }

    /** A mapping of every VIF of the platform to the NIC. */
    public Mapping mapping(String name, DataPath datapath) {
        Placement all = MODEL.createPlacement();
        all.setVifs(path(on.alpha, on.g, all(), on.eth0));
        all.setDatapath(datapath);
        all.getResources().add(path(on.alpha, on.nic));
        Mapping created = named(MODEL.createMapping(), name);
        created.setPlatform(on.platform);
        created.getPlacements().add(all);
        return created;
    }
}
