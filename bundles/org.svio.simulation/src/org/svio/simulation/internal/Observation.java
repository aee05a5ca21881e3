package org.svio.simulation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramIterationValue;
import org.svio.simulation.Distribution;
import org.svio.simulation.Measurement;
import org.svio.simulation.Measurements;
import org.svio.simulation.program.ConversationSpec;
import org.svio.simulation.program.StationSpec;
import org.svio.simulation.program.StrandSpec;

/** Reads the measures off a machine, for the time since its last reset. */
final class Observation {

    private static final String ALL = "all";
    private static final double PICOSECONDS = 1e12;
    private static final double NANOSECONDS = 1e9;
    private static final double[] PERCENTILES = {50, 90, 99, 99.9};
    private static final String[] PERCENTILE_NAMES = {"p50", "p90", "p99", "p999"};

    private final Machine machine;
    private final long from;
    private final long now;
    private final double seconds;
    private final List<Measurement> measures = new ArrayList<>();
    private final List<Distribution> distributions = new ArrayList<>();

    Observation(Machine machine, long from) {
        this.machine = machine;
        this.from = from;
        this.now = machine.simulation.now();
        this.seconds = (now - from) / PICOSECONDS;
    }

    Measurements measure() {
        Map<Integer, List<Trip>> bySender = new LinkedHashMap<>();
        for (Trip trip : machine.trips) {
            bySender.computeIfAbsent(trip.from, key -> new ArrayList<>()).add(trip);
        }
        traffic(bySender);
        latencies(bySender);
        roundTrips();
        utilisations();
        queues();
        drops();
        signals();
        cycles();
        return new Measurements(from, now, measures, new Account(machine, bySender).entries(),
                distributions, new Saturation(machine, seconds).notes());
    }

    private void add(String element, String metric, String statistic, double value, String unit, long n) {
        measures.add(new Measurement(element, metric, statistic, value, unit, n));
    }

    private String name(int station) {
        return machine.stations[station].name();
    }

    private void traffic(Map<Integer, List<Trip>> bySender) {
        long allBits = 0;
        long allPackets = 0;
        List<Double> shares = new ArrayList<>();
        Set<Integer> sources = machine.program.conversations().stream().map(ConversationSpec::source)
                .collect(Collectors.toSet());
        for (Map.Entry<Integer, List<Trip>> entry : bySender.entrySet()) {
            long bits = entry.getValue().stream().mapToLong(trip -> trip.goodputBits).sum();
            long packets = entry.getValue().stream().mapToLong(trip -> trip.latencyPackets).sum();
            boolean sendsData = sources.contains(entry.getKey());
            if (packets > 0 || sendsData) {
                add(name(entry.getKey()), "throughput", "mean", bits / seconds, "bit/s", packets);
                add(name(entry.getKey()), "packetRate", "mean", packets / seconds, "1/s", packets);
            }
            if (sendsData) {
                shares.add(bits / seconds);
            }
            allBits += bits;
            allPackets += packets;
        }
        add(ALL, "throughput", "mean", allBits / seconds, "bit/s", allPackets);
        add(ALL, "packetRate", "mean", allPackets / seconds, "1/s", allPackets);
        add(ALL, "fairness", "mean", fairness(shares), "1", shares.size());
    }

    /** Jain's index (Jain, Chiu, Hawe 1984): 1 where all shares are equal, 1/n where one has everything. */
    private static double fairness(List<Double> shares) {
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        double squares = shares.stream().mapToDouble(share -> share * share).sum();
        return squares == 0 ? 1 : sum * sum / (shares.size() * squares);
    }

    private void latencies(Map<Integer, List<Trip>> bySender) {
        Histogram all = new Histogram(3);
        all.setAutoResize(true);
        double allSum = 0;
        long allPackets = 0;
        long allLongest = 0;
        for (Map.Entry<Integer, List<Trip>> entry : bySender.entrySet()) {
            Histogram histogram = new Histogram(3);
            histogram.setAutoResize(true);
            double sum = 0;
            long packets = 0;
            long longest = 0;
            for (Trip trip : entry.getValue()) {
                if (trip.latencyPackets > 0) {
                    trip.latencies.addTo(histogram);
                    sum += Account.sum(trip);
                    packets += trip.latencyPackets;
                    longest = Math.max(longest, trip.longest);
                }
            }
            latency(name(entry.getKey()), "latency", sum, packets, longest, histogram);
            all.add(histogram);
            allSum += sum;
            allPackets += packets;
            allLongest = Math.max(allLongest, longest);
        }
        latency(ALL, "latency", allSum, allPackets, allLongest, all);
    }

    private void latency(String element, String metric, double sum, long n, long longest, Histogram histogram) {
        if (n == 0) {
            return;
        }
        add(element, metric, "mean", sum / n / PICOSECONDS, "s", n);
        for (int index = 0; index < PERCENTILES.length; index++) {
            double value = histogram.getValueAtPercentile(PERCENTILES[index]) / NANOSECONDS;
            add(element, metric, PERCENTILE_NAMES[index], Math.min(value, longest / PICOSECONDS), "s", n);
        }
        add(element, metric, "max", longest / PICOSECONDS, "s", n);
        distributions.add(new Distribution(element, metric, counts(histogram)));
    }

