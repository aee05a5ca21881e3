package org.svio.experiment.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.svio.experiment.Interval;

/**
 * The rows of an experiment as they were written. Points are given by their keys, see {@link StoredPoint#key}.
 *
 * @param measures figures of points
 * @param accounts where latency went
 * @param distributions how latencies and round trips are spread
 * @param comparisons mappings side by side
 * @param expectations {@code expect} lines at points
 * @param references published figures
 */
public record StoredRows(List<Measure> measures, List<Account> accounts, List<Distribution> distributions,
        List<Comparison> comparisons, List<Expectation> expectations, List<Reference> references) {

    /** Keeps its own lists. */
    public StoredRows {
        measures = List.copyOf(measures);
        accounts = List.copyOf(accounts);
        distributions = List.copyOf(distributions);
        comparisons = List.copyOf(comparisons);
        expectations = List.copyOf(expectations);
        references = List.copyOf(references);
    }

    /** A figure of one element, over all replications or batches, in its unit. */
    public record Measure(String point, String element, String metric, String statistic, String unit,
            Interval interval, long seed, double warmup, boolean valid, String modelHash) {
    }

    /** The mean time per packet, in seconds, that packets of an element spend in a stage. */
    public record Account(String point, String element, String direction, String stage, String resource, double mean,
            double share) {
    }

    /** How many observations of an element's metric, over all replications or batches, lie where. */
    public record Distribution(String point, String element, String metric, List<Bin> bins) {

        /** Keeps its own list. */
        public Distribution {
            bins = List.copyOf(bins);
        }

        /** Observations from {@code low} to below {@code high}, in SI units. */
        public record Bin(double low, double high, long count) {
        }
    }

    /** The ratio a / b of a figure of two mappings. The point leaves the mapping out. */
    public record Comparison(String point, String metric, String statistic, String aMapping, String bMapping, double a,
            double b, String unit, Interval ratio, String verdict, boolean valid) {
    }

    /** An {@code expect} line; the interval is that of the value. */
    public record Expectation(String point, String text, Interval value, boolean met, String source) {
    }

    /** A published figure; {@code distance} is value / published - 1. The point may leave the mapping out. */
    public record Reference(String point, Map<String, Object> values, String text, Interval value, double published,
            double distance, String source) {
    }

    /** The figure of an element at a point. */
    public Optional<Measure> find(String point, String element, String metric, String statistic) {
        return measures.stream().filter(each -> each.point().equals(point) && each.element().equals(element)
                && each.metric().equals(metric) && each.statistic().equals(statistic)).findFirst();
    }
}
