package org.svio.experiment.results;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.svio.experiment.ComparisonResult;
import org.svio.experiment.EngineVersion;
import org.svio.experiment.ExpectationResult;
import org.svio.experiment.ExperimentResult;
import org.svio.experiment.Interval;
import org.svio.experiment.MeasureResult;
import org.svio.experiment.Outcome;
import org.svio.experiment.Plan;
import org.svio.experiment.PointResult;
import org.svio.experiment.ReferenceResult;
import org.svio.experiment.internal.ModelHash;
import org.svio.model.Value;
import org.svio.simulation.AccountEntry;
import org.svio.simulation.Distribution;
import org.svio.simulation.Measurements;

/**
 * Results as JSON lines. Every line has a {@code type}: {@code run}, {@code measure}, {@code account},
 * {@code distribution}, {@code comparison}, {@code expectation} or {@code reference}. All values are in SI units.
 *
 * <p>The same model and the same options give the same bytes, so real time is left out ({@code wall} is null) unless
 * it is asked for.
 */
public final class JsonRows {

    private static final double PICOSECONDS = 1e12;

    private final boolean withWallTime;

    /** Rows with or without real time. */
    public JsonRows(boolean withWallTime) {
        this.withWallTime = withWallTime;
    }

    /** Writes the rows of all results to a file; it appears whole or not at all. */
    public void write(List<ExperimentResult> results, Path file) throws IOException {
        AtomicFile.write(file, out -> write(results, out));
    }

    /** Writes the rows of all results. */
    public void write(List<ExperimentResult> results, Writer out) throws IOException {
        for (ExperimentResult result : results) {
            for (PointResult point : result.points()) {
                write(result.plan(), point, out);
            }
            for (ComparisonResult comparison : result.comparisons()) {
                line(out, comparison(result.plan(), comparison));
            }
            for (ExpectationResult expectation : result.expectations()) {
                line(out, expectation(result.plan(), expectation));
            }
            for (ReferenceResult reference : result.references()) {
                line(out, reference(result.plan(), reference));
            }
        }
    }

    private void write(Plan plan, PointResult point, Writer out) throws IOException {
        for (int i = 0; i < point.outcomes().size(); i++) {
            line(out, run(plan, point, i + 1, point.outcomes().get(i)));
        }
        for (MeasureResult measure : point.measures()) {
            line(out, measure(plan, point, measure));
        }
        for (AccountEntry entry : point.account()) {
            line(out, account(plan, point, entry));
        }
        for (Distribution distribution : point.distributions()) {
            line(out, distribution(plan, point, distribution));
        }
    }

    private Row run(Plan plan, PointResult point, int replication, Outcome outcome) {
        List<Measurements> observed = outcome.observations();
        return row("run", plan, point)
                .put("replication", replication)
                .put("seed", plan.seed())
                .put("simulated", observed.get(observed.size() - 1).until() / PICOSECONDS)
                .put("warmup", warmup(point))
                .put("events", outcome.events())
                .put("packets", outcome.packets())
                .put("wall", withWallTime ? outcome.wall() : null)
                .put("stop_reason", point.stopReason().text())
                .put("valid", point.isValid())
                .put("notes", point.notes())
                .put("overrides", overrides(plan))
                .put("model_hash", plan.modelHash())
                .put("engine_version", EngineVersion.TEXT);
    }

    private static Row measure(Plan plan, PointResult point, MeasureResult measure) {
        Interval interval = measure.interval();
        return row("measure", plan, point)
                .put("element", measure.element())
                .put("metric", measure.metric())
                .put("statistic", measure.statistic())
                .put("value", interval.mean())
                .put("unit", measure.unit())
                .put("ci_low", interval.low())
                .put("ci_high", interval.high())
                .put("n", interval.n())
                .put("observations", measure.observations())
                .put("seed", plan.seed())
                .put("warmup", warmup(point))
                .put("stop_reason", point.stopReason().text())
                .put("valid", point.isValid())
                .put("model_hash", plan.modelHash())
                .put("engine_version", EngineVersion.TEXT);
    }

    private static Row account(Plan plan, PointResult point, AccountEntry entry) {
        return row("account", plan, point)
                .put("element", entry.element())
                .put("direction", entry.direction())
                .put("stage", entry.stage())
                .put("resource", entry.resource())
                .put("mean", entry.mean())
                .put("share", entry.share());
    }

    private static Row distribution(Plan plan, PointResult point, Distribution distribution) {
        List<List<Object>> bins = new ArrayList<>();
        distribution.counts().forEach((number, count) -> bins.add(List.of(Distribution.start(number),
                Distribution.start(number + 1), count)));
        return row("distribution", plan, point)
                .put("element", distribution.element())
                .put("metric", distribution.metric())
                .put("unit", "s")
                .put("observations", distribution.total())
                .put("bins", bins);
    }

    private static Row comparison(Plan plan, ComparisonResult comparison) {
        return row("comparison", plan, comparison.position().values())
                .put("metric", comparison.metric())
                .put("statistic", comparison.statistic())
                .put("a_mapping", comparison.comparison().getA().getName())
                .put("b_mapping", comparison.comparison().getB().getName())
                .put("a", comparison.meanA())
                .put("b", comparison.meanB())
                .put("unit", comparison.unit())
                .put("ratio", comparison.ratio().mean())
                .put("ci_low", comparison.ratio().low())
                .put("ci_high", comparison.ratio().high())
                .put("n", comparison.ratio().n())
                .put("verdict", comparison.verdict().text())
                .put("valid", comparison.isValid());
    }

    private static Row expectation(Plan plan, ExpectationResult expectation) {
        return row("expectation", plan, expectation.position().values())
                .put("text", expectation.text())
                .put("value", expectation.interval().mean())
                .put("low", expectation.interval().low())
                .put("high", expectation.interval().high())
                .put("met", expectation.met())
                .put("source", expectation.source());
    }

    private static Row reference(Plan plan, ReferenceResult reference) {
        return row("reference", plan, reference.position().values())
                .put("text", reference.text())
                .put("value", reference.interval().mean())
                .put("low", reference.interval().low())
                .put("high", reference.interval().high())
                .put("published", reference.published())
                .put("distance", reference.distance())
                .put("source", reference.source());
    }

    private static Row row(String type, Plan plan, PointResult point) {
        return row(type, plan, point.point().position().values());
    }

    private static Row row(String type, Plan plan, Map<String, Object> position) {
        return new Row(type).put("experiment", plan.name()).put("point", position);
    }

    private static double warmup(PointResult point) {
        return point.warmUp().length() / PICOSECONDS;
    }

    private static Map<String, Object> overrides(Plan plan) {
        Map<String, Object> overrides = new LinkedHashMap<>();
        for (Map.Entry<Value, Double> entry : plan.options().overrides().bindings().entrySet()) {
            overrides.put(ModelHash.qualifiedName(entry.getKey()), entry.getValue());
        }
        return overrides;
    }

    private static void line(Writer out, Row row) throws IOException {
        out.write(row.line());
        out.write('\n');
    }
}
