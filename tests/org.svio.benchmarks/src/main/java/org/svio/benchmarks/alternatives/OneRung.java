package org.svio.benchmarks.alternatives;

import java.util.Arrays;

/**
 * A ladder of one rung: about a bucket for each event, each a linked list of nodes, and a heap for the bucket that is
 * due. What lies beyond the rung waits until the next one is made. Long buckets are not divided, so that bimodal delays
 * leave all to the heap.
 */
final class OneRung extends PendingSet {

    private final BinaryHeap near = new BinaryHeap();
    private long horizon = -1;

    private int[] buckets = new int[64];
    private int current;
    private int bucketCount;
    private long start;
    private long end = -1;
    private int shift;

    /** Nodes of pairs of time and key; number 0 ends a list. */
    private long[] nodes = new long[128];
    private int[] next = new int[64];
    private int free;
    private int used = 1;

    private int beyond;
    private int beyondCount;
    private long beyondFirst = Long.MAX_VALUE;
    private long beyondLast;
    private long sequence;

    @Override
    int begin() {
        while (near.isEmpty()) {
            advance();
        }
        int event = near.begin();
        now = near.now;
        return event;
    }

    @Override
    void end() {
        near.end();
    }

    @Override
    void schedule(long time, int event) {
        long key = sequence++ << 28 | event;
        if (time <= horizon) {
            near.add(time, key);
            return;
        }
        int node = newNode(time, key);
        if (time <= end) {
            int bucket = (int) ((time - start) >>> shift);
            next[node] = buckets[bucket];
            buckets[bucket] = node;
        } else {
            next[node] = beyond;
            beyond = node;
            beyondCount++;
            beyondFirst = Math.min(beyondFirst, time);
            beyondLast = Math.max(beyondLast, time);
        }
    }

    private void advance() {
        while (current < bucketCount && buckets[current] == 0) {
            current++;
        }
        if (current == bucketCount) {
            makeRung();
            return;
        }
        int node = buckets[current];
        buckets[current] = 0;
        current++;
        horizon = start + ((long) current << shift) - 1;
        while (node != 0) {
            near.add(nodes[2 * node], nodes[2 * node + 1]);
            int after = next[node];
            next[node] = free;
            free = node;
            node = after;
        }
    }

    private void makeRung() {
        int wanted = Math.max(64, 2 * Integer.highestOneBit(beyondCount));
        if (buckets.length < wanted) {
            buckets = new int[wanted];
        }
        start = beyondFirst;
        shift = 64 - Long.numberOfLeadingZeros((beyondLast - beyondFirst) / wanted);
        bucketCount = (int) ((beyondLast - start) >>> shift) + 1;
        end = start + ((long) bucketCount << shift) - 1;
        horizon = start - 1;
        current = 0;
        int node = beyond;
        while (node != 0) {
            int after = next[node];
            int bucket = (int) ((nodes[2 * node] - start) >>> shift);
            next[node] = buckets[bucket];
            buckets[bucket] = node;
            node = after;
        }
        beyond = 0;
        beyondCount = 0;
        beyondFirst = Long.MAX_VALUE;
        beyondLast = 0;
    }

    private int newNode(long time, long key) {
        int node = free;
        if (node == 0) {
            if (used == next.length) {
                next = Arrays.copyOf(next, 2 * used);
                nodes = Arrays.copyOf(nodes, 4 * used);
            }
            node = used++;
        } else {
            free = next[node];
        }
        nodes[2 * node] = time;
        nodes[2 * node + 1] = key;
        return node;
    }
}
