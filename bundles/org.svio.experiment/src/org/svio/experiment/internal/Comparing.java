package org.svio.experiment.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.svio.experiment.ComparisonResult;
import org.svio.experiment.Interval;
import org.svio.experiment.MeasureResult;
import org.svio.experiment.Plan;
import org.svio.experiment.PointResult;
import org.svio.experiment.Position;
import org.svio.model.Comparison;
import org.svio.model.Mapping;
import org.svio.model.Objective;
import org.svio.model.Statistic;

/** The paired comparisons of an experiment: position by position, figure by figure. */
final class Comparing {

    private record Figure(String metric, String statistic) {
    }

    private static final List<Figure> ALWAYS = List.of(new Figure("throughput", "mean"), new Figure("latency", "mean"),
            new Figure("latency", "p99"), new Figure("roundTrip", "mean"));

    private Comparing() {
    }

    static List<ComparisonResult> of(Plan plan, List<PointResult> points) {
        List<ComparisonResult> results = new ArrayList<>();
        for (Comparison comparison : plan.experiment().getComparisons()) {
            for (PointResult a : points) {
                if (a.point().mapping() == comparison.getA()) {
                    partner(a, comparison.getB(), points).ifPresent(b -> results.addAll(
                            compare(plan, comparison, a, b)));
                }
            }
        }
        return results;
    }

    private static Optional<PointResult> partner(PointResult a, Mapping other, List<PointResult> points) {
        Position position = a.point().position().withoutMapping();
        return points.stream().filter(b -> b.point().mapping() == other
                && b.point().position().withoutMapping().equals(position)).findFirst();
    }

    private static List<ComparisonResult> compare(Plan plan, Comparison comparison, PointResult a, PointResult b) {
        List<ComparisonResult> results = new ArrayList<>();
        for (Figure figure : figures(plan)) {
            Optional<MeasureResult> ofA = a.find(PointResult.ALL, figure.metric, figure.statistic);
            Optional<MeasureResult> ofB = b.find(PointResult.ALL, figure.metric, figure.statistic);
            if (ofA.isPresent() && ofB.isPresent()) {
                results.add(compare(plan, comparison, a, b, ofA.get(), ofB.get()));
            }
        }
        return results;
    }

    private static ComparisonResult compare(Plan plan, Comparison comparison, PointResult a, PointResult b,
            MeasureResult ofA, MeasureResult ofB) {
        int pairs = Math.min(ofA.values().length, ofB.values().length);
        double[] valuesA = Arrays.copyOf(ofA.values(), pairs);
        double[] valuesB = Arrays.copyOf(ofB.values(), pairs);
        return new ComparisonResult(comparison, a.point().position().withoutMapping(), a, b, ofA.metric(),
                ofA.statistic(), ofA.unit(), Interval.ofMean(valuesA, plan.confidence()).mean(),
                Interval.ofMean(valuesB, plan.confidence()).mean(),
                Interval.ofRatio(valuesA, valuesB, plan.confidence()));
    }

    /** The usual figures, and those that an objective asks a ratio of. */
    private static Set<Figure> figures(Plan plan) {
        Set<Figure> figures = new LinkedHashSet<>(ALWAYS);
        for (Objective objective : plan.experiment().getObjectives()) {
            if (objective.getMeasure().getStatistic() == Statistic.RATIO) {
                figures.add(new Figure(objective.getMeasure().getMetric().getLiteral(), "mean"));
            }
        }
        return figures;
    }
}
