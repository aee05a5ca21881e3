package org.svio.benchmarks.alternatives;

/** All events sorted in a ring, each new one put into its place from the end. */
final class SortedRing extends PendingSet {

    private long[] times = new long[64];
    private int[] events = new int[64];
    private int head;
    private int tail;

    @Override
    int begin() {
        now = times[head & (times.length - 1)];
        int event = events[head & (events.length - 1)];
        head++;
        return event;
    }

    @Override
    void end() {
        // the event left when it was begun
    }

    @Override
    void schedule(long time, int event) {
        if (tail - head == times.length) {
            grow();
        }
        int mask = times.length - 1;
        int slot = tail++;
        while (slot != head && times[(slot - 1) & mask] > time) {
            times[slot & mask] = times[(slot - 1) & mask];
            events[slot & mask] = events[(slot - 1) & mask];
            slot--;
        }
        times[slot & mask] = time;
        events[slot & mask] = event;
    }

    private void grow() {
        int length = times.length;
        long[] moreTimes = new long[2 * length];
        int[] moreEvents = new int[2 * length];
        for (int index = 0; index < length; index++) {
            moreTimes[index] = times[(head + index) & (length - 1)];
            moreEvents[index] = events[(head + index) & (length - 1)];
        }
        times = moreTimes;
        events = moreEvents;
        head = 0;
        tail = length;
    }
}
