package org.svio.engine.statistics;

/**
 * The time average of a level that changes at instants, such as the length of a queue. Times are picoseconds and must
 * not decrease; the integral is exact.
 */
public final class TimeWeighted {

    private static final double TWO_TO_64 = 0x1.0p64;

    /** The sum of levels times picoseconds, which overflow 64 bits, in 128. */
    private long high;
    private long low;
    private long since;
    private long changed;
    private long level;
    private long maximum;

    /** Sets the level from {@code now} on. */
    public void set(long now, long newLevel) {
        if (now != changed) {
            addProduct(level, now - changed);
            changed = now;
        }
        level = newLevel;
        if (newLevel > maximum) {
            maximum = newLevel;
        }
    }

    private void addProduct(long first, long second) {
        long product = first * second;
        low += product;
        high += Math.multiplyHigh(first, second) + (Long.compareUnsigned(low, product) < 0 ? 1 : 0);
    }

    /** Changes the level by {@code difference} from {@code now} on. */
    public void add(long now, long difference) {
        set(now, level + difference);
    }

    /** Starts the observation anew at {@code now}, as at the end of the warm-up; the level stays. */
    public void reset(long now) {
        high = 0;
        low = 0;
        since = now;
        changed = now;
        maximum = level;
    }

    /** The present level. */
    public long level() {
        return level;
    }

    /** The highest level since the last reset. */
    public long maximum() {
        return maximum;
    }

    /** The integral of the level over the time from the last reset to {@code now}, in level picoseconds. */
    public double integral(long now) {
        set(now, level);
        double unsignedLow = (low >>> 1) * 2.0 + (low & 1);
        return high * TWO_TO_64 + unsignedLow;
    }

    /** The mean level from the last reset to {@code now}, the level itself if no time has passed. */
    public double mean(long now) {
        return now == since ? level : integral(now) / (now - since);
    }
}
