package org.svio.ui.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.svio.experiment.Interval;
import org.svio.experiment.results.StoredPoint;
import org.svio.experiment.results.StoredRows;
import org.svio.ui.results.Datum.Origin;

/** Makes figures of what is shown. */
final class Figures {

    /** The element of figures about everything together. */
    static final String ALL = "all";

    private static final int MOST_BARS = 320;
    private static final int MOST_ELEMENTS = 200;
    private static final int MOST_RESOURCES = 12;
    private static final Map<String, String> PERCENTILES = new LinkedHashMap<>();

    static {
        PERCENTILES.put("mean", "mean");
        PERCENTILES.put("p50", "50 %");
        PERCENTILES.put("p90", "90 %");
        PERCENTILES.put("p99", "99 %");
        PERCENTILES.put("p999", "99.9 %");
        PERCENTILES.put("max", "max");
    }

    private final List<Shown> shown;
    private final List<Datum> data = new ArrayList<>();
    private final List<Figure.Mark> marks = new ArrayList<>();

    private Figures(List<Shown> shown) {
        this.shown = shown;
    }

    /** The elements that figures can be about: everything together, then each sender. */
    static List<String> elements(List<Shown> shown) {
        Set<String> elements = new LinkedHashSet<>(List.of(ALL));
        for (Shown each : shown) {
            each.rows().measures().stream().filter(row -> row.metric().equals("latency"))
                    .forEach(row -> elements.add(row.element()));
        }
        return elements.stream().limit(MOST_ELEMENTS).toList();
    }

    static Figure of(FigureKind kind, String element, List<Shown> shown) {
        return new Figures(shown).figure(kind, element);
    }

    private Figure figure(FigureKind kind, String element) {
        String of = element.equals(ALL) ? "" : " of " + element;
        return switch (kind) {
            case THROUGHPUT -> throughput(element, of);
            case SENDERS -> senders();
            case LATENCY -> percentiles(kind, "latency", element, "One-way latency" + of);
            case ROUND_TRIP -> percentiles(kind, "roundTrip", element, "Round trip" + of);
            case DISTRIBUTION -> Densities.of(shown, element);
            case BUDGET -> budget(element, of);
            case UTILISATION -> utilisation();
            case RATIO -> ratios();
            case WARM_UP -> Courses.of(shown);
        };
    }

    private Figure throughput(String element, String of) {
        for (Shown each : shown) {
            for (StoredPoint point : each.points()) {
                each.find(point.key(), element, "throughput", "mean").ifPresent(row ->
                        data.add(datum(each, point, row, series(each, point), category(point))));
            }
        }
        if (element.equals(ALL)) {
            Objectives.throughput(shown).forEach(marks::add);
        }
        return new Figure(FigureKind.THROUGHPUT, "Throughput" + of, "", "Throughput", data, marks, remark());
    }

    private Figure senders() {
        int left = 0;
        int most = Math.max(1, MOST_BARS / Math.max(1, shown.stream().mapToInt(each -> each.points().size()).sum()));
        for (Shown each : shown) {
            for (StoredPoint point : each.points()) {
                List<StoredRows.Measure> rows = each.rows().measures().stream().filter(row ->
                        row.point().equals(point.key()) && row.metric().equals("throughput")
                                && row.statistic().equals("mean") && !row.element().equals(ALL)).toList();
                left = Math.max(left, rows.size() - most);
                rows.stream().limit(most).forEach(row ->
                        data.add(datum(each, point, row, variant(each, point), row.element())));
            }
        }
        return new Figure(FigureKind.SENDERS, "Throughput of each sender", "", "Throughput", data, marks,
                left > 0 ? "The first " + most + " senders; " + left + " more are in the results folder." : remark());
    }

    private Figure percentiles(FigureKind kind, String metric, String element, String title) {
        for (Shown each : shown) {
            for (StoredPoint point : each.points()) {
                PERCENTILES.forEach((statistic, label) -> each.find(point.key(), element, metric, statistic)
                        .ifPresent(row -> data.add(datum(each, point, row, variant(each, point), label))));
            }
        }
        return new Figure(kind, title, "Share of packets below", "Time", data, marks, remark());
    }

    private Figure budget(String element, String of) {
        for (Shown each : shown) {
            for (StoredPoint point : each.points()) {
                Optional<StoredRows.Measure> latency = each.find(point.key(), element, "latency", "mean");
                each.rows().accounts().stream().filter(row -> row.point().equals(point.key())
                        && row.element().equals(element)).forEach(row -> data.add(new Datum(stage(row),
                        variant(each, point), Double.NaN, new Interval(row.mean(), Double.NaN, Double.NaN, 0), "s",
                        new Origin(each.experiment().name(), point.key(), element, "latency", "mean in stage",
                                point.runs().get(0).seed(), latency.map(StoredRows.Measure::warmup).orElse(Double.NaN),
                                latency.map(StoredRows.Measure::valid).orElse(true),
                                latency.map(StoredRows.Measure::modelHash).orElse("")))));
            }
        }
        return new Figure(FigureKind.BUDGET, "Where the latency" + of + " goes: the stages sum to its mean", "",
                "Time per packet", Budgets.merged(data), marks, remark());
    }

