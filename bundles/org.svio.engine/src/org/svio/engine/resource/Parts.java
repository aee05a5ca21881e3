package org.svio.engine.resource;

import java.util.Arrays;

/**
 * Work in consecutive parts, each of which ends at a whole picosecond as if it were demanded on its own; remembers
 * when.
 */
final class Parts {

    private static final int FIRST_LENGTH = 4;

    private final Progress current = new Progress();
    private long[] works = new long[FIRST_LENGTH];
    private long[] doneAt = new long[FIRST_LENGTH];
    private int count;
    private int part;

    /** One part alone, in ps. */
    void set(long work) {
        works[0] = work;
        count = 1;
        start();
    }

    /** The first {@code parts} of these, in ps. */
    void set(long[] demanded, int parts) {
        if (parts > works.length) {
            works = new long[2 * parts];
            doneAt = new long[2 * parts];
        }
        System.arraycopy(demanded, 0, works, 0, parts);
        Arrays.fill(doneAt, 0);
        count = parts;
        start();
    }

    private void start() {
        for (part = count - 1; part >= 0; part--) {
            if (works[part] < 0) {
                throw new IllegalArgumentException("a demand must not be negative: " + works[part] + " ps");
            }
        }
        part = 0;
        current.set(works[0]);
    }

    /** Whether nothing remains of any part. */
    boolean isDone() {
        return current.isDone() && part + 1 >= count;
    }

    /** The number of picoseconds until nothing remains, at a constant rate. */
    long timeLeft(int rate) {
        long left = current.timeLeft(rate);
        for (int later = part + 1; later < count; later++) {
            left += Progress.timeFor(works[later], rate);
        }
        return left;
    }

    /** Does what {@code elapsed} picoseconds from {@code since} on can do at a constant rate. */
    void advance(long since, long elapsed, int rate) {
        long from = since;
        long left = elapsed;
        long needed = current.timeLeft(rate);
        while (left >= needed && part + 1 < count) {
            from += needed;
            left -= needed;
            doneAt[part++] = from;
            current.set(works[part]);
            needed = current.timeLeft(rate);
        }
        if (left >= needed && part + 1 == count && !current.isDone()) {
            doneAt[part] = from + needed;
        }
        current.advance(left, rate);
    }

    /** When a part was done. */
    long doneAt(int number) {
        return doneAt[number];
    }
}
