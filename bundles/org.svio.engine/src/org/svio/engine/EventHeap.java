package org.svio.engine;

import java.util.Arrays;

/**
 * The pending events of one run, earliest first; simultaneous events leave in the order of their keys.
 *
 * <p>A binary heap of (time, key) pairs, interleaved in one array. The root may be a hole: the event that is being
 * handled has left, and the first event scheduled meanwhile takes its place with a single sift.
 */
final class EventHeap {

    private long[] heap = new long[64];
    private int size;

    int size() {
        return size;
    }

    long firstTime() {
        return heap[0];
    }

    long firstKey() {
        return heap[1];
    }

    void add(long time, long key) {
        if (2 * size == heap.length) {
            heap = Arrays.copyOf(heap, 4 * size);
        }
        siftUp(size++, time, key);
    }

    void replaceFirst(long time, long key) {
        siftDown(time, key);
    }

    void removeFirst() {
        size--;
        if (size > 0) {
            siftDown(heap[2 * size], heap[2 * size + 1]);
        }
    }

    private void siftUp(int from, long time, long key) {
        long[] h = heap;
        int slot = from;
        while (slot > 0) {
            int parent = (slot - 1) >>> 1;
            if (!precedes(time, key, h[2 * parent], h[2 * parent + 1])) {
                break;
            }
            h[2 * slot] = h[2 * parent];
            h[2 * slot + 1] = h[2 * parent + 1];
            slot = parent;
        }
        h[2 * slot] = time;
        h[2 * slot + 1] = key;
    }

    private void siftDown(long time, long key) {
        long[] h = heap;
        int slot = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size
                    && precedes(h[2 * child + 2], h[2 * child + 3], h[2 * child], h[2 * child + 1])) {
                child++;
            }
            if (precedes(time, key, h[2 * child], h[2 * child + 1])) {
                break;
            }
            h[2 * slot] = h[2 * child];
            h[2 * slot + 1] = h[2 * child + 1];
            slot = child;
            child = 2 * slot + 1;
        }
        h[2 * slot] = time;
        h[2 * slot + 1] = key;
    }

    static boolean precedes(long time, long key, long otherTime, long otherKey) {
        return time < otherTime || (time == otherTime && key < otherKey);
    }
}
