package org.svio.engine.resource;

/**
 * Work that remains to be done, in picoseconds at full speed, exact to 2<sup>-20</sup> ps: at a rate of r /
 * 2<sup>20</sup> every picosecond of the clock does r units of it. The end is the first whole picosecond at which
 * nothing remains; what that picosecond could have done beyond is the only work ever lost.
 */
final class Progress {

    /** Full speed: units of work in a picosecond. */
    static final int FULL_RATE = 1 << 20;

    private static final int SHIFT = 20;
    private static final long FRACTION_MASK = FULL_RATE - 1;

    /** Below this, work in units, and the time it takes, are exact as floating-point numbers. */
    private static final long SHORT_WORK = 1L << 52 - SHIFT;

    private long whole;
    private long fraction;

    void set(long picoseconds) {
        whole = picoseconds;
        fraction = 0;
    }

    boolean isDone() {
        return (whole | fraction) == 0;
    }

    /** The number of picoseconds that this work takes at a constant rate. */
    static long timeFor(long whole, long fraction, int rate) {
        if (rate == FULL_RATE) {
            return fraction == 0 ? whole : whole + 1;
        }
        if (whole < SHORT_WORK) {
            return quotient((whole << SHIFT) + fraction, rate);
        }
        long rest = ((whole % rate) << SHIFT) + fraction;
        return Math.addExact(Math.multiplyExact(whole / rate, FULL_RATE), (rest + rate - 1) / rate);
    }

    /** The quotient rounded up: by a division of floating-point numbers, several times faster than that of longs. */
    private static long quotient(long units, int rate) {
        long quotient = (long) ((double) units / rate); // rounded down, or already up where that is next to no change
        return units > quotient * rate ? quotient + 1 : quotient;
    }

    /** The whole picoseconds of work that {@code elapsed} picoseconds do, and the units beyond. */
    static long wholeDone(long elapsed, int rate) {
        return (elapsed >>> SHIFT) * rate + ((elapsed & FRACTION_MASK) * rate >>> SHIFT);
    }

    static long fractionDone(long elapsed, int rate) {
        return (elapsed & FRACTION_MASK) * rate & FRACTION_MASK;
    }

    /** The number of picoseconds until nothing remains, at a constant rate. */
    long timeLeft(int rate) {
        return timeFor(whole, fraction, rate);
    }

    /** Does what {@code elapsed} picoseconds can do at a constant rate, at most all that remains. */
    void advance(long elapsed, int rate) {
        if (elapsed >= timeLeft(rate)) {
            set(0);
        } else if (rate == FULL_RATE) {
            whole -= elapsed;
        } else {
            whole -= wholeDone(elapsed, rate);
            fraction -= fractionDone(elapsed, rate);
            if (fraction < 0) {
                fraction += FULL_RATE;
                whole--;
            }
        }
    }
}
