package org.svio.model.expression;

import java.util.ArrayList;
import java.util.List;
import org.svio.model.ValueRange;
import org.svio.model.ValueVariation;

/** The values that a variation takes. */
public final class VariationValues {

    /** The most values one variation can take. */
    public static final int MOST = 100_000;

    private static final double ROUNDING = 1e-9;
    private static final String TOO_MANY = "a variation takes at most " + MOST + " values";

    private VariationValues() {
    }

    /** Returns the values in order, in base units; throws a ModelException where a range is not well formed. */
    public static List<Double> of(ValueVariation variation, Evaluator evaluator) {
        List<Double> values = new ArrayList<>();
        for (ValueRange range : variation.getValues()) {
            values.addAll(of(range, evaluator));
            if (values.size() > MOST) {
                throw new ModelException(range, TOO_MANY);
            }
        }
        return values;
    }

    /** Returns the values of one range in order, in base units; its step is 1 where none is written. */
    public static List<Double> of(ValueRange range, Evaluator evaluator) {
        double first = evaluator.value(range.getFirst());
        if (range.getLast() == null) {
            return List.of(first);
        }
        double last = evaluator.value(range.getLast());
        double step = evaluator.value(range.getStep(), 1);
        if (!(step > 0)) {
            throw new ModelException(range.getStep(), "the step of a range must be positive");
        }
        if (last < first) {
            throw new ModelException(range.getLast(), "the last value of a range lies below its first");
        }
        double count = Math.floor((last - first) / step * (1 + ROUNDING) + ROUNDING) + 1;
        if (count > MOST) {
            throw new ModelException(range, TOO_MANY);
        }
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(first + i * step);
        }
        return values;
    }
}
