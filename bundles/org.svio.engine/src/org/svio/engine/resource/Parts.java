package org.svio.engine.resource;

import java.util.Arrays;

/**
 * Work in consecutive parts, each of which ends at a whole picosecond as if it were demanded on its own; remembers
 * when.
 *
 * <p>What remains of the part at hand is kept here rather than in an object of its own, and arrays exist only where
 * there was a demand of several parts: with thousands of tasks what counts is how few cache lines each needs.
 */
final class Parts {

    /** What remains of the part at hand, as in {@link Progress}. */
    private long whole;
    private long fraction;

    /** When the first part was done. */
    private long firstDoneAt;
    private int count;
    private int part;

    /** All parts, and when each but the first was done. */
    private long[] works;
    private long[] doneAt;

    /** One part alone, in ps. */
    void set(long work) {
        requireWork(work);
        whole = work;
        fraction = 0;
        part = 0;
        count = 1;
    }

    /** The first {@code parts} of these, in ps. */
    void set(long[] demanded, int parts) {
        if (works == null || parts > works.length) {
            works = new long[2 * parts];
            doneAt = new long[2 * parts];
        }
        for (int index = 0; index < parts; index++) {
            requireWork(demanded[index]);
            works[index] = demanded[index];
        }
        Arrays.fill(doneAt, 0);
        firstDoneAt = 0;
        whole = demanded[0];
        fraction = 0;
        part = 0;
        count = parts;
    }

    private static void requireWork(long work) {
        if (work < 0) {
            throw new IllegalArgumentException("a demand must not be negative: " + work + " ps");
        }
    }

    /** Whether nothing remains of any part. */
    boolean isDone() {
        return (whole | fraction) == 0 && part + 1 >= count;
    }

    /** The number of picoseconds until nothing remains, at a constant rate. */
    long timeLeft(int rate) {
        long left = Progress.timeFor(whole, fraction, rate);
        for (int later = part + 1; later < count; later++) {
            left += Progress.timeFor(works[later], 0, rate);
        }
        return left;
    }

    /** Does what {@code elapsed} picoseconds from {@code since} on can do at a constant rate. */
    void advance(long since, long elapsed, int rate) {
        long from = since;
        long left = elapsed;
        long needed = Progress.timeFor(whole, fraction, rate);
        while (left >= needed && part + 1 < count) {
            from += needed;
            left -= needed;
            done(from);
            part++;
            whole = works[part];
            fraction = 0;
            needed = Progress.timeFor(whole, fraction, rate);
        }
        if (left < needed) {
            reduce(left, rate);
        } else if ((whole | fraction) != 0) {
            done(from + needed);
            whole = 0;
            fraction = 0;
        }
    }

    private void reduce(long elapsed, int rate) {
        if (rate == Progress.FULL_RATE) {
            whole -= elapsed;
            return;
        }
        fraction -= Progress.fractionDone(elapsed, rate);
        whole -= Progress.wholeDone(elapsed, rate);
        if (fraction < 0) {
            fraction += Progress.FULL_RATE;
            whole--;
        }
    }

    private void done(long instant) {
        if (part == 0) {
            firstDoneAt = instant;
        } else {
            doneAt[part] = instant;
        }
    }

    /** When a part was done. */
    long doneAt(int number) {
        return number == 0 ? firstDoneAt : doneAt[number];
    }
}
