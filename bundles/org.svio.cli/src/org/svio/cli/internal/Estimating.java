package org.svio.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.svio.cli.internal.Table.Alignment;
import org.svio.dsl.ParsedFile;
import org.svio.estimate.Estimate;
import org.svio.estimate.Estimator;
import org.svio.experiment.Coordinate;
import org.svio.experiment.Plan;
import org.svio.experiment.Point;
import org.svio.experiment.QuantityText;
import org.svio.experiment.RunOptions;
import org.svio.model.expression.ModelException;
import org.svio.simulation.SimulationCompiler;

/** Carries out {@code svio estimate}. */
public final class Estimating {

    private static final int ALWAYS = Integer.MAX_VALUE;
    private static final int DIGITS = 4;
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

    private final Call call;
    private final Console console;
    private final Path file;
    private ParsedFile model;
    private long nanoseconds;
    private int estimates;

    /** Estimates the experiments of {@code file}. */
    public Estimating(Call call, Path file) {
        this.call = call;
        this.console = call.console();
        this.file = file;
    }

    /** Prints the estimates of the points that are asked for. */
    public void estimate(List<String> experiments, String filter, Map<String, String> overrides, boolean quiet) {
        model = new ModelFiles(call).require(file, quiet);
        RunOptions options = RunOptions.DEFAULT.withOverrides(
                RequestOptions.overrides(overrides, model.resource().getResourceSet()));
        for (Plan plan : new PlanLoader(console, model).plans(experiments,
                filter == null ? options : options.withFilter(filter))) {
            print(plan);
        }
        if (!quiet) {
            console.message(String.format(Locale.ROOT, "%d estimates in %.0f ms", estimates,
                    nanoseconds / NANOSECONDS_PER_MILLISECOND));
        }
    }

    private void print(Plan plan) {
        Table table = new Table();
        List<Coordinate> sample = plan.points().isEmpty() ? List.of() : plan.points().get(0).position().coordinates();
        sample.forEach(coordinate -> table.column(coordinate.name(), coordinate instanceof Coordinate.Amount
                ? Alignment.RIGHT : Alignment.LEFT, ALWAYS));
        table.column("throughput", Alignment.RIGHT, ALWAYS).column("at most", Alignment.RIGHT, 1)
                .column("latency", Alignment.RIGHT, ALWAYS).column("round trip", Alignment.RIGHT, ALWAYS)
                .column("bottleneck", Alignment.LEFT, ALWAYS);
        Set<String> caveats = new LinkedHashSet<>();
        for (Point point : plan.points()) {
            Estimate estimate = estimate(plan, point);
            caveats.addAll(estimate.caveats());
            table.row(row(point, estimate));
        }
        console.out().println(console.bold(plan.name() + " on " + plan.experiment().getPlatform().getName())
                + ", estimated");
        console.out().println();
        List<String> lines = table.lines(console.width());
        for (int i = 0; i < lines.size(); i++) {
            console.out().println(i == 0 ? console.bold(lines.get(i)) : lines.get(i));
        }
        console.out().println();
        caveats.forEach(caveat -> Paragraph.lines("note: " + caveat, console.width())
                .forEach(console.out()::println));
        if (!caveats.isEmpty()) {
            console.out().println();
        }
    }

    private Estimate estimate(Plan plan, Point point) {
        long begin = System.nanoTime();
        try {
            return Estimator.of(SimulationCompiler.compile(
                    plan.scenario(point, file.toAbsolutePath().getParent())));
        } catch (ModelException wrong) {
            throw ModelFiles.failure(wrong, model, " (experiment " + plan.name() + ", point "
                    + point.position().key() + ")", console);
        } finally {
            nanoseconds += System.nanoTime() - begin;
            estimates++;
        }
    }

    private static List<String> row(Point point, Estimate estimate) {
        List<String> cells = new ArrayList<>();
        point.position().coordinates().forEach(coordinate -> cells.add(coordinate.text()));
        cells.add(QuantityText.of(estimate.throughput(), "bit/s", DIGITS));
        cells.add(QuantityText.of(estimate.bounds().throughput(), "bit/s", DIGITS));
        cells.add(QuantityText.of(estimate.latency(), "s", DIGITS));
        cells.add(Double.isFinite(estimate.roundTrip()) ? QuantityText.of(estimate.roundTrip(), "s", DIGITS) : "");
        cells.add(estimate.bottleneck() + " " + QuantityText.percent(estimate.bottleneckUtilisation()));
        return cells;
    }
}
