package org.svio.engine;

import java.util.Arrays;

/**
 * The events beyond the horizon of an {@link EventCalendar}: a stack of rungs, each of which divides one bucket of the
 * rung above into finer ones (after Tang, Goh and Thng: Ladder queue, ACM TOMACS 15(3), 2005).
 *
 * <p>A bucket is a list of nodes, the newest first, so that simultaneous events always stand in reverse order of their
 * arrival. A bucket with few events, or with simultaneous ones only, is ready to be sorted; a longer one becomes a rung
 * whose width follows the events that are in it, so that neither bimodal delays nor ties make a bucket long. The last
 * bucket of a rung takes all that is beyond: for the first rung that is the rest of time.
 */
final class Ladder {

    /** Buckets with more events become rungs. */
    private static final int LONG_BUCKET = 40;

    private static final int NONE = 0;

    private Rung[] rungs = new Rung[2];
    private int depth;
    private int size;

    /** Nodes; number 0 is not used. Free ones are linked as well. */
    private long[] nodeTimes = new long[64];
    private long[] nodeKeys = new long[64];
    private int[] nextNode = new int[64];
    private int freeNode = NONE;
    private int usedNodes = 1;

    /** The bucket that was taken: its first node and its last instant. */
    private int taken = NONE;
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
        int node = freeNode;
        if (node == NONE) {
            node = newNode();
        } else {
            freeNode = nextNode[node];
        }
        nodeTimes[node] = time;
        nodeKeys[node] = key;
        size++;
        link(node, time);
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
        taken = NONE;
        horizon = Long.MAX_VALUE;
        while (depth > 0) {
            Rung rung = rungs[depth - 1];
            int first = rung.takeBucket();
            horizon = rung.horizon();
            if (rung.isSpent()) {
                depth--;
            }
            if (first != NONE) {
                int length = lengthUpTo(LONG_BUCKET, first);
                if (length <= LONG_BUCKET || !divide(first)) {
                    taken = first;
                    return length <= LONG_BUCKET ? length : lengthUpTo(Integer.MAX_VALUE, first);
                }
            }
        }
        return 0;
    }

    /** Moves the bucket that was taken into a ring of pairs, sorted, to stand just before {@code end}. */
    void moveBucket(long[] ring, int end) {
        int mask = ring.length - 1;
        int start = end;
        int node = taken;
        while (node != NONE) {
            long time = nodeTimes[node];
            start -= 2;
            int slot = start;
            while (slot + 2 != end && ring[(slot + 2) & mask] < time) {
                ring[slot & mask] = ring[(slot + 2) & mask];
                ring[(slot + 1) & mask] = ring[(slot + 3) & mask];
                slot += 2;
            }
            ring[slot & mask] = time;
            ring[(slot + 1) & mask] = nodeKeys[node];
            int next = nextNode[node];
            nextNode[node] = freeNode;
            freeNode = node;
            node = next;
        }
        size -= (end - start) / 2;
        taken = NONE;
    }

    private void link(int node, long time) {
        int level = depth - 1;
        while (time > rungs[level].end()) {
            level--;
        }
        nextNode[node] = rungs[level].put(time, node);
    }

    /** Makes a rung of a bucket, unless all of its events are simultaneous. */
    private boolean divide(int firstNode) {
        long first = Long.MAX_VALUE;
        long last = 0;
        int count = 0;
        for (int node = firstNode; node != NONE; node = nextNode[node]) {
            first = Math.min(first, nodeTimes[node]);
            last = Math.max(last, nodeTimes[node]);
            count++;
        }
        if (first == last) {
            return false;
        }
        addRung(first, last, horizon, count);
        int node = reverse(firstNode);
        while (node != NONE) {
            int next = nextNode[node];
            nextNode[node] = rungs[depth - 1].put(nodeTimes[node], node);
            node = next;
        }
        return true;
    }

    private int reverse(int firstNode) {
        int reversed = NONE;
        int node = firstNode;
        while (node != NONE) {
            int next = nextNode[node];
            nextNode[node] = reversed;
            reversed = node;
            node = next;
        }
        return reversed;
    }

    private int lengthUpTo(int limit, int firstNode) {
        int length = 0;
        for (int node = firstNode; node != NONE && length <= limit; node = nextNode[node]) {
            length++;
        }
        return length;
    }

    private int newNode() {
        if (usedNodes == nodeTimes.length) {
            nodeTimes = Arrays.copyOf(nodeTimes, 2 * usedNodes);
            nodeKeys = Arrays.copyOf(nodeKeys, 2 * usedNodes);
            nextNode = Arrays.copyOf(nextNode, 2 * usedNodes);
        }
        return usedNodes++;
    }
}
