package org.svio.model.validation;

import java.util.List;
import java.util.stream.Collectors;
import org.svio.model.quantity.Dimension;

/**
 * What a property that holds a quantity expects.
 *
 * @param label the property in words
 * @param dimensions what it may measure; empty for anything
 * @param range the values it can have
 * @param size whether it may depend on the frame's size
 * @param random whether it may be a distribution
 */
record Property(String label, List<Dimension> dimensions, Range range, boolean size, boolean random) {

    Property(String label, Range range, Dimension... dimensions) {
        this(label, List.of(dimensions), range, false, false);
    }

    Property sized() {
        return new Property(label, dimensions, range, true, random);
    }

    Property randomised() {
        return new Property(label, dimensions, range, size, true);
    }

    boolean accepts(Dimension dimension) {
        return dimensions.isEmpty() || dimensions.contains(dimension);
    }

    /** Returns what the property needs, in words: "latency needs a time such as 5 us". */
    String needs() {
        return label + " needs " + dimensions.stream().map(Dimension::describeWithExample)
                .collect(Collectors.joining(" or "));
    }
}
