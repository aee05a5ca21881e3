package org.svio.experiment.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.svio.experiment.Coordinate;
import org.svio.experiment.Point;
import org.svio.experiment.PointFilter;
import org.svio.experiment.Position;
import org.svio.experiment.internal.Numbers;
import org.svio.model.Mapping;
import org.svio.model.MappingVariation;
import org.svio.model.SvioFactory;
import org.svio.model.ValueVariation;
import org.svio.model.expression.Environment;

/**
 * A point of an experiment in a results folder.
 *
 * @param values what is varied, by name: numbers in SI base units as Double, mappings by their name
 * @param runs its finished runs, by replication
 * @param isReported whether the rows of the last call have it; else its runs are of an earlier one
 */
public record StoredPoint(Map<String, Object> values, List<StoredRun> runs, boolean isReported) {

    /** Keeps its own lists. */
    public StoredPoint {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        runs = List.copyOf(runs);
    }

    /** The key of results, such as {@code n=4,mapping=onHost}; {@code only} where nothing is varied. */
    public String key() {
        return key(values);
    }

    static String key(Map<String, Object> values) {
        return values.isEmpty() ? "only" : values.entrySet().stream().map(each -> each.getKey() + "="
                + text(each.getValue())).collect(Collectors.joining(","));
    }

    /** The values in words, such as {@code n = 4, mapping = onHost}; {@code only point} where nothing is varied. */
    public String text() {
        return values.isEmpty() ? "only point" : values.entrySet().stream().map(each -> each.getKey() + " = "
                + text(each.getValue())).collect(Collectors.joining(", "));
    }

    /** What picks exactly this point among those of its experiment, for {@code svio run -r}; empty where all do. */
    public String condition() {
        return values.entrySet().stream().map(each -> each.getKey() + " == " + text(each.getValue()))
                .collect(Collectors.joining(" && "));
    }

    private static String text(Object value) {
        return value instanceof Double number ? Numbers.shortest(number) : value.toString();
    }

    /**
     * The points that a filter picks, with the syntax of {@code svio run -r}: numbers count from 1 in the order given.
     *
     * @throws IllegalArgumentException with one sentence where the filter cannot be read or names what is not varied
     */
    public static List<StoredPoint> select(List<StoredPoint> points, String filter) {
        if (filter == null || filter.isBlank()) {
            return points;
        }
        List<Point> stand = new ArrayList<>();
        for (StoredPoint each : points) {
            stand.add(new Point(stand.size() + 1, each.position(), null, Environment.EMPTY));
        }
        return PointFilter.select(stand, filter).stream().map(each -> points.get(each.number() - 1)).toList();
    }

    private Position position() {
        List<Coordinate> coordinates = new ArrayList<>();
        values.forEach((name, value) -> {
            if (value instanceof Double number) {
                ValueVariation variation = SvioFactory.eINSTANCE.createValueVariation();
                variation.setName(name);
                coordinates.add(new Coordinate.Amount(variation, number, text(number)));
            } else {
                MappingVariation variation = SvioFactory.eINSTANCE.createMappingVariation();
                variation.setName(name);
                Mapping mapping = SvioFactory.eINSTANCE.createMapping();
                mapping.setName(value.toString());
                coordinates.add(new Coordinate.Choice(variation, mapping));
            }
        });
        return new Position(coordinates);
    }
}
