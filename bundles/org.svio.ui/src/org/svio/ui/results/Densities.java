package org.svio.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.svio.experiment.Interval;
import org.svio.experiment.results.StoredPoint;
import org.svio.experiment.results.StoredRows;
import org.svio.experiment.results.StoredRows.Distribution.Bin;

/** How latencies are spread: the share of packets in each class of the results, over a logarithmic axis. */
final class Densities {

    private static final double MICROSECOND = 1e-6;
    private static final double SAME = 1 + 1e-9; // where a class ends and the next begins, but for rounding

    private Densities() {
    }

    static Figure of(List<Shown> shown, String element) {
        List<Datum> data = new ArrayList<>();
        for (Shown each : shown) {
            for (StoredPoint point : each.points()) {
                add(each, point, element, point.text() + (shown.size() > 1 ? ", " + each.label() : ""), data);
            }
        }
        return new Figure(FigureKind.DISTRIBUTION, "Latency density" + (element.equals(Figures.ALL)
                ? "" : " of " + element), "One-way latency (us)", "Share of packets in a class", data, List.of(),
                "Twenty classes to a decade, each 12 % wide; all replications together.");
    }

    private static void add(Shown shown, StoredPoint point, String element, String name, List<Datum> data) {
        Optional<StoredRows.Measure> row = shown.find(point.key(), element, "latency", "mean");
        Optional<StoredRows.Distribution> spread = shown.rows().distributions().stream()
                .filter(each -> each.point().equals(point.key()) && each.element().equals(element)
                        && each.metric().equals("latency")).findFirst();
        if (row.isEmpty() || spread.isEmpty()) {
            return;
        }
        Datum.Origin origin = new Datum.Origin(shown.experiment().name(), point.key(), element, "latency", "share",
                row.get().seed(), row.get().warmup(), row.get().valid(), row.get().modelHash());
        double total = spread.get().bins().stream().mapToLong(Bin::count).sum();
        double end = Double.NaN;
        for (Bin bin : spread.get().bins()) {
            if (!(bin.low() < end * SAME)) { // the first, or after empty classes: from and to the axis
                data.add(datum(name, end, 0, origin));
                data.add(datum(name, bin.low(), 0, origin));
            }
            data.add(datum(name, bin.low(), bin.count() / total, origin));
            data.add(datum(name, bin.high(), bin.count() / total, origin));
            end = bin.high();
        }
        data.add(datum(name, end, 0, origin));
        data.removeIf(each -> Double.isNaN(each.x()));
    }

    private static Datum datum(String name, double latency, double share, Datum.Origin origin) {
        double x = latency / MICROSECOND;
        return new Datum(name, String.valueOf(x), x, new Interval(share, Double.NaN, Double.NaN, 1), "share", origin);
    }
}
