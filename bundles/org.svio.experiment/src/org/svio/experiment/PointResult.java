package org.svio.experiment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.svio.simulation.AccountEntry;
import org.svio.simulation.Distribution;

/**
 * What one point gave.
 *
 * @param outcomes the runs it rests on, in order of replication
 * @param warmUp what was discarded of each
 * @param stopReason why there are no more
 * @param precise whether the precision asked for was reached; true where none was asked for
 * @param notes what a reader must know, each a sentence
 * @param measures the figures, in the order of the runs
 * @param account where the latency went: the mean over the replications
 * @param distributions how latencies and round trips are spread over all replications together
 */
public record PointResult(Point point, List<Outcome> outcomes, WarmUp warmUp, StopReason stopReason, boolean precise,
        List<String> notes, List<MeasureResult> measures, List<AccountEntry> account,
        List<Distribution> distributions) {

    /** The element of figures about everything together. */
    public static final String ALL = "all";

    /** Keeps its own lists. */
    public PointResult {
        outcomes = List.copyOf(outcomes);
        notes = List.copyOf(notes);
        measures = List.copyOf(measures);
        account = List.copyOf(account);
        distributions = List.copyOf(distributions);
    }

    /** Whether the figures describe a steady state. */
    public boolean isValid() {
        return warmUp.steady();
    }

    /** How many observations each figure rests on: replications or batches. */
    public int observations() {
        return outcomes.stream().mapToInt(outcome -> outcome.observations().size()).sum();
    }

    /** A figure; the total stands in for the mean of a metric that is only counted. */
    public Optional<MeasureResult> find(String element, String metric, String statistic) {
        Optional<MeasureResult> exact = exact(element, metric, statistic);
        return exact.isPresent() || !statistic.equals("mean") ? exact : exact(element, metric, "total");
    }

    private Optional<MeasureResult> exact(String element, String metric, String statistic) {
        return measures.stream().filter(m -> m.is(element, metric, statistic)).findFirst();
    }

    /** The busiest resource: the one with the highest mean utilisation, the first of equals. */
    public Optional<MeasureResult> bottleneck() {
        return measures.stream().filter(m -> m.metric().equals("utilisation") && m.statistic().equals("mean"))
                .filter(m -> !m.element().equals(ALL) && Double.isFinite(m.interval().mean()))
                .max(Comparator.comparingDouble((MeasureResult m) -> m.interval().mean())
                        .thenComparing(Comparator.comparingInt(measures::indexOf).reversed()));
    }

    /** The stage that takes the largest share of the latency of all packets. */
    public Optional<AccountEntry> longestStage() {
        return account.stream().filter(entry -> entry.element().equals(ALL))
                .max(Comparator.comparingDouble(AccountEntry::mean));
    }
}
