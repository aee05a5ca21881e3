package org.svio.model.expression;

import org.svio.model.quantity.Dimension;

/**
 * The value of an expression in base units: fixed + perBit x size of the frame + at most one distribution.
 *
 * @param random the distribution; null where there is none
 */
record Form(double fixed, double perBit, Sampling random, Dimension dimension) {

    static final Form SIZE = new Form(0, 1, null, Dimension.DATA);

    static Form constant(double value, Dimension dimension) {
        return new Form(value, 0, null, dimension);
    }

    boolean isConstant() {
        return perBit == 0 && random == null;
    }

    /** Returns this times a number of another dimension. */
    Form scaled(double factor, Dimension result) {
        return new Form(fixed * factor, perBit * factor, random == null ? null : Distributions.scaled(random, factor),
                result);
    }

    Form plus(Form other) {
        return new Form(fixed + other.fixed, perBit + other.perBit, random == null ? other.random : random, dimension);
    }
}
