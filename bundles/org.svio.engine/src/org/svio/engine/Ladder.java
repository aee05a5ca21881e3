package org.svio.engine;

import java.util.Arrays;

/**
 * The events beyond the horizon of an {@link EventCalendar}: a stack of rungs, each of which divides one bucket of the
 * rung above into finer ones (after Tang, Goh and Thng: Ladder queue, ACM TOMACS 15(3), 2005).
 *
 * <p>A bucket is a list in the order of arrival, so that simultaneous events stay in order. A bucket with few events,
 * or with simultaneous ones only, is ready to be sorted; a longer one becomes a rung whose width follows the events
 * that are in it, so that neither bimodal delays nor ties make a bucket long. The last bucket of a rung takes all that
 * is beyond: for the first rung that is the rest of time.
 */
final class Ladder {

    /** Buckets with more events become rungs. */
    private static final int LONG_BUCKET = 48;

    private final Chunks chunks = new Chunks();
    private Rung[] rungs = new Rung[2];
    private int depth;
    private int size;

    /** The bucket that was taken and its last instant. */
    private int taken = Chunks.EMPTY;
    private long horizon = Long.MAX_VALUE;

    int size() {
        return size;
    }

    /** The last instant of the bucket that was taken. */
    long horizon() {
        return horizon;
    }

    /** Adds an event that is beyond the horizon. */
    void add(long time, long key) {
        int level = depth - 1;
        while (time > rungs[level].end()) {
            level--;
        }
        rungs[level].add(chunks, time, key);
        size++;
    }

    /** Begins a rung below all others, for some events from {@code first} to {@code last} and all up to {@code end}. */
    void addRung(long first, long last, long end, int events) {
        if (depth == rungs.length) {
            rungs = Arrays.copyOf(rungs, 2 * depth);
        }
        if (rungs[depth] == null) {
            rungs[depth] = new Rung();
        }
        rungs[depth++].begin(first, last, end, events);
    }

    /** Takes the earliest bucket that is ready to be sorted and returns its number of events, 0 if there are none. */
    int takeBucket() {
        horizon = Long.MAX_VALUE;
        while (depth > 0) {
            Rung rung = rungs[depth - 1];
            int bucket = rung.takeBucket();
            horizon = rung.horizon();
            if (rung.isSpent()) {
                depth--;
            }
            if (bucket != Chunks.EMPTY) {
                int length = chunks.lengthUpTo(LONG_BUCKET, bucket);
                if (length <= LONG_BUCKET || !divide(bucket)) {
                    taken = bucket;
                    return length <= LONG_BUCKET ? length : chunks.lengthUpTo(Integer.MAX_VALUE - 100, bucket);
                }
            }
        }
        taken = Chunks.EMPTY;
        return 0;
    }

    /** Moves the bucket that was taken, if any, into a ring of pairs, sorted, to stand just before {@code end}. */
    void moveBucket(long[] ring, int end) {
        if (taken == Chunks.EMPTY) {
            return;
        }
        int mask = ring.length - 1;
        int start = end;
        for (int entry = chunks.last(taken); entry >= 0; entry = chunks.before(entry)) {
            long time = chunks.time(entry);
            start -= 2;
            int slot = start;
            while (slot + 2 != end && ring[(slot + 2) & mask] < time) {
                ring[slot & mask] = ring[(slot + 2) & mask];
                ring[(slot + 1) & mask] = ring[(slot + 3) & mask];
                slot += 2;
            }
            ring[slot & mask] = time;
            ring[(slot + 1) & mask] = chunks.key(entry);
        }
        chunks.free(taken);
        size -= (end - start) / 2;
    }

    /** Makes a rung of a bucket, unless all of its events are simultaneous. */
    private boolean divide(int bucket) {
        long first = Long.MAX_VALUE;
        long last = 0;
        int count = 0;
        for (int entry = chunks.last(bucket); entry >= 0; entry = chunks.before(entry)) {
            first = Math.min(first, chunks.time(entry));
            last = Math.max(last, chunks.time(entry));
            count++;
        }
        if (first == last) {
            return false;
        }
        addRung(first, last, horizon, count);
        Rung rung = rungs[depth - 1];
        int chunk = chunks.firstChunk(bucket);
        while (chunk != 0) {
            int end = chunks.endOfChunk(chunk, bucket);
            for (int entry = chunks.firstEntry(chunk); entry < end; entry++) {
                rung.add(chunks, chunks.time(entry), chunks.key(entry));
            }
            chunk = chunks.freeAndGoOn(chunk);
        }
        return true;
    }
}
