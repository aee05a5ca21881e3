package org.svio.benchmarks;

import java.util.Arrays;

/** The instants at which the customers of a queue arrived, whatever the unit or encoding. */
final class LongRing {

    private long[] ring = new long[1024];
    private int head;
    private int tail;

    /** Appends and returns the new size. */
    int add(long value) {
        if (tail - head == ring.length) {
            ring = Arrays.copyOf(ring, 2 * ring.length);
            System.arraycopy(ring, 0, ring, ring.length / 2, ring.length / 2);
        }
        ring[tail & (ring.length - 1)] = value;
        tail++;
        return tail - head;
    }

    long remove() {
        long value = ring[head & (ring.length - 1)];
        head++;
        return value;
    }

    boolean isEmpty() {
        return head == tail;
    }
}
