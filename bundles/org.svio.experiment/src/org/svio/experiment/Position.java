package org.svio.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.svio.experiment.internal.Numbers;

/** Where something lies in the space of an experiment's variations: the values taken, in order of declaration. */
public record Position(List<Coordinate> coordinates) {

    /** The position of an experiment that varies nothing. */
    public static final Position ONLY = new Position(List.of());

    /** Keeps its own list. */
    public Position {
        coordinates = List.copyOf(coordinates);
    }

    /** This position without the choice of a mapping: the same for all variants that are compared. */
    public Position withoutMapping() {
        return new Position(coordinates.stream().filter(c -> !(c instanceof Coordinate.Choice)).toList());
    }

    /** The values by name, in order: numbers in SI base units, mappings by their name. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        coordinates.forEach(c -> values.put(c.name(), c.value()));
        return values;
    }

    /** The key of results, such as {@code n=4,mapping=onHost}; {@code only} where nothing is varied. */
    public String key() {
        return coordinates.isEmpty() ? "only" : coordinates.stream()
                .map(c -> c.name() + "=" + (c.value() instanceof Double d ? Numbers.shortest(d) : c.value()))
                .collect(Collectors.joining(","));
    }

    /** The position in words, such as {@code n = 4, mapping = onHost}; empty where nothing is varied. */
    public String text() {
        return coordinates.stream().map(c -> c.name() + " = " + c.text()).collect(Collectors.joining(", "));
    }
}
