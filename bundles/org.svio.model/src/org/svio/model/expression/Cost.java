package org.svio.model.expression;

/**
 * What one step costs: a fixed part, a part per bit of the frame and at most one random part.
 *
 * <p>A cost is either a time or a number of cycles; the numbers of the other kind are 0.
 *
 * @param seconds fixed time in s
 * @param cycles fixed number of cycles
 * @param secondsPerBit time per bit of the frame, in s
 * @param cyclesPerBit cycles per bit of the frame
 * @param random what is added at random; null where the cost is constant
 * @param randomInCycles whether the random part counts cycles instead of seconds
 */
public record Cost(double seconds, double cycles, double secondsPerBit, double cyclesPerBit, Sampling random,
        boolean randomInCycles) {

    /** Returns whether the cost counts cycles, so that it needs a clock. */
    public boolean needsClock() {
        return cycles != 0 || cyclesPerBit != 0 || (random != null && randomInCycles);
    }
}
