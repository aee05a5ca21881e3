package org.svio.simulation.internal;

import java.util.Arrays;

/** What one direction of a conversation has seen since the last reset. Latencies are picoseconds. */
final class Trip {

    private static final long PICOSECONDS_PER_NANOSECOND = 1000;

    final int from;
    final int to;

    long packets;
    long goodputBits;
    long latencyPackets;
    long longest;

    /** Sums of the account cells; what no longer fits a long has moved to {@link #carried}. */
    final long[] account;
    final double[] carried;

    /** In nanoseconds; null until the first packet. */
    LatencyCounts latencies;

    Trip(int from, int to, int width) {
        this.from = from;
        this.to = to;
        this.account = new long[width];
        this.carried = new double[width];
    }

    /** Adds to a cell of the account. */
    void add(int cell, long time) {
        long sum = account[cell] + time;
        if (sum < 0) {
            carried[cell] += account[cell];
            sum = time;
        }
        account[cell] = sum;
    }

    /** Counts a packet of this latency. */
    void observe(long latency) {
        latencyPackets++;
        longest = Math.max(longest, latency);
        if (latencies == null) {
            latencies = new LatencyCounts();
        }
        latencies.add((latency + PICOSECONDS_PER_NANOSECOND / 2) / PICOSECONDS_PER_NANOSECOND);
    }

    /** The sum of one account cell over all packets. */
    double sum(int cell) {
        return carried[cell] + account[cell];
    }

    void reset() {
        packets = 0;
        goodputBits = 0;
        latencyPackets = 0;
        longest = 0;
        Arrays.fill(account, 0);
        Arrays.fill(carried, 0);
        if (latencies != null) {
            latencies.reset();
        }
    }
}