    /** By the classes of a {@link Distribution}; the histogram does not tell a nanosecond from less. */
    private static SortedMap<Integer, Long> counts(Histogram histogram) {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        for (HistogramIterationValue each : histogram.recordedValues()) {
            long time = Math.max(1, histogram.medianEquivalentValue(each.getValueIteratedTo()));
            counts.merge(Distribution.classOf(time / NANOSECONDS), each.getCountAtValueIteratedTo(), Long::sum);
        }
        return counts;
    }

    private void roundTrips() {
        Map<Integer, List<ExchangeConversation>> bySource = new LinkedHashMap<>();
        List<ExchangeConversation> every = new ArrayList<>();
        for (Conversation conversation : machine.conversations) {
            if (conversation instanceof ExchangeConversation exchange) {
                bySource.computeIfAbsent(exchange.source(), key -> new ArrayList<>()).add(exchange);
                every.add(exchange);
            }
        }
        bySource.forEach((source, exchanges) -> roundTrips(name(source), exchanges));
        roundTrips(ALL, every);
    }

    private void roundTrips(String element, List<ExchangeConversation> exchanges) {
        Histogram histogram = new Histogram(3);
        histogram.setAutoResize(true);
        exchanges.forEach(exchange -> exchange.counts.addTo(histogram));
        latency(element, "roundTrip", exchanges.stream().mapToDouble(exchange -> exchange.sum).sum(),
                exchanges.stream().mapToLong(exchange -> exchange.roundTrips).sum(),
                exchanges.stream().mapToLong(exchange -> exchange.longest).max().orElse(0), histogram);
    }

    private void utilisations() {
        for (int strand = 0; strand < machine.processors.length; strand++) {
            double busy = machine.processors[strand].statistics().busyTime();
            add(machine.program.strands().get(strand).name(), "utilisation", "mean", busy / (now - from), "1", 1);
        }
        for (int bus = 0; bus < machine.buses.length; bus++) {
            add(machine.program.buses().get(bus).name(), "utilisation", "mean",
                    machine.buses[bus].utilisation(now), "1", machine.buses[bus].arrivals());
        }
        for (Memory memory : machine.memories) {
            add(memory.spec.name(), "utilisation", "mean", memory.controller.utilisation(now), "1",
                    memory.controller.arrivals());
        }
        for (Outlet outlet : machine.outlets) {
            add(outlet.spec.name(), "utilisation", "mean", outlet.wire.utilisation(now), "1", outlet.wire.arrivals());
        }
    }

    private void queues() {
        for (RunRing ring : machine.rings) {
            if (ring.ring.arrivals() > 0 || ring.ring.size() > 0) {
                add(ring.spec.name(), "queueLength", "mean", ring.ring.occupancy().mean(now), "1",
                        ring.ring.arrivals());
                add(ring.spec.name(), "queueLength", "max", ring.ring.occupancy().maximum(), "1", ring.ring.arrivals());
            }
        }
    }

    private void drops() {
        long all = 0;
        for (Drops drops : machine.drops) {
            all += drops.count;
            if (drops.total > 0) {
                add(drops.place, "drops", "total", drops.count, "packets", drops.count);
            }
        }
        add(ALL, "drops", "total", all, "packets", all);
    }

    private void signals() {
        long exits = 0;
        for (Executor executor : machine.executors) {
            exits += executor.exits;
            if (executor.exits > 0) {
                add(executor.spec.name(), "exits", "mean", executor.exits / seconds, "1/s", executor.exits);
            }
        }
        add(ALL, "exits", "mean", exits / seconds, "1/s", exits);
        long interrupts = 0;
        for (Relay relay : machine.relays) {
            interrupts += relay.interrupts;
            add(relay.spec.name(), "interrupts", "mean", relay.interrupts / seconds, "1/s", relay.interrupts);
        }
        for (Line line : machine.lines) {
            interrupts += line.wakeUps;
            if (line.wakeUps > 0) {
                add(line.spec.name(), "interrupts", "mean", line.wakeUps / seconds, "1/s", line.wakeUps);
            }
            if (line.inVain > 0) {
                add(line.spec.name() + " in vain", "interrupts", "mean", line.inVain / seconds, "1/s", line.inVain);
            }
        }
        add(ALL, "interrupts", "mean", interrupts / seconds, "1/s", interrupts);
    }

    /** Cycles of each host's processors per packet its stations sent or received. */
    private void cycles() {
        Map<String, Double> cyclesOfHost = new LinkedHashMap<>();
        for (int strand = 0; strand < machine.processors.length; strand++) {
            StrandSpec spec = machine.program.strands().get(strand);
            if (!Double.isNaN(spec.clock()) && !spec.host().isEmpty()) {
                double busy = machine.processors[strand].statistics().busyTime() / PICOSECONDS;
                cyclesOfHost.merge(spec.host(), busy * spec.clock(), Double::sum);
            }
        }
        Map<String, Long> packetsOfHost = new HashMap<>();
        for (Trip trip : machine.trips) {
            for (int station : new int[] {trip.from, trip.to}) {
                cyclesOfHost.keySet().stream().filter(host -> isOn(machine.stations[station], host))
                        .forEach(host -> packetsOfHost.merge(host, trip.latencyPackets, Long::sum));
            }
        }
        cyclesOfHost.forEach((host, cycles) -> {
            long packets = packetsOfHost.getOrDefault(host, 0L);
            if (packets > 0) {
                add(host, "cyclesPerPacket", "mean", cycles / packets, "cycles", packets);
            }
        });
    }

    private static boolean isOn(StationSpec station, String host) {
        return station.name().startsWith(host + ".");
    }
}
