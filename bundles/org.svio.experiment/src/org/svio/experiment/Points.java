package org.svio.experiment;

import java.util.ArrayList;
import java.util.List;
import org.svio.model.Experiment;
import org.svio.model.Expression;
import org.svio.model.Mapping;
import org.svio.model.MappingVariation;
import org.svio.model.Quantity;
import org.svio.model.ValueRange;
import org.svio.model.ValueVariation;
import org.svio.model.Variation;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/**
 * The points of an experiment: all combinations of its variations, the last declared varying fastest. Values of a
 * later variation may depend on an earlier one.
 */
public final class Points {

    /** More points than anyone waits for: a mistake in a range. */
    private static final int MOST = 1_000_000;
    private static final double ROUNDING = 1e-9;

    private final Experiment experiment;
    private final List<Point> points = new ArrayList<>();

    private Points(Experiment experiment) {
        this.experiment = experiment;
    }

    /**
     * All points, in order.
     *
     * @param overrides parameters that take another value than the model gives them
     * @throws ModelException where a range has no end, a value cannot be computed or a mapping is missing
     */
    public static List<Point> of(Experiment experiment, Environment overrides) {
        Points points = new Points(experiment);
        points.expand(0, List.of(), experiment.getMapping(), overrides);
        return List.copyOf(points.points);
    }

    private void expand(int depth, List<Coordinate> outer, Mapping mapping, Environment environment) {
        if (depth == experiment.getVariations().size()) {
            add(outer, mapping, environment);
            return;
        }
        Variation variation = experiment.getVariations().get(depth);
        if (variation instanceof MappingVariation choice) {
            for (Mapping each : choice.getMappings()) {
                expand(depth + 1, plus(outer, new Coordinate.Choice(choice, each)), each, environment);
            }
        } else if (variation instanceof ValueVariation values) {
            for (Coordinate.Amount amount : amounts(values, new Evaluator(environment))) {
                expand(depth + 1, plus(outer, amount), mapping, environment.with(values, amount.number()));
            }
        }
    }

    private void add(List<Coordinate> coordinates, Mapping mapping, Environment environment) {
        if (mapping == null) {
            throw new ModelException(experiment,
                    "the experiment has no mapping; write \"mapping\" and a name, or vary it");
        }
        if (points.size() == MOST) {
            throw new ModelException(experiment, "the experiment has more than " + MOST + " points; check its ranges");
        }
        points.add(new Point(points.size() + 1, new Position(coordinates), mapping, environment));
    }

    private static List<Coordinate> plus(List<Coordinate> outer, Coordinate next) {
        List<Coordinate> all = new ArrayList<>(outer);
        all.add(next);
        return all;
    }

    private static List<Coordinate.Amount> amounts(ValueVariation variation, Evaluator evaluator) {
        List<Coordinate.Amount> amounts = new ArrayList<>();
        for (ValueRange range : variation.getValues()) {
            for (double number : numbers(range, evaluator)) {
                String text = QuantityText.inUnit(number, unit(range.getFirst()));
                amounts.add(new Coordinate.Amount(variation, number, text));
            }
        }
        return amounts;
    }

    private static List<Double> numbers(ValueRange range, Evaluator evaluator) {
        double first = evaluator.value(range.getFirst());
        if (range.getLast() == null) {
            return List.of(first);
        }
        double last = evaluator.value(range.getLast());
        double step = range.getStep() == null ? QuantityText.factor(unit(range.getFirst()))
                : evaluator.value(range.getStep());
        if (!(step > 0)) {
            throw new ModelException(range, "the step of a range must be greater than zero");
        }
        if (last < first) {
            throw new ModelException(range, "the range ends before it starts; write the smaller value first");
        }
        double count = Math.floor((last - first) / step + ROUNDING) + 1;
        if (!(count <= MOST)) {
            throw new ModelException(range, "the range has more than " + MOST + " values; check its step");
        }
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(first + i * step);
        }
        return numbers;
    }

    /** The unit a value is written in, or null where it has none or is computed. */
    private static String unit(Expression expression) {
        return expression instanceof Quantity quantity ? quantity.getUnit() : null;
    }
}
