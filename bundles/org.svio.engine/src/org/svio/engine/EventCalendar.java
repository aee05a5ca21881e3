package org.svio.engine;

import java.util.Arrays;

/**
 * The pending events of one run, earliest first; simultaneous events leave in the order in which they were added.
 *
 * <p>The earliest events, up to a horizon, stand sorted in a ring; a new one finds its place from the end of the ring,
 * which for few events beats every heap. Later ones wait unsorted in the buckets of a {@link Ladder}, and come into the
 * ring a bucket at a time. While there are few events the horizon is the end of time and the ladder is empty; the change
 * either way comes with the size, and leaving the ladder takes fewer events than entering it.
 */
final class EventCalendar {

    /** With more events than this in the ring, a new one that belongs deep inside sends them all to the ladder. */
    private static final int LONG_RING = 64;

    /** How deep an event may be put into a long ring from either end. */
    private static final int DEPTH = 32;

    private final Ladder ladder = new Ladder();
    private long[] times = new long[2 * LONG_RING];
    private long[] keys = new long[2 * LONG_RING];

    /**
     * The ring is from head to tail, both modulo its length, and never full: the slot before the head ends the search
     * for the place of a new event. It holds the event that left last, or a time before all others.
     */
    private int head;
    private int tail;

    /** The last instant that belongs to the ring rather than to the ladder. */
    private long horizon = Long.MAX_VALUE;

    int size() {
        return tail - head + ladder.size();
    }

    /** Whether there are events; makes sure that then the first is in the ring. */
    boolean prepareFirst() {
        return head != tail || refill();
    }

    /** The time of the first event, once prepared. */
    long firstTime() {
        return times[head & (times.length - 1)];
    }

    /** The key of the first event, once prepared. */
    long firstKey() {
        return keys[head & (keys.length - 1)];
    }

    /** Removes the first event, once prepared. */
    void removeFirst() {
        head++;
    }

    /** Adds an event behind all that are simultaneous with it. */
    void add(long time, long key) {
        if (time > horizon) {
            ladder.add(time, key);
        } else if (tail - head < LONG_RING) {
            insertFromEnd(time, key);
        } else {
            addToLongRing(time, key);
        }
    }

    private void insertFromEnd(long time, long key) {
        long[] t = times;
        long[] k = keys;
        int slot = tail++;
        long earlier = t[(slot - 1) & (t.length - 1)];
        while (earlier > time) {
            t[slot & (t.length - 1)] = earlier;
            k[slot & (k.length - 1)] = k[(slot - 1) & (k.length - 1)];
            slot--;
            earlier = t[(slot - 1) & (t.length - 1)];
        }
        t[slot & (t.length - 1)] = time;
        k[slot & (k.length - 1)] = key;
    }

    private void addToLongRing(long time, long key) {
        if (tail - head == times.length - 2) {
            grow();
        }
        if (!precedesWithin(DEPTH, time)) {
            insertFromEnd(time, key);
        } else if (!followsWithin(DEPTH, time)) {
            insertFromStart(time, key);
        } else {
            spill();
            add(time, key);
        }
    }

    /** Whether the event belongs before the last {@code depth} of the ring. */
    private boolean precedesWithin(int depth, long time) {
        return time < times[(tail - depth) & (times.length - 1)];
    }

    /** Whether the event belongs behind the first {@code depth} of the ring. */
    private boolean followsWithin(int depth, long time) {
        return time >= times[(head + depth - 1) & (times.length - 1)];
    }

    private void insertFromStart(long time, long key) {
        int mask = times.length - 1;
        int slot = --head;
        while (times[(slot + 1) & mask] <= time) {
            times[slot & mask] = times[(slot + 1) & mask];
            keys[slot & mask] = keys[(slot + 1) & mask];
            slot++;
        }
        times[slot & mask] = time;
        keys[slot & mask] = key;
        endSearch();
    }

    private void endSearch() {
        times[(head - 1) & (times.length - 1)] = -1;
    }

    private void grow() {
        int length = times.length;
        int start = head & (length - 1);
        long[] moreTimes = Arrays.copyOfRange(times, start, start + 2 * length);
        long[] moreKeys = Arrays.copyOfRange(keys, start, start + 2 * length);
        System.arraycopy(times, 0, moreTimes, length - start, start);
        System.arraycopy(keys, 0, moreKeys, length - start, start);
        times = moreTimes;
        keys = moreKeys;
        tail -= head;
        head = 0;
        endSearch();
    }

    /** Moves the whole ring into the ladder, below all that is there. */
    private void spill() {
        int mask = times.length - 1;
        long first = times[head & mask];
        ladder.addRung(first, times[(tail - 1) & mask], horizon, tail - head);
        horizon = first - 1;
        while (head != tail) {
            ladder.add(times[head & mask], keys[head & mask]);
            head++;
        }
        endSearch();
    }

    /** Brings the earliest bucket of the ladder into the empty ring; returns false if there is none. */
    private boolean refill() {
        int count = ladder.takeBucket();
        horizon = ladder.horizon();
        while (times.length < count + 2) {
            grow();
        }
        head = tail - count;
        ladder.moveBucket(times, keys, tail);
        endSearch();
        return count > 0;
    }
}
