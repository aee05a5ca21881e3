package org.svio.engine;

/**
 * One rung of a {@link Ladder}: buckets of equal width, a power of two of picoseconds, the last of which takes all up
 * to the rung's end. A bucket is the position of its list in the {@link Chunks} of the ladder.
 */
final class Rung {

    private static final int FEWEST_BUCKETS = 64;

    /** With more buckets, their ends would not stay in the processor's cache: long buckets become rungs instead. */
    private static final int MOST_BUCKETS = 512;

    private int[] buckets = new int[FEWEST_BUCKETS];
    private long start;
    private long end;
    private int shift;
    private int last;
    private int current;

    /** Begins anew with about as many buckets as events expected from {@code first} to {@code last}, all empty. */
    void begin(long first, long lastTime, long endTime, int events) {
        int wanted = Math.clamp(2L * Integer.highestOneBit(events), FEWEST_BUCKETS, MOST_BUCKETS);
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

    void add(Chunks chunks, long time, long key) {
        int bucket = (int) Math.min((time - start) >>> shift, last);
        buckets[bucket] = chunks.append(buckets[bucket], time, key);
    }

    /** Takes the first bucket that is not empty, or all; returns its position. */
    int takeBucket() {
        int bucket = current;
        while (bucket < last && buckets[bucket] == Chunks.EMPTY) {
            bucket++;
        }
        int position = buckets[bucket];
        buckets[bucket] = Chunks.EMPTY;
        current = bucket + 1;
        return position;
    }
}
