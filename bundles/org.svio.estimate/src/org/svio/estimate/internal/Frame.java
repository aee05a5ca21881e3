package org.svio.estimate.internal;

/**
 * A frame as it is reckoned with.
 *
 * @param bits its length
 * @param variance variance of the lengths it stands for, in square bits
 * @param divided whether it stands for larger frames cut in pieces, so that no transaction of a bus may be rounded up
 */
record Frame(long bits, double variance, boolean divided) {

    static Frame of(long bits) {
        return new Frame(bits, 0, false);
    }
}
