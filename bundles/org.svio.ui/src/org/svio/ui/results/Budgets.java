package org.svio.ui.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.svio.experiment.Interval;

/** Keeps stage budgets legible. */
final class Budgets {

    private static final int MOST_STAGES = 11;

    private Budgets() {
    }

    /** The longest stages, and the others of each point summed up, so that a stack is still the whole latency. */
    static List<Datum> merged(List<Datum> data) {
        Map<String, Double> longest = new LinkedHashMap<>();
        data.forEach(each -> longest.merge(each.series(), each.value().mean(), Math::max));
        if (longest.size() <= MOST_STAGES + 1) {
            return data;
        }
        Set<String> kept = longest.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(MOST_STAGES).map(Map.Entry::getKey).collect(Collectors.toSet());
        List<Datum> merged = new ArrayList<>(data.stream().filter(each -> kept.contains(each.series())).toList());
        Map<String, List<Datum>> others = data.stream().filter(each -> !kept.contains(each.series())).collect(
                Collectors.groupingBy(Datum::category, LinkedHashMap::new, Collectors.toList()));
        others.forEach((category, small) -> merged.add(new Datum("other stages", category, Double.NaN, new Interval(
                small.stream().mapToDouble(each -> each.value().mean()).sum(), Double.NaN, Double.NaN, 0), "s",
                small.get(0).origin())));
        return merged;
    }
}
