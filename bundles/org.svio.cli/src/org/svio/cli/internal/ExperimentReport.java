package org.svio.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.svio.cli.internal.Table.Alignment;
import org.svio.experiment.Coordinate;
import org.svio.experiment.ExpectationResult;
import org.svio.experiment.ExperimentResult;
import org.svio.experiment.MeasureResult;
import org.svio.experiment.PointResult;
import org.svio.experiment.Position;
import org.svio.experiment.QuantityText;
import org.svio.experiment.ReferenceResult;
import org.svio.experiment.StopReason;
import org.svio.experiment.Verdict;
import org.svio.model.Comparison;
import org.svio.model.Metric;
import org.svio.model.MetricChoice;

/** Prints the result of an experiment for people: its points, comparisons, objectives and the verdict in words. */
final class ExperimentReport {

    private static final int ALWAYS = Integer.MAX_VALUE;
    private static final int PERCENT = 100;

    private record Figure(String title, String metric, String statistic, int importance) {
    }

    private static final List<Figure> FIGURES = List.of(
            new Figure("throughput", "throughput", "mean", 9),
            new Figure("round trip", "roundTrip", "mean", 8),
            new Figure("latency", "latency", "mean", 5),
            new Figure("p99", "latency", "p99", 4),
            new Figure("drops", "drops", "total", 6));

    private final Console console;
    private final ExperimentResult result;

    ExperimentReport(Console console, ExperimentResult result) {
        this.console = console;
        this.result = result;
    }

    void print() {
        String confidence = QuantityText.digits(PERCENT * result.plan().confidence(), 4);
        console.out().println(console.bold(result.plan().name() + " on "
                + result.plan().experiment().getPlatform().getName()) + ", seed " + result.plan().seed()
                + (result.cancelled() ? ", cancelled" : "") + "; +- is the " + confidence + " % interval");
        console.out().println();
        if (result.points().isEmpty()) {
            console.out().println("no run was complete");
            return;
        }
        print(points());
        notes();
        for (Comparison comparison : result.plan().experiment().getComparisons()) {
            ComparisonTable compared = new ComparisonTable(result, comparison);
            if (!compared.title().isEmpty()) {
                console.out().println(console.bold(compared.title()));
                print(compared.table(confidence));
            }
        }
        print(references());
        sources();
        expectations();
        Verdict.of(result).forEach(sentence -> Paragraph.lines(sentence + ".", console.width())
                .forEach(console.out()::println));
        console.out().println();
    }

    private void print(Table table) {
        List<String> lines = table.lines(console.width());
        for (int i = 0; i < lines.size(); i++) {
            console.out().println(i == 0 ? console.bold(lines.get(i)) : lines.get(i));
        }
        if (!lines.isEmpty()) {
            console.out().println();
        }
    }

    private Table points() {
        Table table = new Table();
        List<Figure> figures = FIGURES.stream().filter(this::occurs).toList();
        List<Coordinate> sample = sample();
        for (Coordinate coordinate : sample) {
            table.column(coordinate.name(), coordinate instanceof Coordinate.Amount ? Alignment.RIGHT
                    : Alignment.LEFT, ALWAYS);
        }
        figures.forEach(figure -> table.column(figure.title, Alignment.RIGHT, importance(figure)));
        table.column("runs", Alignment.RIGHT, 3).column("busiest resource", Alignment.LEFT, 7)
                .column("", Alignment.LEFT, 10);
        for (PointResult point : result.points()) {
            List<String> cells = new ArrayList<>();
            point.point().position().coordinates().forEach(coordinate -> cells.add(coordinate.text()));
            figures.forEach(figure -> cells.add(cell(point, figure)));
            cells.add(String.valueOf(point.outcomes().size()));
            cells.add(bottleneck(point));
            cells.add(remark(point));
            table.row(cells);
        }
        return table;
    }

