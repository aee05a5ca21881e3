package org.svio.engine;

/**
 * One rung of a {@link Ladder}: buckets of equal width, a power of two of picoseconds, the last of which takes all up to
 * the rung's end. A bucket is the number of its first node, 0 if it is empty.
 */
final class Rung {

    private static final int FEWEST_BUCKETS = 64;

    private int[] buckets = new int[FEWEST_BUCKETS];
    private long start;
    private long end;
    private int shift;
    private int last;
    private int current;

    /** Begins anew with about as many buckets as events expected from {@code first} to {@code last}, all empty. */
    void begin(long first, long lastTime, long endTime, int events) {
        int wanted = Math.max(FEWEST_BUCKETS, Integer.highestOneBit(Math.min(events, 1 << 28)) * 2);
        if (buckets.length < wanted) {
            buckets = new int[wanted];
        }
        start = first;
        end = endTime;
        shift = Math.max(0, 64 - Long.numberOfLeadingZeros((lastTime - first) / wanted));
        last = (int) ((lastTime - first) >>> shift);
        current = 0;
    }

    /** The last instant of the rung. */
    long end() {
        return end;
    }

    /** Whether all buckets have been taken. */
    boolean isSpent() {
        return current > last;
    }

    /** The last instant of the buckets that have been taken. */
    long horizon() {
        return current > last ? end : start + ((long) current << shift) - 1;
    }

    /** Puts a node at the front of its bucket and returns the node that was there. */
    int put(long time, int node) {
        int bucket = (int) Math.min((time - start) >>> shift, last);
        int next = buckets[bucket];
        buckets[bucket] = node;
        return next;
    }

    /** Takes the first bucket that is not empty, or all; returns its first node, 0 if all are empty. */
    int takeBucket() {
        int bucket = current;
        while (bucket < last && buckets[bucket] == 0) {
            bucket++;
        }
        int node = buckets[bucket];
        buckets[bucket] = 0;
        current = bucket + 1;
        return node;
    }
}
