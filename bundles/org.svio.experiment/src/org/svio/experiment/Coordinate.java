package org.svio.experiment;

import org.svio.model.Mapping;
import org.svio.model.MappingVariation;
import org.svio.model.ValueVariation;
import org.svio.model.Variation;

/** The value one variation takes at a point. */
public sealed interface Coordinate {

    /** The variation that takes the value. */
    Variation variation();

    /** The value as people write it, such as {@code 64 B}. */
    String text();

    /** The value as programs read it: a number in SI base units, or the name of a mapping. */
    Object value();

    /** The name of the variation. */
    default String name() {
        return variation().getName();
    }

    /** A quantity, in SI base units. */
    record Amount(ValueVariation variation, double number, String text) implements Coordinate {

        @Override
        public Object value() {
            return number;
        }
    }

    /** A mapping. */
    record Choice(MappingVariation variation, Mapping mapping) implements Coordinate {

        @Override
        public String text() {
            return mapping.getName();
        }

        @Override
        public Object value() {
            return mapping.getName();
        }
    }
}
