package org.svio.engine.resource;

import java.util.Arrays;
import org.svio.engine.statistics.TimeWeighted;

/**
 * A bounded first-in-first-out queue of ints, such as packet or slot numbers, that observes itself for Little's law.
 *
 * <p>The array behind it grows by doubling up to the capacity, so that many large rings cost what they hold.
 */
public final class Ring {

    private static final int FIRST_LENGTH = 4;

    private final int capacity;
    private final TimeWeighted occupancy = new TimeWeighted();
    private int[] slots;
    private int mask;
    private int head;
    private int size;
    private long arrivals;
    private long departures;
    private long refused;

    /** A ring of at least one slot; {@link Integer#MAX_VALUE} stands for no bound. */
    public Ring(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a ring needs at least one slot: " + capacity);
        }
        this.capacity = capacity;
        this.slots = new int[FIRST_LENGTH];
        this.mask = FIRST_LENGTH - 1;
    }

    /**
     * Appends {@code item} at the instant {@code now}, or counts it as refused and returns false if the ring is full.
     */
    public boolean offer(long now, int item) {
        if (size == capacity) {
            refused++;
            return false;
        }
        if (size == slots.length) {
            grow();
        }
        slots[(head + size) & mask] = item;
        size++;
        arrivals++;
        occupancy.set(now, size);
        return true;
    }

    /** Removes and returns the oldest item at the instant {@code now}; throws if the ring is empty. */
    public int poll(long now) {
        int item = peek();
        head = (head + 1) & mask;
        size--;
        departures++;
        occupancy.set(now, size);
        return item;
    }

    /** The oldest item, left in its place; throws if the ring is empty. */
    public int peek() {
        if (size == 0) {
            throw new IllegalStateException("an empty ring has no first item");
        }
        return slots[head];
    }

    /** Starts the observation anew at {@code now}; the items stay and do not count as arrivals. */
    public void resetStatistics(long now) {
        occupancy.reset(now);
        arrivals = 0;
        departures = 0;
        refused = 0;
    }

    /** The number of items in the ring. */
    public int size() {
        return size;
    }

    /** Whether the ring holds nothing. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Whether the next offer would be refused. */
    public boolean isFull() {
        return size == capacity;
    }

    /** The largest number of items. */
    public int capacity() {
        return capacity;
    }

    /** The items accepted since the last reset. */
    public long arrivals() {
        return arrivals;
    }

    /** The items taken out since the last reset. */
    public long departures() {
        return departures;
    }

    /** The offers refused since the last reset. */
    public long refused() {
        return refused;
    }

    /** The time-weighted number of items. */
    public TimeWeighted occupancy() {
        return occupancy;
    }

    private void grow() {
        int[] longer = Arrays.copyOfRange(slots, head, head + 2 * slots.length);
        System.arraycopy(slots, 0, longer, slots.length - head, head);
        slots = longer;
        mask = longer.length - 1;
        head = 0;
    }
}
