package org.svio.benchmarks.alternatives;

import java.util.Arrays;

/** A binary heap of pairs of time and key; the first event scheduled while one is handled replaces the root. */
class BinaryHeap extends PendingSet {

    private long[] heap = new long[64];
    private int size;
    private long sequence;
    private boolean hole;

    final boolean isEmpty() {
        return size == 0;
    }

    @Override
    int begin() {
        now = heap[0];
        hole = true;
        return (int) heap[1] & 0xFFFFFFF;
    }

    @Override
    void end() {
        if (hole) {
            hole = false;
            size--;
            siftDown(heap[2 * size], heap[2 * size + 1]);
        }
    }

    @Override
    void schedule(long time, int event) {
        add(time, sequence++ << 28 | event);
    }

    final void add(long time, long key) {
        if (hole) {
            hole = false;
            siftDown(time, key);
            return;
        }
        if (2 * size == heap.length) {
            heap = Arrays.copyOf(heap, 4 * size);
        }
        siftUp(time, key);
    }

    private void siftUp(long time, long key) {
        long[] h = heap;
        int slot = size++;
        while (slot > 0) {
            int parent = (slot - 1) >>> 1;
            if (precedes(h[2 * parent], h[2 * parent + 1], time, key)) {
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
            if (child + 1 < size && precedes(h[2 * child + 2], h[2 * child + 3], h[2 * child], h[2 * child + 1])) {
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
