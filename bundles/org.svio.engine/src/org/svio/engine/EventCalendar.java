package org.svio.engine;

/**
 * The pending events of one run, earliest first; simultaneous events leave in the order in which they were added.
 *
 * <p>The earliest events, up to a horizon, stand sorted in a ring; a new one finds its place from that end of the ring
 * which is nearer in time, which for few events beats every heap. Later ones wait unsorted in the buckets of a
 * {@link Ladder}, and come into the ring a bucket at a time. While there are few events the horizon is the end of time
 * and the ladder is empty; the change either way comes with the size, and leaving the ladder takes fewer events than
 * entering it.
 */
final class EventCalendar {

    /** With more slots than this in use, an event that belongs deep inside the ring sends all of it to the ladder. */
    private static final int LONG_RING = 2 * 64;

    /** How deep, in slots, an event may be put into a long ring from either end. */
    private static final int DEPTH = 2 * 32;

    /** With fewer slots than this in use it does not matter from which end an event finds its place. */
    private static final int WORTH_A_LOOK = 2 * 8;

    private final Ladder ladder = new Ladder();

    /**
     * Pairs of time and key, from head to tail modulo the length. Never full: the slot before the head ends the search
     * for the place of a new event, as it holds the event that left last, or a time before all others; the slot at the
     * tail holds the end of time.
     */
    private long[] ring = new long[2 * LONG_RING];
    private int head;
    private int tail;

    /** The last instant that belongs to the ring rather than to the ladder. */
    private long horizon = Long.MAX_VALUE;

    EventCalendar() {
        endRing();
    }

    int size() {
        return (tail - head) / 2 + ladder.size();
    }

    /** Whether there are events; makes sure that then the first is in the ring. */
    boolean prepareFirst() {
        return head != tail || refill();
    }

    /** The time of the first event, once prepared; before, it may be the end of time instead. */
    long firstTime() {
        return ring[head & (ring.length - 1)];
    }

    /** The key of the first event, once prepared. */
    long firstKey() {
        return ring[(head + 1) & (ring.length - 1)];
    }

    /** Removes the first event, once prepared. */
    void removeFirst() {
        head += 2;
    }

    /** Adds an event behind all that are simultaneous with it. */
    void add(long time, long key) {
        if (time > horizon) {
            ladder.add(time, key);
        } else if (tail - head < WORTH_A_LOOK || isNearerToEnd(time)) {
            insertFromEnd(time, key);
        } else if (tail - head < LONG_RING) {
            insertFromStart(time, key);
        } else {
            addToLongRing(time, key);
        }
    }

    /** Whether a ring that is not long has its end, rather than its start, near this time. */
    private boolean isNearerToEnd(long time) {
        int mask = ring.length - 1;
        return tail - head < LONG_RING && time - ring[head & mask] >= ring[(tail - 2) & mask] - time;
    }

    private void insertFromEnd(long time, long key) {
        long[] r = ring;
        int slot = tail;
        tail = slot + 2;
        r[(slot + 2) & (r.length - 1)] = Long.MAX_VALUE;
        long earlier = r[(slot - 2) & (r.length - 1)];
        while (earlier > time) {
            r[slot & (r.length - 1)] = earlier;
            r[(slot + 1) & (r.length - 1)] = r[(slot - 1) & (r.length - 1)];
            slot -= 2;
            earlier = r[(slot - 2) & (r.length - 1)];
        }
        r[slot & (r.length - 1)] = time;
        r[(slot + 1) & (r.length - 1)] = key;
    }

    private void endRing() {
        ring[(head - 2) & (ring.length - 1)] = -1;
        ring[tail & (ring.length - 1)] = Long.MAX_VALUE;
    }

    private void addToLongRing(long time, long key) {
        if (tail - head == ring.length - 6) {
            grow();
        }
        if (time >= ring[(tail - DEPTH) & (ring.length - 1)]) {
            insertFromEnd(time, key);
        } else if (time < ring[(head + DEPTH - 2) & (ring.length - 1)]) {
            insertFromStart(time, key);
        } else {
            spill();
            add(time, key);
        }
    }

    private void insertFromStart(long time, long key) {
        long[] r = ring;
        int mask = r.length - 1;
        int slot = head - 2;
        head = slot;
        r[(slot - 2) & mask] = -1;
        long later = r[(slot + 2) & mask];
        while (later <= time) {
            r[slot & mask] = later;
            r[(slot + 1) & mask] = r[(slot + 3) & mask];
            slot += 2;
            later = r[(slot + 2) & mask];
        }
        r[slot & mask] = time;
        r[(slot + 1) & mask] = key;
    }

    private void grow() {
        long[] longer = new long[2 * ring.length];
        int start = head & (ring.length - 1);
        System.arraycopy(ring, start, longer, 0, ring.length - start);
        System.arraycopy(ring, 0, longer, ring.length - start, start);
        ring = longer;
        tail -= head;
        head = 0;
        endRing();
    }

    /** Moves the whole ring into the ladder, below all that is there. */
    private void spill() {
        int mask = ring.length - 1;
        long first = ring[head & mask];
        ladder.addRung(first, ring[(tail - 2) & mask], horizon, (tail - head) / 2);
        horizon = first - 1;
        while (head != tail) {
            ladder.add(ring[head & mask], ring[(head + 1) & mask]);
            head += 2;
        }
        endRing();
    }

    /** Brings the earliest bucket of the ladder into the empty ring; returns false if there is none. */
    private boolean refill() {
        int slots = 2 * ladder.takeBucket();
        horizon = ladder.horizon();
        while (ring.length < slots + 6) {
            grow();
        }
        head = tail - slots;
        ladder.moveBucket(ring, tail);
        endRing();
        return slots > 0;
    }
}
