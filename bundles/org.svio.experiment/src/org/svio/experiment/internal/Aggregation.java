package org.svio.experiment.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.svio.experiment.Interval;
import org.svio.experiment.MeasureResult;
import org.svio.simulation.AccountEntry;
import org.svio.simulation.Distribution;
import org.svio.simulation.Measurement;
import org.svio.simulation.Measurements;

/** Puts the measurements of independent replications or batches together. */
public final class Aggregation {

    private record Key(String element, String metric, String statistic) {
    }

    private record Stage(String element, String direction, String stage, String resource) {
    }

    private record Sender(String element, String direction) {
    }

    private static final class Series {

        private final String unit;
        private final double[] values;
        private long observations;

        Series(String unit, int length, double absent) {
            this.unit = unit;
            this.values = new double[length];
            Arrays.fill(values, absent);
        }
    }

    private Aggregation() {
    }

    /** Every figure with its interval, in order of first appearance; what only some runs counted is 0 in the others. */
    public static List<MeasureResult> measures(List<Measurements> runs, double confidence) {
        Map<Key, Series> all = new LinkedHashMap<>();
        for (int run = 0; run < runs.size(); run++) {
            for (Measurement each : runs.get(run).measures()) {
                Series series = all.computeIfAbsent(new Key(each.element(), each.metric(), each.statistic()),
                        key -> new Series(each.unit(), runs.size(), Absence.value(each.metric())));
                series.values[run] = each.value();
                series.observations += each.n();
            }
        }
        List<MeasureResult> results = new ArrayList<>();
        all.forEach((key, series) -> results.add(new MeasureResult(key.element, key.metric, key.statistic, series.unit,
                interval(key.statistic, series.values, confidence), series.observations, series.values)));
        return results;
    }

    /** What each run measured of one figure; NaN where it measured nothing, 0 where that is counted. */
    public static double[] values(List<Measurements> runs, String element, String metric, String statistic) {
        return runs.stream().mapToDouble(run -> run.measures().stream()
                .filter(m -> m.element().equals(element) && m.metric().equals(metric)
                        && m.statistic().equals(statistic))
                .mapToDouble(Measurement::value).findFirst().orElse(Absence.value(metric))).toArray();
    }

    private static Interval interval(String statistic, double[] values, double confidence) {
        if (!statistic.equals("max")) {
            return Interval.ofMean(values, confidence);
        }
        double[] seen = Arrays.stream(values).filter(Double::isFinite).toArray();
        double greatest = Arrays.stream(seen).max().orElse(Double.NaN);
        return new Interval(greatest, Double.NaN, Double.NaN, seen.length);
    }

    /** The observations of all runs together, of each element and metric, in order of first appearance. */
    public static List<Distribution> distributions(List<Measurements> runs) {
        Map<Key, Distribution> all = new LinkedHashMap<>();
        for (Measurements run : runs) {
            for (Distribution each : run.distributions()) {
                all.merge(new Key(each.element(), each.metric(), ""), each, Distribution::plus);
            }
        }
        return List.copyOf(all.values());
    }

    /**
     * The mean account over the runs. A stage that did not occur in a run counts there as zero, so that the stages of
     * one sender still sum to the mean latency.
     */
    public static List<AccountEntry> account(List<Measurements> runs) {
        Map<Sender, Map<Stage, Double>> sums = new LinkedHashMap<>();
        Map<Sender, Integer> counts = new LinkedHashMap<>();
        for (Measurements run : runs) {
            Set<Sender> present = new LinkedHashSet<>();
            for (AccountEntry entry : run.account()) {
                Sender sender = new Sender(entry.element(), entry.direction());
                present.add(sender);
                sums.computeIfAbsent(sender, key -> new LinkedHashMap<>()).merge(
                        new Stage(entry.element(), entry.direction(), entry.stage(), entry.resource()), entry.mean(),
                        Double::sum);
            }
            present.forEach(sender -> counts.merge(sender, 1, Integer::sum));
        }
        List<AccountEntry> entries = new ArrayList<>();
        sums.forEach((sender, stages) -> {
            double total = stages.values().stream().mapToDouble(Double::doubleValue).sum();
            stages.forEach((stage, sum) -> entries.add(new AccountEntry(stage.element, stage.direction, stage.stage,
                    stage.resource, sum / counts.get(sender), total == 0 ? 0 : sum / total)));
        });
        return entries;
    }
}
