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

    private VariationValues() {
    }

    /** Returns the values in order, in base units; throws a ModelException where a range is not well formed. */
    public static List<Double> of(ValueVariation variation, Evaluator evaluator) {
        List<Double> values = new ArrayList<>();
        for (ValueRange range : variation.getValues()) {
            add(range, evaluator, values);
        }
        return values;
    }

    private static void add(ValueRange range, Evaluator evaluator, List<Double> values) {
        double first = evaluator.value(range.getFirst());
        if (range.getLast() == null) {
            values.add(first);
            return;
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
        if (values.size() + count > MOST) {
            throw new ModelException(range, "a variation takes at most " + MOST + " values");
        }
        for (int i = 0; i < count; i++) {
            values.add(first + i * step);
        }
    }
}
