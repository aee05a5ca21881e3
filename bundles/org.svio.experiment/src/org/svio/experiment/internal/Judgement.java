package org.svio.experiment.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.svio.experiment.ComparisonResult;
import org.svio.experiment.ExpectationResult;
import org.svio.experiment.ExperimentResult;
import org.svio.experiment.ModelText;
import org.svio.experiment.Interval;
import org.svio.experiment.Plan;
import org.svio.experiment.Point;
import org.svio.experiment.PointResult;
import org.svio.experiment.Position;
import org.svio.experiment.ReferenceResult;
import org.svio.model.ComparisonOperator;
import org.svio.model.Condition;
import org.svio.model.Expectation;
import org.svio.model.MetricChoice;
import org.svio.model.Objective;
import org.svio.model.Reference;
import org.svio.model.Statistic;
import org.svio.model.expression.Evaluator;

/** Compares the points of a result and holds them against the experiment's objectives. */
public final class Judgement {

    /** A figure that an objective is about. */
    private record Figure(Position position, Point point, Interval interval, String unit) {
    }

    private final Plan plan;
    private final List<PointResult> points;
    private final List<ComparisonResult> comparisons;
    private final List<ExpectationResult> expectations = new ArrayList<>();
    private final List<ReferenceResult> references = new ArrayList<>();

    private Judgement(Plan plan, List<PointResult> points) {
        this.plan = plan;
        this.points = points;
        this.comparisons = Comparing.of(plan, points);
    }

    /** The result with comparisons and objectives. */
    public static ExperimentResult of(Plan plan, List<PointResult> points, boolean cancelled) {
        Judgement judgement = new Judgement(plan, points);
        for (Objective objective : plan.experiment().getObjectives()) {
            judgement.judge(objective);
        }
        return new ExperimentResult(plan, points, judgement.comparisons, judgement.expectations,
                judgement.references, cancelled);
    }

    private void judge(Objective objective) {
        boolean ratio = objective.getMeasure().getStatistic() == Statistic.RATIO;
        for (Figure figure : ratio ? ratios(objective) : measures(objective)) {
            Evaluator evaluator = new Evaluator(figure.point.environment());
            String text = ModelText.of(objective);
            if (objective instanceof Expectation expectation) {
                boolean met = holds(figure.interval.mean(), expectation.getOperator(),
                        evaluator.value(expectation.getBound()));
                expectations.add(new ExpectationResult(figure.position, text, figure.interval, figure.unit, met,
                        expectation.getSource()));
            } else if (objective instanceof Reference reference) {
                references.add(new ReferenceResult(figure.position, text, figure.interval, figure.unit,
                        evaluator.value(reference.getPublished()), reference.getSource()));
            }
        }
    }

    private List<Figure> ratios(Objective objective) {
        String metric = objective.getMeasure().getMetric().getLiteral();
        List<Figure> figures = new ArrayList<>();
        for (ComparisonResult each : comparisons) {
            if (each.metric().equals(metric) && isMeanOrTotal(each.statistic())
                    && matches(objective, each.a().point(), each.position())) {
                figures.add(new Figure(each.position(), each.a().point(), each.ratio(), "1"));
            }
        }
        return figures;
    }

    private static boolean isMeanOrTotal(String statistic) {
        return statistic.equals("mean") || statistic.equals("total");
    }

    private List<Figure> measures(Objective objective) {
        MetricChoice measure = objective.getMeasure();
        List<Figure> figures = new ArrayList<>();
        for (PointResult result : points) {
            if (matches(objective, result.point(), result.point().position())) {
                Selection selection = Selection.of(measure, result.point(), plan.experiment().getPlatform());
                for (String element : selection.elements()) {
                    figures.add(result.find(element, selection.metric(), selection.statistic())
                            .map(m -> new Figure(result.point().position(), result.point(), m.interval(), m.unit()))
                            .orElseGet(() -> absent(selection, result)));
                }
            }
        }
        return figures;
    }

    /** What never happened was counted all the same; what was not measured has no interval. */
    private Figure absent(Selection selection, PointResult result) {
        double[] values = new double[result.observations()];
        Arrays.fill(values, Absence.value(selection.metric()));
        return new Figure(result.point().position(), result.point(), Interval.ofMean(values, plan.confidence()),
                Absence.unit(selection.metric()).orElse(""));
    }

    private static boolean matches(Objective objective, Point point, Position position) {
        Evaluator evaluator = new Evaluator(point.environment());
        for (Condition condition : objective.getConditions()) {
            boolean holds = condition.getMapping() != null ? condition.getMapping() == point.mapping()
                    : position.coordinates().stream().anyMatch(c -> c.variation() == condition.getVariation()
                            && c.value() instanceof Double value
                            && isSame(value, evaluator.value(condition.getValue())));
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    /** Values of a range are computed, so the last digits do not count. */
    private static boolean isSame(double a, double b) {
        return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
    }

    private static boolean holds(double value, ComparisonOperator operator, double bound) {
        return switch (operator) {
            case LESS -> value < bound;
            case LESS_OR_EQUAL -> value <= bound;
            case GREATER -> value > bound;
            case GREATER_OR_EQUAL -> value >= bound;
        };
    }
}
