package org.svio.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.svio.dsl.ParsedFile;
import org.svio.experiment.Coordinate;
import org.svio.experiment.ModelText;
import org.svio.experiment.Point;
import org.svio.experiment.PointFilter;
import org.svio.experiment.Points;
import org.svio.model.Document;
import org.svio.model.Experiment;
import org.svio.model.Flow;
import org.svio.model.Mapping;
import org.svio.model.Placement;
import org.svio.model.Platform;
import org.svio.model.expression.Environment;
import org.svio.model.expression.ModelException;

/** Prints what a document offers to run. */
public final class Listing {

    private final Console console;
    private final ParsedFile parsed;
    private final String experiment;
    private final String filter;

    /** Lists one experiment of a file, or all where {@code experiment} is null; points as {@code filter} picks them. */
    public Listing(Console console, ParsedFile parsed, String experiment, String filter) {
        this.console = console;
        this.parsed = parsed;
        this.experiment = experiment;
        this.filter = filter;
    }

    /** Prints the platforms, mappings and experiments of the file. */
    public void print() {
        Document document = parsed.document();
        List<Experiment> experiments = ModelFiles.declarations(document, Experiment.class);
        if (experiment != null) {
            print(ModelFiles.named(experiment, experiments, "experiment"));
            return;
        }
        ModelFiles.declarations(document, Platform.class).forEach(each -> line("platform " + each.getName()));
        ModelFiles.declarations(document, Mapping.class).forEach(this::print);
        experiments.forEach(this::print);
    }

    private void print(Mapping mapping) {
        line("mapping " + mapping.getName() + " of " + mapping.getPlatform().getName());
        for (Placement placement : mapping.getPlacements()) {
            String resources = placement.getResources().stream().map(ModelText::of)
                    .collect(Collectors.joining(", "));
            line("    " + ModelText.of(placement.getVifs()) + " to " + placement.getDatapath().getName()
                    + (resources.isEmpty() ? "" : " on " + resources) + bindings(placement));
        }
    }

    private static String bindings(Placement placement) {
        return placement.getBindings().isEmpty() ? "" : placement.getBindings().stream()
                .map(each -> each.getRole().getName() + " on " + ModelText.of(each.getPlayers()))
                .collect(Collectors.joining("  ", " { ", " }"));
    }

    private void print(Experiment described) {
        line("experiment " + described.getName() + " on " + described.getPlatform().getName());
        for (Flow flow : described.getFlows()) {
            line("    " + ModelText.kind(flow) + " " + flow.getName() + " from "
                    + ModelText.of(flow.getSources()) + " to " + ModelText.of(flow.getDestinations()));
        }
        described.getComparisons().forEach(each -> line("    compare " + each.getA().getName() + " with "
                + each.getB().getName()));
        described.getObjectives().forEach(each -> line("    " + ModelText.keyword(each) + " "
                + ModelText.of(each)));
        points(described).lines(console.width()).forEach(text -> line("    " + text));
    }

    private Table points(Experiment described) {
        List<Point> points = select(described);
        Table table = new Table().column("point", Table.Alignment.RIGHT, Integer.MAX_VALUE);
        List<Coordinate> sample = points.isEmpty() ? List.of() : points.get(0).position().coordinates();
        sample.forEach(coordinate -> table.column(coordinate.name(), coordinate instanceof Coordinate.Amount
                ? Table.Alignment.RIGHT : Table.Alignment.LEFT, Integer.MAX_VALUE));
        if (sample.stream().noneMatch(Coordinate.Choice.class::isInstance)) {
            table.column("mapping", Table.Alignment.LEFT, Integer.MAX_VALUE);
        }
        for (Point point : points) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(point.number())));
            point.position().coordinates().forEach(coordinate -> cells.add(coordinate.text()));
            if (sample.stream().noneMatch(Coordinate.Choice.class::isInstance)) {
                cells.add(point.mapping().getName());
            }
            table.row(cells);
        }
        return table;
    }

    private List<Point> select(Experiment described) {
        try {
            return PointFilter.select(Points.of(described, Environment.EMPTY), filter);
        } catch (IllegalArgumentException wrong) {
            throw CommandFailure.usage(wrong.getMessage());
        } catch (ModelException wrong) {
            throw ModelFiles.failure(wrong, parsed, "", console);
        }
    }

    private void line(String text) {
        console.out().println(text);
    }
}
