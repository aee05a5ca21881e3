package org.svio.model.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EReference;
import org.svio.model.quantity.Dimension;

/**
 * What a property that holds a quantity expects, for whoever helps to write one.
 *
 * @param label the property in words
 * @param dimensions what it may measure; empty for anything
 * @param share whether it is a share, which is written in per cent
 * @param size whether it may depend on the frame's size
 * @param random whether it may be a distribution
 */
public record ExpectedQuantity(String label, List<Dimension> dimensions, boolean share, boolean size, boolean random) {

    /** What a property expects; empty for one that holds no quantity, or whose expectation depends on others. */
    public static Optional<ExpectedQuantity> of(EReference feature) {
        return Optional.ofNullable(Properties.of(feature)).map(property -> new ExpectedQuantity(property.label(),
                property.dimensions(), property.range() == Range.FRACTION || property.range() == Range.SHARE,
                property.size(), property.random()));
    }

    /** What it measures, in words: "a time or a number of cycles"; empty for anything. */
    public String words() {
        return dimensions.stream().map(Dimension::describe).collect(Collectors.joining(" or "));
    }

    /** Whether a quantity of this dimension fits. */
    public boolean accepts(Dimension dimension) {
        return dimensions.isEmpty() || dimensions.contains(dimension);
    }
}
