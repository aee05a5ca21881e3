package org.svio.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.svio.model.Comparison;
import org.svio.model.Metric;
import org.svio.model.MetricChoice;
import org.svio.simulation.AccountEntry;

/** The answer of an experiment in words: which mapping is ahead, by how much, and what holds each of them back. */
public final class Verdict {

    private static final double BUSY = 0.7;
    private static final List<String> FIGURES = List.of("throughput", "roundTrip", "latency");

    private final ExperimentResult result;

    private Verdict(ExperimentResult result) {
        this.result = result;
    }

    /** A sentence for each comparison and figure, and one on what limits; on limits alone where nothing is compared. */
    public static List<String> of(ExperimentResult result) {
        return new Verdict(result).sentences();
    }

    private List<String> sentences() {
        Map<Comparison, Map<String, List<ComparisonResult>>> groups = new LinkedHashMap<>();
        for (ComparisonResult each : result.comparisons()) {
            if (each.statistic().equals("mean") && FIGURES.contains(each.metric()) && isAbout(each)) {
                groups.computeIfAbsent(each.comparison(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(each.metric(), key -> new ArrayList<>()).add(each);
            }
        }
        List<String> sentences = new ArrayList<>();
        if (groups.isEmpty() && !result.points().isEmpty()) {
            PointResult last = result.points().get(result.points().size() - 1);
            sentences.add(sentence(where(last.point().position().withoutMapping()) + limit(last), last));
        }
        groups.values().forEach(byMetric -> {
            byMetric.values().forEach(each -> sentences.add(who(each)));
            List<ComparisonResult> any = byMetric.values().iterator().next();
            ComparisonResult last = any.get(any.size() - 1);
            sentences.add(sentence(why(last), last.a()));
            any.stream().filter(each -> !each.isValid()).map(Verdict::doubt).forEach(sentences::add);
        });
        return sentences;
    }

    private boolean isAbout(ComparisonResult comparison) {
        return figures().contains(comparison.metric());
    }

    /** The figures whose precision was asked for; else round trips, else throughput, else, if it is equal, latency. */
    private List<String> figures() {
        List<String> asked = result.plan().experiment().getPrecision().stream().map(MetricChoice::getMetric)
                .map(Metric::getLiteral).filter(FIGURES::contains).toList();
        if (!asked.isEmpty()) {
            return asked;
        }
        if (result.comparisons().stream().anyMatch(each -> each.metric().equals("roundTrip"))) {
            return List.of("roundTrip");
        }
        boolean differs = result.comparisons().stream().anyMatch(each -> each.metric().equals("throughput")
                && each.verdict() != ComparisonResult.Verdict.NO_DIFFERENCE_SHOWN);
        return List.of(differs ? "throughput" : "latency");
    }

    private static String who(List<ComparisonResult> comparisons) {
        Map<ComparisonResult.Verdict, List<ComparisonResult>> byVerdict = comparisons.stream().collect(
                Collectors.groupingBy(ComparisonResult::verdict, LinkedHashMap::new, Collectors.toList()));
        String text = byVerdict.values().stream().map(Verdict::one).collect(Collectors.joining("; "));
        return capital(text);
    }

    private static String one(List<ComparisonResult> alike) {
        ComparisonResult first = alike.get(0);
        String a = first.comparison().getA().getName();
        String b = first.comparison().getB().getName();
        String where = alike.stream().map(Verdict::at).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" and "));
        if (first.verdict() == ComparisonResult.Verdict.NO_DIFFERENCE_SHOWN) {
            return "no difference in " + noun(first.metric()) + " is shown between " + a + " and " + b + place(where);
        }
        boolean aWins = (first.verdict() == ComparisonResult.Verdict.A_IS_HIGHER) == isGood(first.metric());
        return "mapping " + (aWins ? a + " is faster: it" : b + " is faster: " + a) + " has "
                + list(alike, " the " + noun(first.metric()) + " of " + b);
    }

    /** Of several positions the first and the last; the others are in the table. */
    private static String list(List<ComparisonResult> alike, String figure) {
        String first = times(alike.get(0), figure);
        String last = times(alike.get(alike.size() - 1), "");
        return alike.size() == 1 ? first : first + " and " + last;
    }

    private static String times(ComparisonResult comparison, String figure) {
        return QuantityText.fixed(comparison.ratio().mean(), 2) + " times ("
                + QuantityText.fixed(comparison.ratio().low(), 2) + " to "
                + QuantityText.fixed(comparison.ratio().high(), 2) + ")" + figure + place(at(comparison));
    }

    private static String at(ComparisonResult comparison) {
        return comparison.position().text();
    }

    private static String place(String where) {
        return where.isBlank() ? "" : " at " + where;
    }

    private static String noun(String metric) {
        return metric.equals("roundTrip") ? "round-trip time" : metric;
    }

    private static boolean isGood(String metric) {
        return metric.equals("throughput");
    }

    private static String why(ComparisonResult comparison) {
        return where(comparison.position()) + limit(comparison.a()) + "; " + limit(comparison.b());
    }

    private static String where(Position position) {
        return position.text().isEmpty() ? "" : "At " + position.text() + ", ";
    }

    private static String doubt(ComparisonResult comparison) {
        return capital(where(comparison.position()) + "there was no steady state, so that the figures describe these"
                + " runs and not the system");
    }

    /** A sentence does not begin with the name of a mapping, which may be in lower case. */
    private static String sentence(String text, PointResult about) {
        return text.startsWith(about.point().mapping().getName() + " ") ? "Mapping " + text : capital(text);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** What holds a variant back: its busiest resource, or where its latency goes if nothing is busy. */
    static String limit(PointResult point) {
        String name = point.point().mapping().getName();
        MeasureResult busiest = point.bottleneck().orElse(null);
        if (busiest == null) {
            return name + " uses no resource that is measured";
        }
        String busy = busiest.element() + " (" + QuantityText.percent(busiest.interval().mean()) + " busy)";
        if (busiest.interval().mean() >= BUSY) {
            return "the bottleneck of " + name + " is " + busy;
        }
        String idle = name + " is not saturated, its busiest resource is " + busy;
        return idle + point.longestStage().map(stage -> ", and the longest stage of its latency is " + told(stage))
                .orElse("");
    }

    private static String told(AccountEntry stage) {
        boolean named = stage.stage().endsWith(" " + stage.resource());
        return "\"" + stage.stage() + "\"" + (named ? "" : " on " + stage.resource()) + " ("
                + QuantityText.percent(stage.share()) + ")";
    }
}
