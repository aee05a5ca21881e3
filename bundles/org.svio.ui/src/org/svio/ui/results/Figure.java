package org.svio.ui.results;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A figure ready to be drawn, tabulated and saved. Immutable plain data.
 *
 * @param title above it
 * @param xTitle below the horizontal axis
 * @param yTitle what the vertical axis shows, without a unit
 * @param data the values, in order
 * @param marks horizontal or vertical lines with a meaning
 * @param remark what a reader must know; empty where there is nothing
 */
record Figure(FigureKind kind, String title, String xTitle, String yTitle, List<Datum> data, List<Mark> marks,
        String remark) {

    Figure {
        data = List.copyOf(data);
        marks = List.copyOf(marks);
    }

    /**
     * A line across a figure.
     *
     * @param isVertical whether it stands on the horizontal axis
     * @param value where, in SI units
     * @param label what it means
     * @param category the one category that it is about; null where it goes right across
     */
    record Mark(boolean isVertical, double value, String label, String category) {
    }

    boolean isEmpty() {
        return data.isEmpty();
    }

    /** The SI unit of the values; empty for a figure without any. */
    String unit() {
        return data.isEmpty() ? "" : data.get(0).unit();
    }

    List<String> series() {
        Set<String> names = new LinkedHashSet<>();
        data.forEach(each -> names.add(each.series()));
        return List.copyOf(names);
    }

    List<String> categories() {
        Set<String> names = new LinkedHashSet<>();
        data.forEach(each -> names.add(each.category()));
        return List.copyOf(names);
    }

    /** The scale in which the values are written. */
    Scale scale() {
        double largest = data.stream().mapToDouble(each -> Math.abs(each.value().mean())).filter(Double::isFinite)
                .max().orElse(0);
        return Scale.of(largest, unit());
    }
}
