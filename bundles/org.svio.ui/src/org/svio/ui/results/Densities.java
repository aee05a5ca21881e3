package org.svio.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.svio.experiment.Interval;
import org.svio.experiment.results.StoredPoint;
import org.svio.experiment.results.StoredRows;

/**
 * How latencies are spread, as far as their percentiles tell: between two percentiles the same share of packets falls
 * on each microsecond. Nothing is known below the median, so the picture begins there.
 */
final class Densities {

    private static final String[] STATISTICS = {"p50", "p90", "p99", "p999", "max"};
    private static final double[] SHARES = {0.5, 0.9, 0.99, 0.999, 1};
    private static final double MICROSECOND = 1e-6;

    private Densities() {
    }

    static Figure of(List<Shown> shown, String element) {
        List<Datum> data = new ArrayList<>();
        for (Shown each : shown) {
            for (StoredPoint point : each.points()) {
                add(each, point, element, point.text() + (shown.size() > 1 ? ", " + each.label() : ""), data);
            }
        }
        return new Figure(FigureKind.DISTRIBUTION, "Latency density above the median" + (element.equals(Figures.ALL)
                ? "" : " of " + element), "One-way latency (us)", "Share per us", data, List.of(),
                "Drawn from the percentiles, constant between two of them.");
    }

    private static void add(Shown shown, StoredPoint point, String element, String name, List<Datum> data) {
        double[] ends = new double[STATISTICS.length];
        Optional<StoredRows.Measure> row = Optional.empty();
        for (int i = 0; i < STATISTICS.length; i++) {
            row = shown.find(point.key(), element, "latency", STATISTICS[i]);
            ends[i] = row.map(each -> each.interval().mean()).orElse(Double.NaN) / MICROSECOND;
        }
        for (int i = 0; i + 1 < ends.length && row.isPresent(); i++) {
            double width = ends[i + 1] - ends[i];
            if (width > 0) {
                Interval density = new Interval((SHARES[i + 1] - SHARES[i]) / width, Double.NaN, Double.NaN, 1);
                for (double x : new double[] {ends[i], ends[i + 1]}) {
                    data.add(new Datum(name, String.valueOf(x), x, density, "share", new Datum.Origin(
                            shown.experiment().name(), point.key(), element, "latency", STATISTICS[i] + " to "
                            + STATISTICS[i + 1], row.get().seed(), row.get().warmup(), row.get().valid(),
                            row.get().modelHash())));
                }
            }
        }
    }
}
