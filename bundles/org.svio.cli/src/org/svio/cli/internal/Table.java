package org.svio.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table for people: aligned columns, empty columns left out, and those of least importance left out where the lines
 * would grow too long.
 */
public final class Table {

    private static final String GAP = "  ";

    /** How a column is aligned. */
    public enum Alignment {
        /** For words. */
        LEFT,
        /** For numbers. */
        RIGHT
    }

    private record Column(String title, Alignment alignment, int importance, List<String> cells) {

        int width() {
            return Math.max(title.length(), cells.stream().mapToInt(String::length).max().orElse(0));
        }

        String padded(String text, int width) {
            String space = " ".repeat(width - text.length());
            return alignment == Alignment.RIGHT ? space + text : text + space;
        }
    }

    private final List<Column> columns = new ArrayList<>();
    private int rows;

    /** Adds a column; where space is short, the column of the least importance goes first. */
    public Table column(String title, Alignment alignment, int importance) {
        columns.add(new Column(title, alignment, importance, new ArrayList<>()));
        return this;
    }

    /** Adds a row: one cell for each column. */
    public void row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("a row needs " + columns.size() + " cells, not " + cells.size());
        }
        for (int i = 0; i < cells.size(); i++) {
            columns.get(i).cells.add(cells.get(i));
        }
        rows++;
    }

    /** The lines of the table, its titles first; none where it has no rows. */
    public List<String> lines(int width) {
        if (rows == 0) {
            return List.of();
        }
        List<Column> shown = new ArrayList<>(columns.stream()
                .filter(column -> column.cells.stream().anyMatch(cell -> !cell.isEmpty())).toList());
        while (width(shown) > width && shown.size() > 1) {
            Column least = shown.stream().reduce((a, b) -> b.importance <= a.importance ? b : a).orElseThrow();
            if (least.importance == Integer.MAX_VALUE) {
                break;
            }
            shown.remove(least);
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(shown, shown.stream().map(Column::title).toList()));
        for (int row = 0; row < rows; row++) {
            int at = row;
            lines.add(line(shown, shown.stream().map(column -> column.cells.get(at)).toList()));
        }
        return lines;
    }

    private static int width(List<Column> columns) {
        return columns.stream().mapToInt(Column::width).sum() + GAP.length() * (columns.size() - 1);
    }

    private static String line(List<Column> columns, List<String> cells) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).padded(cells.get(i), columns.get(i).width()))
                .collect(Collectors.joining(GAP)).stripTrailing();
    }
}
