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

    private long whole;
    private long fraction;

    void set(long picoseconds) {
        whole = picoseconds;
        fraction = 0;
    }

    boolean isDone() {
        return whole == 0 && fraction == 0;
    }

    /** The number of picoseconds that whole work takes at a constant rate. */
    static long timeFor(long picoseconds, int rate) {
        if (rate == FULL_RATE) {
            return picoseconds;
        }
        long rest = (picoseconds % rate) << SHIFT;
        return Math.addExact(Math.multiplyExact(picoseconds / rate, FULL_RATE), (rest + rate - 1) / rate);
    }

    /** The number of picoseconds until nothing remains, at a constant rate. */
    long timeLeft(int rate) {
        if (rate == FULL_RATE) {
            return fraction == 0 ? whole : whole + 1;
        }
        long rest = ((whole % rate) << SHIFT) + fraction;
        return Math.addExact(Math.multiplyExact(whole / rate, FULL_RATE), (rest + rate - 1) / rate);
    }

    /** Does what {@code elapsed} picoseconds can do at a constant rate, at most all that remains. */
    void advance(long elapsed, int rate) {
        if (elapsed >= timeLeft(rate)) {
            set(0);
        } else if (rate == FULL_RATE) {
            whole -= elapsed;
        } else {
            long units = (elapsed & FRACTION_MASK) * rate;
            whole -= (elapsed >>> SHIFT) * rate + (units >>> SHIFT);
            fraction -= units & FRACTION_MASK;
            if (fraction < 0) {
                fraction += FULL_RATE;
                whole--;
            }
        }
    }
}
