package org.svio.simulation.internal;

import java.util.Arrays;

/** What was delivered in each interval of a run, from which the end of the warm-up is found. */
final class Series {

    private final long interval;
    private double[] bits = new double[64];
    private double[] latency = new double[64];
    private long[] packets = new long[64];

    /** Intervals of this length, in picoseconds. */
    Series(long interval) {
        this.interval = interval;
    }

    void add(long now, long goodputBits, long latencyOfPacket) {
        int index = (int) (now / interval);
        if (index >= bits.length) {
            int length = Math.max(index + 1, 2 * bits.length);
            bits = Arrays.copyOf(bits, length);
            latency = Arrays.copyOf(latency, length);
            packets = Arrays.copyOf(packets, length);
        }
        bits[index] += goodputBits;
        latency[index] += latencyOfPacket;
        packets[index]++;
    }

    /** Bits delivered in each of the whole intervals up to {@code now}. */
    double[] deliveredBits(long now) {
        return Arrays.copyOf(bits, intervals(now));
    }

    /** Mean latency, in seconds, of the packets delivered in each interval; an empty one repeats the one before. */
    double[] meanLatency(long now) {
        double[] means = new double[intervals(now)];
        for (int index = 0; index < means.length; index++) {
            boolean empty = index >= packets.length || packets[index] == 0;
            double before = index == 0 ? 0 : means[index - 1];
            means[index] = empty ? before : latency[index] / packets[index] / 1e12;
        }
        return means;
    }

    private int intervals(long now) {
        return (int) (now / interval);
    }
}
