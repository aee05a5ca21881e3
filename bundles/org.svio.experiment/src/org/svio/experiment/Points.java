package org.svio.experiment;

import java.util.ArrayList;
import java.util.List;
import org.svio.model.Experiment;
import org.svio.model.Expression;
import org.svio.model.Mapping;
import org.svio.model.MappingVariation;
import org.svio.model.Negation;
import org.svio.model.Quantity;
import org.svio.model.ValueRange;
import org.svio.model.ValueVariation;
import org.svio.model.Variation;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;
import org.svio.model.expression.VariationValues;

/**
 * The points of an experiment: all combinations of its variations, the last declared varying fastest. The values of a
 * variation depend on parameters as they are declared or overridden, not on other variations.
 */
public final class Points {

    /** More points than anyone waits for: a mistake in a range. */
    private static final int MOST = 1_000_000;
    private static final int DIGITS = 12;

    private final Experiment experiment;
    private final Environment overrides;
    private final List<Point> points = new ArrayList<>();

    private Points(Experiment experiment, Environment overrides) {
        this.experiment = experiment;
        this.overrides = overrides;
    }

    /**
     * All points, in order.
     *
     * @param overrides parameters that take another value than the model gives them
     * @throws ModelException where a range has no end, a value cannot be computed or a mapping is missing
     */
    public static List<Point> of(Experiment experiment, Environment overrides) {
        Points points = new Points(experiment, overrides);
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
            for (Coordinate.Amount amount : amounts(values, new Evaluator(overrides))) {
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
            for (double number : VariationValues.of(range, evaluator)) {
                amounts.add(new Coordinate.Amount(variation, number, text(number, range.getFirst(), evaluator)));
            }
        }
        return amounts;
    }

    /** In the unit that is written, or in a fitting one where the value is computed. */
    private static String text(double number, Expression written, Evaluator evaluator) {
        return switch (written) {
            case Quantity quantity -> QuantityText.inUnit(number, quantity.getUnit());
            case Negation negation -> text(number, negation.getOperand(), evaluator);
            default -> QuantityText.of(number, evaluator.dimension(written).unit(), DIGITS);
        };
    }
}
