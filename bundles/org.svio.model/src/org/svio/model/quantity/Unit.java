package org.svio.model.quantity;

/**
 * A unit of the language.
 *
 * @param text the unit as written, without white space
 * @param factor how many base units one of it is
 * @param dimension what it measures
 */
public record Unit(String text, double factor, Dimension dimension) {

    /** Returns the unit of a quotient, written with a slash. */
    Unit per(Unit other) {
        return new Unit(text + "/" + other.text, factor / other.factor, dimension.per(other.dimension));
    }
}
