package org.svio.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.svio.simulation.AccountEntry;
import org.svio.simulation.Distribution;
import org.svio.simulation.Measurement;
import org.svio.simulation.Measurements;

/**
 * A single-server queue with Poisson arrivals and exponential service whose mean time in system is known: one over
 * service rate less arrival rate. Replaces the simulation in tests of what stands above it.
 */
final class Queue implements Replicator {

    static final double ARRIVAL_RATE = 0.5;
    static final double SERVICE_RATE = 1;
    static final double MEAN = 1 / (SERVICE_RATE - ARRIVAL_RATE);

    final AtomicInteger runs = new AtomicInteger();
    private final long seed;
    private final int customers;
    private final int batches;

    Queue(long seed, int customers, int batches) {
        this.seed = seed;
        this.customers = customers;
        this.batches = batches;
    }

    /** Runs of {@code customers} customers, measured once. */
    static Queue ofCustomers(int customers) {
        return new Queue(1, customers, 1);
    }

    @Override
    public Pilot pilot(Point point) {
        double[] times = times(point, 1, customers);
        return new Pilot(1_000_000, times, times);
    }

    @Override
    public Outcome run(Point point, int replication, long warmup) {
        runs.incrementAndGet();
        int discarded = customers / 10;
        double[] times = times(point, replication, discarded + customers);
        List<Measurements> observations = new ArrayList<>();
        for (int batch = 0; batch < batches; batch++) {
            int each = customers / batches;
            double sum = 0;
            for (int i = 0; i < each; i++) {
                sum += times[discarded + batch * each + i];
            }
            observations.add(measured(sum / each, each));
        }
        return new Outcome(observations, 2L * times.length, times.length, 0.5, false);
    }

    private static Measurements measured(double mean, int count) {
        return new Measurements(0, 1_000_000_000_000L, List.of(
                new Measurement("all", "latency", "mean", mean, "s", count),
                new Measurement("all", "latency", "max", 10 * mean, "s", count),
                new Measurement("all", "throughput", "mean", 1000 / mean, "bit/s", count),
                new Measurement("near", "utilisation", "mean", ARRIVAL_RATE / SERVICE_RATE, "1", 1)),
                List.of(new AccountEntry("all", "egress", "wait", "near", mean / 4, 0.25),
                        new AccountEntry("all", "egress", "serve", "near", mean * 3 / 4, 0.75)),
                List.of(new Distribution("all", "latency", new TreeMap<>(Map.of(Distribution.classOf(mean),
                        (long) count)))), List.of());
    }

    /** Lindley's recursion; a mapping called young works a tenth faster on the same random numbers. */
    private double[] times(Point point, int replication, int count) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + replication);
        double speed = point.mapping().getName().equals("young") ? 1.1 : 1;
        double[] times = new double[count];
        double wait = 0;
        for (int i = 0; i < count; i++) {
            double service = exponential(random, SERVICE_RATE) / speed;
            times[i] = wait + service;
            wait = Math.max(0, times[i] - exponential(random, ARRIVAL_RATE));
        }
        return times;
    }

    private static double exponential(SplittableRandom random, double rate) {
        return -Math.log(1 - random.nextDouble()) / rate;
    }
}
