package org.svio.model.validation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Condition;
import org.svio.model.Expectation;
import org.svio.model.Experiment;
import org.svio.model.Expression;
import org.svio.model.Mapping;
import org.svio.model.MappingVariation;
import org.svio.model.Metric;
import org.svio.model.MetricChoice;
import org.svio.model.Objective;
import org.svio.model.Reference;
import org.svio.model.Statistic;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.ValueVariation;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ExpressionText;
import org.svio.model.expression.ModelException;
import org.svio.model.expression.VariationValues;
import org.svio.model.quantity.Dimension;

/** What results are held against is measured in the metric's unit, at points that occur. */
final class ObjectiveRules implements Rules {

    private static final Dimension PER_TIME = Dimension.ONE.per(Dimension.TIME);
    private static final double ROUNDING = 1e-9;

    @Override
    public void check(EObject object, Issues issues) {
        switch (object) {
            case Expectation expectation -> checkBound(expectation, expectation.getBound(), issues);
            case Reference reference -> checkBound(reference, reference.getPublished(), issues);
            case Condition condition -> checkCondition(condition, issues);
            default -> { /* no objective */ }
        }
    }

    private static void checkBound(Objective objective, Expression bound, Issues issues) {
        MetricChoice measure = objective.getMeasure();
        if (measure == null || bound == null) {
            return;
        }
        Property property = measure.getStatistic() == Statistic.RATIO
                ? new Property("a ratio", Range.ANY, Dimension.ONE) : expected(measure.getMetric());
        if (issues.typing().mistakes(bound).isEmpty()) {
            QuantityRules.check(bound, property, issues);
        }
    }

    private static Property expected(Metric metric) {
        return switch (metric) {
            case THROUGHPUT -> new Property("throughput", Range.ANY, Dimension.RATE);
            case PACKET_RATE -> new Property("packetRate", Range.ANY, Dimension.PACKET_RATE, PER_TIME);
            case LATENCY -> new Property("latency", Range.ANY, Dimension.TIME);
            case ROUND_TRIP -> new Property("roundTrip", Range.ANY, Dimension.TIME);
            case UTILISATION -> new Property("utilisation", Range.ANY, Dimension.ONE);
            case QUEUE_LENGTH -> new Property("queueLength", Range.ANY, Dimension.ONE, Dimension.PACKETS);
            case DROPS -> new Property("drops", Range.ANY, Dimension.ONE, Dimension.PACKETS);
            case EXITS -> new Property("exits", Range.ANY, Dimension.ONE, PER_TIME);
            case INTERRUPTS -> new Property("interrupts", Range.ANY, Dimension.ONE, PER_TIME);
            case CYCLES_PER_PACKET -> new Property("cyclesPerPacket", Range.ANY, Dimension.CYCLES,
                    Dimension.CYCLES.per(Dimension.PACKETS));
            case FAIRNESS -> new Property("fairness", Range.ANY, Dimension.ONE);
        };
    }

    private static void checkCondition(Condition condition, Issues issues) {
        Experiment experiment = Points.experimentOf(condition);
        if (experiment == null) {
            return;
        }
        if (condition.eIsSet(Literals.CONDITION__MAPPING)) {
            checkMapping(condition, experiment, issues);
        } else if (condition.getVariation() instanceof ValueVariation variation && !variation.eIsProxy()
                && condition.getValue() != null) {
            checkValue(condition, variation, experiment, issues);
        } else if (condition.getVariation() instanceof MappingVariation) {
            issues.error(IssueCode.NOT_VARIED, condition, Literals.CONDITION__VARIATION, "mappings are no quantities:"
                    + " write 'mapping ==' and the name of a mapping");
        }
    }

    private static void checkMapping(Condition condition, Experiment experiment, Issues issues) {
        Mapping mapping = condition.getMapping();
        if (!Resolved.is(mapping)) {
            return;
        }
        if (!ExperimentRules.mappingsOf(experiment).contains(mapping)) {
            issues.error(IssueCode.NOT_VARIED, condition, Literals.CONDITION__MAPPING, "mapping " + mapping.getName()
                    + " is not tried in this experiment: add it to 'vary mapping in [...]'");
        } else if (condition.eContainer() instanceof Objective objective && objective.getMeasure() != null
                && objective.getMeasure().getStatistic() == Statistic.RATIO) {
            issues.error(IssueCode.CONTRADICTION, condition, Literals.CONDITION__MAPPING, "a ratio compares two"
                    + " mappings: leave out this condition");
        }
    }

    private static void checkValue(Condition condition, ValueVariation variation, Experiment experiment,
            Issues issues) {
        if (variation.eContainer() != experiment) {
            issues.error(IssueCode.NOT_VARIED, condition, Literals.CONDITION__VARIATION, variation.getName()
                    + " is not varied in this experiment: use one of its own variations");
            return;
        }
        Dimension dimension = issues.typing().dimensionOf(variation).orElse(null);
        if (dimension == null || !issues.typing().mistakes(condition.getValue()).isEmpty()
                || !QuantityRules.check(condition.getValue(), new Property(variation.getName(), Range.ANY, dimension),
                        issues)) {
            return;
        }
        try {
            Evaluator evaluator = issues.expansions().evaluator(Environment.EMPTY);
            double value = evaluator.value(condition.getValue());
            List<Double> values = VariationValues.of(variation, evaluator);
            if (values.stream().noneMatch(one -> Math.abs(one - value) <= ROUNDING * Math.abs(value))) {
                issues.error(IssueCode.NOT_VARIED, condition, Literals.CONDITION__VALUE, variation.getName()
                        + " never takes the value " + ExpressionText.of(condition.getValue()) + ": use one of its"
                        + " values");
            }
        } catch (ModelException reportedAtTheVariation) {
            return;
        }
    }
}