    private List<Coordinate> sample() {
        return result.points().isEmpty() ? List.of() : result.points().get(0).point().position().coordinates();
    }

    /** What the experiment asks a precision of stays longest. */
    private int importance(Figure figure) {
        return result.plan().experiment().getPrecision().stream().map(MetricChoice::getMetric).map(Metric::getLiteral)
                .anyMatch(figure.metric::equals) && figure.statistic.equals("mean") ? ALWAYS : figure.importance;
    }

    /** Whether some point measured something; no drops are no column. */
    private boolean occurs(Figure figure) {
        return result.points().stream().flatMap(point -> point.find(PointResult.ALL, figure.metric, figure.statistic)
                .stream()).anyMatch(measure -> measure.interval().mean() > 0);
    }

    private static String cell(PointResult point, Figure figure) {
        return point.find(PointResult.ALL, figure.metric, figure.statistic)
                .map(measure -> figure.statistic.equals("p99")
                        ? QuantityText.of(measure.interval().mean(), measure.unit(), 3)
                        : QuantityText.of(measure.interval(), measure.unit())).orElse("");
    }

    static String bottleneck(PointResult point) {
        return point.bottleneck().map(ExperimentReport::busy).orElse("");
    }

    private static String busy(MeasureResult busiest) {
        return busiest.element() + " " + QuantityText.percent(busiest.interval().mean());
    }

    private static String remark(PointResult point) {
        Stream<String> remarks = Stream.of(point.isValid() ? "" : "no steady state",
                point.stopReason() == StopReason.CANCELLED ? "cancelled" : "",
                point.precise() ? "" : "imprecise").filter(remark -> !remark.isEmpty());
        return String.join(", ", remarks.toList());
    }

    private void notes() {
        boolean any = false;
        for (PointResult point : result.points()) {
            for (String note : point.notes()) {
                String where = at(point.point().position());
                Paragraph.lines("note" + (where.isEmpty() ? ": " : " (" + where + "): ") + note
                        + point.bottleneck().map(busiest -> "; busiest is " + busy(busiest)).orElse(""),
                        console.width()).forEach(console.out()::println);
                any = true;
            }
        }
        if (any) {
            console.out().println();
        }
    }

    private static String at(Position position) {
        return position.text();
    }

    /** Ratios stand in the table of comparisons. */
    private Table references() {
        Table table = new Table().column("published figure", Alignment.LEFT, ALWAYS)
                .column("at", Alignment.LEFT, ALWAYS).column("simulated", Alignment.RIGHT, ALWAYS)
                .column("published", Alignment.RIGHT, ALWAYS).column("distance", Alignment.RIGHT, ALWAYS);
        for (ReferenceResult reference : result.references()) {
            if (!reference.text().startsWith("ratio(")) {
                table.row(List.of(reference.text().replaceFirst(" (at|is) .*", ""), at(reference.position()),
                        QuantityText.of(reference.interval(), reference.unit()),
                        QuantityText.of(reference.published(), reference.unit(), 4),
                        ComparisonTable.percent(reference.distance())));
            }
        }
        return table;
    }

    private void sources() {
        List<String> sources = result.references().stream().map(ReferenceResult::source).distinct().toList();
        if (!sources.isEmpty()) {
            console.out().println("published in:");
            sources.forEach(source -> console.out().println("    " + source));
            console.out().println();
        }
    }

    private void expectations() {
        for (ExpectationResult expectation : result.expectations()) {
            String where = at(expectation.position());
            String line = (expectation.met() ? "met    " : "missed ") + expectation.text() + ": "
                    + (expectation.interval().n() == 0 ? "nothing was measured"
                            : QuantityText.of(expectation.interval(), expectation.unit()))
                    + (where.isEmpty() ? "" : " (" + where + ")");
            console.out().println(console.judged(line, expectation.met()));
        }
        if (!result.expectations().isEmpty()) {
            console.out().println();
        }
    }
}