    private static String stage(StoredRows.Account row) {
        boolean named = row.stage().endsWith(" " + row.resource());
        return named ? row.stage() : row.stage() + ", " + row.resource();
    }

    private Figure utilisation() {
        Map<String, Double> busiest = new LinkedHashMap<>();
        for (Shown each : shown) {
            Set<String> keys = each.points().stream().map(StoredPoint::key).collect(Collectors.toSet());
            each.rows().measures().stream().filter(row -> row.metric().equals("utilisation")
                    && row.statistic().equals("mean") && keys.contains(row.point()))
                    .forEach(row -> busiest.merge(row.element(), row.interval().mean(), Math::max));
        }
        List<String> resources = busiest.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue()
                .reversed()).limit(MOST_RESOURCES).map(Map.Entry::getKey).toList();
        for (Shown each : shown) {
            for (StoredPoint point : each.points()) {
                for (String resource : resources) {
                    each.find(point.key(), resource, "utilisation", "mean").ifPresent(row -> {
                        Datum datum = datum(each, point, row, variant(each, point), resource);
                        data.add(new Datum(datum.series(), datum.category(), Double.NaN, datum.value(), "share",
                                datum.origin()));
                    });
                }
            }
        }
        return new Figure(FigureKind.UTILISATION, "Busiest resources", "", "Utilisation", data, marks, remark());
    }

    private Figure ratios() {
        for (Shown each : shown) {
            Set<String> keys = each.points().stream().map(point -> category(point)).collect(Collectors.toSet());
            for (StoredRows.Comparison row : each.rows().comparisons()) {
                StoredPoint where = new StoredPoint(Comparing.values(row.point()), List.of(), true);
                boolean isAsked = row.statistic().equals("mean") && Set.of("throughput", "latency", "roundTrip")
                        .contains(row.metric()) && keys.contains(category(where));
                if (isAsked) {
                    String series = row.metric() + ": " + row.aMapping() + " / " + row.bMapping()
                            + (shown.size() > 1 ? ", " + each.label() : "");
                    data.add(new Datum(series, category(where), Double.NaN, row.ratio(), "1", new Origin(
                            each.experiment().name(), row.point(), ALL, row.metric(), "ratio",
                            each.points().get(0).runs().get(0).seed(), Double.NaN, row.valid(), "")));
                }
            }
        }
        Objectives.ratios(shown).forEach(marks::add);
        marks.add(new Figure.Mark(false, 1, "no difference", null));
        List<Datum> ordered = new ArrayList<>(data);
        ordered.sort(Comparator.comparing(Datum::series));
        return new Figure(FigureKind.RATIO, "Mappings compared: ratio of the means, with its interval", "",
                "Ratio", ordered, ordered.isEmpty() ? List.of() : marks, remark());
    }

    private Datum datum(Shown each, StoredPoint point, StoredRows.Measure row, String series, String category) {
        return new Datum(series, category, Double.NaN, row.interval(), row.unit(), new Origin(each.experiment().name(),
                point.key(), row.element(), row.metric(), row.statistic(), row.seed(), row.warmup(), row.valid(),
                row.modelHash()));
    }

    /** The colour of a point: its mapping. */
    private String series(Shown each, StoredPoint point) {
        String mapping = point.values().values().stream().filter(String.class::isInstance).map(Object::toString)
                .collect(Collectors.joining(", "));
        return shown.size() == 1 ? (mapping.isEmpty() ? each.experiment().name() : mapping)
                : mapping.isEmpty() ? each.label() : mapping + ", " + each.label();
    }

    /** A point with everything that tells it from others. */
    private String variant(Shown each, StoredPoint point) {
        String text = point.values().isEmpty() ? each.experiment().name() : point.text().replace("mapping = ", "");
        return shown.size() == 1 ? text : text + ", " + each.label();
    }

    private static String category(StoredPoint point) {
        return category(point.values());
    }

    /** What is varied besides the mapping, in words. */
    static String category(Map<String, Object> point) {
        Map<String, Object> values = new LinkedHashMap<>(point);
        values.values().removeIf(String.class::isInstance);
        return values.isEmpty() ? "" : new StoredPoint(values, List.of(), true).text();
    }

    private String remark() {
        boolean doubtful = data.stream().anyMatch(each -> !each.origin().valid());
        boolean earlier = shown.stream().flatMap(each -> each.points().stream()).anyMatch(each -> !each.isReported());
        return doubtful ? "There was no steady state at some points: the figures describe these runs, not the system."
                : earlier ? "Some points were run by an earlier call, perhaps of another state of the model." : "";
    }
}
