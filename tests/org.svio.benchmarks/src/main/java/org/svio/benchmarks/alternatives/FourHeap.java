package org.svio.benchmarks.alternatives;

import java.util.Arrays;

/** A heap with four children to a node, otherwise as {@link BinaryHeap}. */
final class FourHeap extends PendingSet {

    private long[] heap = new long[64];
    private int size;
    private long sequence;
    private boolean hole;

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
        long key = sequence++ << 28 | event;
        if (hole) {
            hole = false;
            siftDown(time, key);
            return;
        }
        if (2 * size == heap.length) {
            heap = Arrays.copyOf(heap, 4 * size);
        }
        long[] h = heap;
        int slot = size++;
        while (slot > 0) {
            int parent = (slot - 1) >>> 2;
            if (BinaryHeap.precedes(h[2 * parent], h[2 * parent + 1], time, key)) {
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
        int first = 1;
        while (first < size) {
            int least = first;
            int end = Math.min(first + 4, size);
            for (int child = first + 1; child < end; child++) {
                if (BinaryHeap.precedes(h[2 * child], h[2 * child + 1], h[2 * least], h[2 * least + 1])) {
                    least = child;
                }
            }
            if (BinaryHeap.precedes(time, key, h[2 * least], h[2 * least + 1])) {
                break;
            }
            h[2 * slot] = h[2 * least];
            h[2 * slot + 1] = h[2 * least + 1];
            slot = least;
            first = 4 * slot + 1;
        }
        h[2 * slot] = time;
        h[2 * slot + 1] = key;
    }
}
