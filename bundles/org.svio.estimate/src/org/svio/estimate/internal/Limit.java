package org.svio.estimate.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A resource as a limit: what each chain needs of it per unit, and how much it can serve per second. */
final class Limit {

    private final double capacity;
    private int[] chains = new int[4];
    private double[] demands = new double[4];
    private int size;

    Limit(double capacity) {
        this.capacity = capacity;
    }

    /** Adds demand; the chains must come one after the other. */
    void add(int chain, double demand) {
        if (demand == 0) {
            return;
        }
        if (size > 0 && chains[size - 1] == chain) {
            demands[size - 1] += demand;
            return;
        }
        if (size == chains.length) {
            chains = Arrays.copyOf(chains, 2 * size);
            demands = Arrays.copyOf(demands, 2 * size);
        }
        chains[size] = chain;
        demands[size++] = demand;
    }

    /** Lowers the most units per second of each chain to what it gets when it has the resource for itself. */
    void restrict(double[] most) {
        for (int place = 0; place < size; place++) {
            most[chains[place]] = Math.min(most[chains[place]], capacity / demands[place]);
        }
    }

    /**
     * The most data per second of all chains together when the resource serves first those that carry most per effort.
     *
     * @param most units per second of each chain by itself
     * @param payload data per unit of each chain
     * @param total data per second of all chains if this resource were no limit
     */
    double throughput(double[] most, double[] payload, double total) {
        int[] order = IntStream.range(0, size).boxed()
                .sorted(Comparator.comparingDouble(place -> -payload[chains[place]] / demands[place]))
                .mapToInt(Integer::intValue).toArray();
        double left = capacity;
        double bits = total;
        for (int place : order) {
            double units = Math.min(most[chains[place]], left / demands[place]);
            left = Math.max(0, left - units * demands[place]);
            bits -= (most[chains[place]] - units) * payload[chains[place]];
        }
        return bits;
    }
}
