package org.svio.ui.map;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.svio.draw.scene.Box;
import org.svio.draw.scene.BoxKind;
import org.svio.draw.scene.Line;
import org.svio.draw.scene.LineKind;
import org.svio.dsl.ide.estimate.PlatformEstimate;
import org.svio.estimate.ResourceLoad;
import org.svio.estimate.StationEstimate;
import org.svio.experiment.MeasureResult;
import org.svio.experiment.PointResult;

/**
 * Numbers for a picture: how busy its boxes are and how much passes along its lines. Immutable plain data.
 *
 * @param source what the numbers are, for the legend
 * @param isDoubtful whether they should not be trusted
 * @param remark why not, or under which assumptions; empty where there is nothing to say
 * @param busy utilisation by the id of a box, from 0 to 1
 * @param rates goodput by the id of a line, in bit/s
 * @param sent goodput that a box sends, by its id, in bit/s
 * @param latencies mean one-way latency of what a box of one VIF sends, by its id, in seconds
 */
record Heat(String source, boolean isDoubtful, String remark, Map<String, Double> busy, Map<String, Double> rates,
        Map<String, Double> sent, Map<String, Double> latencies) {

    /** No numbers at all. */
    static final Heat NONE = new Heat("", false, "", Map.of(), Map.of(), Map.of(), Map.of());

    Heat {
        busy = Map.copyOf(busy);
        rates = Map.copyOf(rates);
        sent = Map.copyOf(sent);
        latencies = Map.copyOf(latencies);
    }

    /** Whether there is anything to show. */
    boolean isEmpty() {
        return busy.isEmpty() && rates.isEmpty();
    }

    /** How busy a box is; empty where nobody said. */
    OptionalDouble busy(Box box) {
        Double value = busy.get(box.id());
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** An estimate, which may be of an earlier text. */
    static Heat of(PlatformPicture picture, PlatformEstimate estimate, boolean isStale) {
        Map<String, Double> loads = new HashMap<>();
        for (ResourceLoad load : estimate.estimate().loads()) {
            loads.put(load.name(), Math.max(load.necessary(), load.utilisation()));
        }
        Map<String, Double> sent = new HashMap<>();
        Map<String, Double> latencies = new HashMap<>();
        for (StationEstimate station : estimate.estimate().stations()) {
            sent.put(station.name(), station.throughput());
            latencies.put(station.name(), station.latency());
        }
        String remark = isStale ? "The text has changed since; the numbers follow when it can be read."
                : String.join(" ", estimate.doubts());
        String source = "estimate" + (estimate.point().isEmpty() ? "" : ", " + estimate.point());
        return new Numbers(picture, loads, sent, latencies, picture.receivers().getOrDefault(estimate.experiment(),
                Map.of())).heat(source, isStale || !estimate.isTrustworthy(), remark);
    }

    /** What a point of a running experiment gave. */
    static Heat of(PlatformPicture picture, String experiment, PointResult point) {
        Function<String, Map<String, Double>> means = metric -> {
            Map<String, Double> values = new HashMap<>();
            for (MeasureResult each : point.measures()) {
                if (each.metric().equals(metric) && each.statistic().equals("mean")
                        && Double.isFinite(each.interval().mean())) {
                    values.put(each.element(), each.interval().mean());
                }
            }
            return values;
        };
        String where = point.point().position().text();
        return new Numbers(picture, means.apply("utilisation"), means.apply("throughput"), means.apply("latency"),
                picture.receivers().getOrDefault(experiment, Map.of())).heat(
                "simulated" + (where.isEmpty() ? "" : ", " + where), !point.isValid(),
                point.isValid() ? "" : "There was no steady state.");
    }

    /** Sums and maxima of named numbers over what boxes and lines stand for. */
    private record Numbers(PlatformPicture picture, Map<String, Double> loads, Map<String, Double> sent,
            Map<String, Double> latencies, Map<String, List<String>> receivers) {

        Heat heat(String source, boolean isDoubtful, String remark) {
            Map<String, Double> busy = new HashMap<>();
            Map<String, Double> sending = new HashMap<>();
            Map<String, Double> waiting = new HashMap<>();
            Set<String> outer = new HashSet<>();
            picture.scene().boxes().forEach(box -> outer.add(box.parent()));
            for (Box box : picture.scene().boxes()) {
                List<String> members = picture.members().getOrDefault(box.id(), List.of());
                if (!outer.contains(box.id())) { // what has parts shows how busy these are
                    members.stream().map(loads::get).filter(load -> load != null).max(Double::compare)
                            .ifPresent(load -> busy.put(box.id(), load));
                }
                if (box.kind() == BoxKind.VIF) {
                    double all = sum(members);
                    if (all > 0) {
                        sending.put(box.id(), all);
                    }
                    if (members.size() == 1 && latencies.containsKey(members.get(0))) {
                        waiting.put(box.id(), latencies.get(members.get(0)));
                    }
                }
            }
            return new Heat(source, isDoubtful, remark, busy, rates(), sending, waiting);
        }

        private Map<String, Double> rates() {
            Map<String, Set<String>> senders = new HashMap<>();
            receivers.forEach((sender, all) -> all.forEach(receiver ->
                    senders.computeIfAbsent(receiver, any -> new LinkedHashSet<>()).add(sender)));
            Map<String, Double> rates = new HashMap<>();
            for (Line line : picture.scene().lines()) {
                if (line.kind() == LineKind.PACKETS) {
                    Set<String> from = new LinkedHashSet<>();
                    line.users().forEach(user -> from.addAll(line.inbound() ? senders.getOrDefault(user, Set.of())
                            : Set.of(user)));
                    double rate = sum(from);
                    if (rate > 0) {
                        rates.put(line.id(), rate);
                    }
                }
            }
            return rates;
        }

        private double sum(Collection<String> stations) {
            return stations.stream().mapToDouble(each -> sent.getOrDefault(each, 0.0)).sum();
        }
    }
}
