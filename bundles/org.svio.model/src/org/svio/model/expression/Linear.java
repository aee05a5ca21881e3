package org.svio.model.expression;

/**
 * A quantity that may grow with the size of the frame, in base units.
 *
 * @param fixed the part that every frame has
 * @param perBit the part per bit of the frame
 */
public record Linear(double fixed, double perBit) {

    /** Returns the quantity for a frame of this many bits. */
    public double at(double bits) {
        return fixed + perBit * bits;
    }
}
