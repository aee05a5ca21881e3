package org.svio.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.svio.cli.internal.Table.Alignment;
import org.svio.experiment.ComparisonResult;
import org.svio.experiment.Coordinate;
import org.svio.experiment.ExperimentResult;
import org.svio.experiment.MeasureResult;
import org.svio.experiment.PointResult;
import org.svio.experiment.QuantityText;
import org.svio.experiment.ReferenceResult;
import org.svio.model.Comparison;
import org.svio.model.Metric;
import org.svio.model.MetricChoice;

/** One comparison of an experiment: ratios with their intervals beside what was published, and both bottlenecks. */
final class ComparisonTable {

    private static final int ALWAYS = Integer.MAX_VALUE;

    private final ExperimentResult result;
    private final Comparison comparison;
    private final List<ComparisonResult> comparisons;

    ComparisonTable(ExperimentResult result, Comparison comparison) {
        this.result = result;
        this.comparison = comparison;
        this.comparisons = result.comparisons().stream()
                .filter(each -> each.comparison() == comparison && isAsked(each)).toList();
    }

    /** Both mappings; empty where there is nothing to compare. */
    String title() {
        return comparisons.isEmpty() ? "" : nameOfA() + " over " + nameOfB();
    }

    Table table(String confidence) {
        Table table = new Table();
        if (comparisons.isEmpty()) {
            return table;
        }
        comparisons.get(0).position().coordinates()
                .forEach(coordinate -> table.column(coordinate.name(), Alignment.RIGHT, ALWAYS));
        table.column("figure", Alignment.LEFT, ALWAYS).column("ratio", Alignment.RIGHT, ALWAYS)
                .column(confidence + " % interval", Alignment.LEFT, ALWAYS)
                .column("published", Alignment.RIGHT, ALWAYS).column("distance", Alignment.RIGHT, ALWAYS)
                .column("busiest, " + nameOfA(), Alignment.LEFT, 2)
                .column("busiest, " + nameOfB(), Alignment.LEFT, 2);
        comparisons.forEach(each -> table.row(row(each)));
        return table;
    }

    /** The figures whose precision or ratio the experiment asks for; where it asks for none, all. */
    private boolean isAsked(ComparisonResult each) {
        List<String> asked = result.plan().experiment().getPrecision().stream().map(MetricChoice::getMetric)
                .map(Metric::getLiteral).toList();
        return asked.isEmpty() || reference(each).isPresent()
                || asked.contains(each.metric()) && each.statistic().equals("mean");
    }

    private List<String> row(ComparisonResult each) {
        Optional<ReferenceResult> reference = reference(each);
        List<String> cells = new ArrayList<>();
        each.position().coordinates().stream().map(Coordinate::text).forEach(cells::add);
        cells.add(each.statistic().startsWith("p") ? each.metric() + " " + each.statistic() : each.metric());
        cells.add(QuantityText.fixed(each.ratio().mean(), 3));
        cells.add(Double.isFinite(each.ratio().low()) ? QuantityText.fixed(each.ratio().low(), 3) + " to "
                + QuantityText.fixed(each.ratio().high(), 3) : "-");
        cells.add(reference.map(figure -> QuantityText.digits(figure.published(), 4)).orElse(""));
        cells.add(reference.map(figure -> percent(figure.distance())).orElse(""));
        cells.add(busiest(each.a()));
        cells.add(busiest(each.b()));
        return cells;
    }

    private static String busiest(PointResult point) {
        return point.bottleneck().map(MeasureResult::element).orElse("");
    }

    private Optional<ReferenceResult> reference(ComparisonResult each) {
        return result.references().stream().filter(reference -> reference.position().equals(each.position())
                && !each.statistic().startsWith("p")
                && reference.text().startsWith("ratio(" + each.metric() + ")")).findFirst();
    }

    private String nameOfA() {
        return comparison.getA().getName();
    }

    private String nameOfB() {
        return comparison.getB().getName();
    }

    /** A share as a signed percentage. */
    static String percent(double share) {
        String text = QuantityText.fixed(100 * share, 1) + " %";
        return share > 0 ? "+" + text : text;
    }
}
