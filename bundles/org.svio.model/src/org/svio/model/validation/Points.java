package org.svio.model.validation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Experiment;
import org.svio.model.ValueVariation;
import org.svio.model.Variation;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;
import org.svio.model.expression.VariationValues;

/**
 * The points of an experiment that rules look at: all combinations of values; where these are many, each value of each
 * variation once, the other variations at their first value. What is wrong with one value shows this way, too.
 */
final class Points {

    private static final int MOST_VALUES = 200;
    private static final int MOST_COMBINATIONS = 64;

    private Points() {
    }

    /** Returns the experiment that an object is part of, or null. */
    static Experiment experimentOf(EObject object) {
        EObject container = object;
        while (container != null && !(container instanceof Experiment)) {
            container = container.eContainer();
        }
        return (Experiment) container;
    }

    /** Returns the environments of the points; one without bindings where nothing is varied. */
    static List<Environment> of(Experiment experiment) {
        Environment first = Environment.EMPTY;
        List<ValueVariation> variations = new ArrayList<>();
        List<List<Double>> values = new ArrayList<>();
        for (Variation variation : experiment.getVariations()) {
            if (variation instanceof ValueVariation varied) {
                List<Double> own = values(varied);
                if (!own.isEmpty()) {
                    first = first.with(varied, own.get(0));
                    variations.add(varied);
                    values.add(own);
                }
            }
        }
        if (values.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b) <= MOST_COMBINATIONS) {
            return combinations(variations, values);
        }
        List<Environment> points = new ArrayList<>(List.of(first));
        for (int i = 0; i < variations.size(); i++) {
            List<Double> own = values.get(i);
            for (double value : own.subList(1, own.size())) {
                points.add(first.with(variations.get(i), value));
            }
        }
        return points;
    }

    private static List<Environment> combinations(List<ValueVariation> variations, List<List<Double>> values) {
        List<Environment> points = List.of(Environment.EMPTY);
        for (int i = 0; i < variations.size(); i++) {
            List<Environment> longer = new ArrayList<>();
            for (Environment point : points) {
                for (double value : values.get(i)) {
                    longer.add(point.with(variations.get(i), value));
                }
            }
            points = longer;
        }
        return points;
    }

    /**
     * Returns the values of a variation, or only the first ones and the last of very many; none where they are wrong.
     */
    static List<Double> values(ValueVariation variation) {
        if (!variation.getValues().stream().allMatch(Resolved::wholly)
                || variation.getParameter() != null && variation.getParameter().eIsProxy()) {
            return List.of();
        }
        try {
            List<Double> values = VariationValues.of(variation, new Evaluator(Environment.EMPTY));
            if (values.size() <= MOST_VALUES) {
                return values;
            }
            List<Double> some = new ArrayList<>(values.subList(0, MOST_VALUES));
            some.add(values.get(values.size() - 1));
            return some;
        } catch (ModelException reportedAtTheVariation) {
            return List.of();
        }
    }
}
