package org.svio.experiment;

import java.util.stream.Collectors;
import org.svio.model.ComparisonOperator;
import org.svio.model.Condition;
import org.svio.model.ConstantRate;
import org.svio.model.ElementReference;
import org.svio.model.Expectation;
import org.svio.model.Flow;
import org.svio.model.MetricChoice;
import org.svio.model.Objective;
import org.svio.model.OnOff;
import org.svio.model.PathSegment;
import org.svio.model.PcapReplay;
import org.svio.model.PingPong;
import org.svio.model.Poisson;
import org.svio.model.Reference;
import org.svio.model.RequestResponse;
import org.svio.model.Selector;
import org.svio.model.Statistic;
import org.svio.model.Stream;
import org.svio.model.expression.ExpressionText;

/** Objectives, flows and references as the language writes them, without their details. */
public final class ModelText {

    private ModelText() {
    }

    /** Such as {@code p99(latency) < 50 us at n == 8}. */
    public static String of(Objective objective) {
        String text = of(objective.getMeasure());
        if (objective instanceof Expectation expectation) {
            text += " " + symbol(expectation.getOperator()) + " " + ExpressionText.of(expectation.getBound());
        }
        if (!objective.getConditions().isEmpty()) {
            text += objective.getConditions().stream().map(ModelText::of)
                    .collect(Collectors.joining(", ", " at ", ""));
        }
        return objective instanceof Reference reference
                ? text + " is " + ExpressionText.of(reference.getPublished()) : text;
    }

    /** Such as {@code ratio(throughput)} or {@code utilisation of alpha.pci}. */
    public static String of(MetricChoice choice) {
        String metric = choice.getMetric().getLiteral();
        String text = choice.getStatistic() == Statistic.MEAN ? metric
                : choice.getStatistic().getLiteral() + "(" + metric + ")";
        return choice.getElement() == null ? text : text + " of " + of(choice.getElement());
    }

    private static String symbol(ComparisonOperator operator) {
        return switch (operator) {
            case LESS -> "<";
            case LESS_OR_EQUAL -> "<=";
            case GREATER -> ">";
            case GREATER_OR_EQUAL -> ">=";
        };
    }

    private static String of(Condition condition) {
        return condition.getMapping() != null ? "mapping == " + condition.getMapping().getName()
                : condition.getVariation().getName() + " == " + ExpressionText.of(condition.getValue());
    }

    /** The word an objective begins with. */
    public static String keyword(Objective objective) {
        return objective instanceof Expectation ? "expect" : "reference";
    }

    /** The word a flow begins with. */
    public static String kind(Flow flow) {
        return switch (flow) {
            case Stream stream -> "stream";
            case ConstantRate constant -> "constant";
            case Poisson poisson -> "poisson";
            case OnOff onOff -> "onoff";
            case RequestResponse requests -> "requests";
            case PingPong pingPong -> "pingpong";
            case PcapReplay replay -> "replay";
            default -> flow.eClass().getName();
        };
    }

    /** Such as {@code alpha.g[1..n].eth0}. */
    public static String of(ElementReference reference) {
        return reference.getSegments().stream().map(ModelText::of).collect(Collectors.joining("."));
    }

    private static String of(PathSegment segment) {
        String name = segment.getElement().getName();
        Selector selector = segment.getSelector();
        if (selector == null) {
            return name;
        }
        if (selector.isAll()) {
            return name + "[*]";
        }
        String first = ExpressionText.of(selector.getFirst());
        return name + "[" + (selector.getLast() == null ? first
                : first + ".." + ExpressionText.of(selector.getLast())) + "]";
    }
}
