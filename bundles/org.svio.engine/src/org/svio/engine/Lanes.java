package org.svio.engine;

import java.util.Arrays;

/**
 * Events of constant delay, one first-in-first-out ring per delay, with the earliest lane at hand.
 *
 * <p>Events enter a lane in time order, so only the heads of the lanes need ordering: a small binary heap of lanes.
 */
final class Lanes {

    private long[] delays = new long[4];
    private Lane[] lanes = new Lane[4];
    private int count;

    /** The lanes that hold events, as a heap ordered by their heads. */
    private Lane[] order = new Lane[4];
    private int occupied;
    private int size;

    /** The pending events of one delay: (time, key) pairs in a ring whose length is a power of two. */
    private static final class Lane {
        private final int number;
        private long[] ring = new long[32];
        private int head;
        private int tail;

        private Lane(int number) {
            this.number = number;
        }

        private void put(long time, long key) {
            ring[tail] = time;
            ring[tail + 1] = key;
            tail = (tail + 2) & (ring.length - 1);
            if (tail == head) {
                grow();
            }
        }

        private void grow() {
            long[] longer = new long[2 * ring.length];
            System.arraycopy(ring, head, longer, 0, ring.length - head);
            System.arraycopy(ring, 0, longer, ring.length - head, head);
            head = 0;
            tail = ring.length;
            ring = longer;
        }

        private boolean precedes(Lane other) {
            long time = ring[head];
            long otherTime = other.ring[other.head];
            return time < otherTime || (time == otherTime && ring[head + 1] < other.ring[other.head + 1]);
        }
    }

    int laneOf(long delay) {
        for (int lane = 0; lane < count; lane++) {
            if (delays[lane] == delay) {
                return lane;
            }
        }
        if (count == lanes.length) {
            delays = Arrays.copyOf(delays, 2 * count);
            lanes = Arrays.copyOf(lanes, 2 * count);
            order = Arrays.copyOf(order, 2 * count);
        }
        delays[count] = delay;
        lanes[count] = new Lane(count);
        return count++;
    }

    long delay(int lane) {
        return delays[lane];
    }

    boolean isEmpty() {
        return occupied == 0;
    }

    int size() {
        return size;
    }

    void add(int lane, long time, long key) {
        Lane target = lanes[lane];
        boolean wasEmpty = target.head == target.tail;
        target.put(time, key);
        size++;
        if (wasEmpty) {
            rise(occupied++, target);
        }
    }

    /** The lane of the earliest event. */
    int firstLane() {
        return order[0].number;
    }

    long firstTime() {
        return order[0].ring[order[0].head];
    }

    long firstKey() {
        return order[0].ring[order[0].head + 1];
    }

    void removeFirst() {
        Lane first = order[0];
        first.head = (first.head + 2) & (first.ring.length - 1);
        size--;
        if (first.head == first.tail) {
            occupied--;
            first = order[occupied];
            order[occupied] = null;
        }
        if (occupied > 0) {
            sink(first);
        }
    }

    private void rise(int from, Lane lane) {
        int slot = from;
        while (slot > 0 && lane.precedes(order[(slot - 1) >>> 1])) {
            order[slot] = order[(slot - 1) >>> 1];
            slot = (slot - 1) >>> 1;
        }
        order[slot] = lane;
    }

    private void sink(Lane lane) {
        int slot = 0;
        int child = 1;
        while (child < occupied) {
            if (child + 1 < occupied && order[child + 1].precedes(order[child])) {
                child++;
            }
            if (lane.precedes(order[child])) {
                break;
            }
            order[slot] = order[child];
            slot = child;
            child = 2 * slot + 1;
        }
        order[slot] = lane;
    }
}
