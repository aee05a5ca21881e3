package org.svio.benchmarks.alternatives;

import java.util.function.Supplier;
import org.svio.benchmarks.Kernel;
import org.svio.benchmarks.Workload;
import org.svio.engine.random.RandomStream;

/** The workloads on a pending set under trial, with the kernel's own random streams. */
public final class AlternativeKernel implements Kernel {

    private static final double UNIT = 1e12;
    private static final int STATIONS = 8;
    private static final int CUSTOMERS = 64;

    private final Supplier<PendingSet> sets;
    private PendingSet pending;
    private RandomStream stream;

    private AlternativeKernel(Supplier<PendingSet> sets) {
        this.sets = sets;
    }

    /** A binary heap alone: slower than a sorted ring for few events and than buckets for many. */
    public static Kernel heapOnly() {
        return new AlternativeKernel(BinaryHeap::new);
    }

    /** A heap with four children to a node: fewer levels, but more comparisons that cannot be predicted. */
    public static Kernel fourHeap() {
        return new AlternativeKernel(FourHeap::new);
    }

    /** The sorted ring alone: best for few events, quadratic for many. */
    public static Kernel ringOnly() {
        return new AlternativeKernel(SortedRing::new);
    }

    /** One rung with a bucket for each event and a heap for the current one: misses the cache with many events. */
    public static Kernel oneRung() {
        return new AlternativeKernel(OneRung::new);
    }

    @Override
    public double run(Workload workload, long count) {
        pending = sets.get();
        stream = RandomStream.ofSeed(12345);
        return switch (workload) {
            case MM1 -> singleServer(count);
            case HOLD_50 -> timers(50, count);
            case HOLD_1000 -> timers(1000, count);
            case HOLD_100000 -> timers(100_000, count);
            case TANDEM -> tandem(count);
        };
    }

    private double singleServer(long customers) {
        PendingSet set = pending;
        long[] arrivals = new long[1 << 16];
        int head = 0;
        int tail = 0;
        double sojourns = 0;
        long served = 0;
        set.schedule(exponential(1.25), 0);
        while (served < customers) {
            if (set.begin() == 0) {
                set.schedule(set.now + exponential(1.25), 0);
                arrivals[tail++ & (arrivals.length - 1)] = set.now;
                if (tail - head == 1) {
                    set.schedule(set.now + exponential(1), 1);
                }
            } else {
                sojourns += set.now - arrivals[head++ & (arrivals.length - 1)];
                served++;
                if (head != tail) {
                    set.schedule(set.now + exponential(1), 1);
                }
            }
            set.end();
        }
        return sojourns / UNIT / customers;
    }

    private double timers(int timers, long firings) {
        PendingSet set = pending;
        for (int timer = 0; timer < timers; timer++) {
            set.schedule(exponential(1), timer);
        }
        for (long fired = 0; fired < firings; fired++) {
            int timer = set.begin();
            set.schedule(set.now + exponential(1), timer);
            set.end();
        }
        return set.now / UNIT;
    }

    private double tandem(long completions) {
        PendingSet set = pending;
        int[] customers = new int[STATIONS];
        customers[0] = CUSTOMERS;
        set.schedule(service(0), 0);
        for (long completed = 0; completed < completions; completed++) {
            int station = set.begin();
            customers[station]--;
            if (customers[station] > 0) {
                set.schedule(set.now + service(station), station);
            }
            int next = (station + 1) % STATIONS;
            customers[next]++;
            if (customers[next] == 1) {
                set.schedule(set.now + service(next), next);
            }
            set.end();
        }
        return set.now / UNIT;
    }

    private long service(int station) {
        return station % 2 == 0 ? (long) UNIT : exponential(0.9);
    }

    private long exponential(double mean) {
        return (long) (mean * UNIT * stream.nextExponential());
    }
}
