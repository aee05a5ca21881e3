package org.svio.ui.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.svio.experiment.EngineVersion;

/** A figure as data and as a script that draws it. */
final class FigureFiles {

    private static final String[] COLUMNS = {"series", "category", "x", "value", "unit", "ci_low", "ci_high", "n",
        "experiment", "point", "element", "metric", "statistic", "seed", "warmup", "valid", "model_hash",
        "engine_version"};

    private static final String HEAD = """
            # %s
            # Needs Python 3 and matplotlib: python3 THIS_FILE
            import csv
            import os

            import matplotlib.pyplot as plt

            folder = os.path.dirname(os.path.abspath(__file__))
            with open(os.path.join(folder, %s), newline="", encoding="utf-8") as file:
                rows = list(csv.DictReader(file))
            scale = %s  # SI units in one unit of the axis


            def number(text):
                return float(text) if text else float("nan")


            series = list(dict.fromkeys(row["series"] for row in rows))
            categories = list(dict.fromkeys(row["category"] for row in rows))
            fig, ax = plt.subplots(figsize=(8, 4.5), layout="constrained")
            """;
    private static final String BARS = """
            width = 0.8 / max(1, len(series))
            for i, name in enumerate(series):
                own = [row for row in rows if row["series"] == name]
                x = [categories.index(row["category"]) + (i - (len(series) - 1) / 2) * width for row in own]
                y = [number(row["value"]) / scale for row in own]
                low = [v - number(row["ci_low"] or row["value"]) / scale for v, row in zip(y, own)]
                high = [number(row["ci_high"] or row["value"]) / scale - v for v, row in zip(y, own)]
                ax.bar(x, y, width, label=name, yerr=[low, high], capsize=2)
            ax.set_xticks(range(len(categories)), categories)
            """;
    private static final String STACKS = """
            base = [0.0] * len(categories)
            for name in series:
                y = [0.0] * len(categories)
                for row in rows:
                    if row["series"] == name:
                        y[categories.index(row["category"])] += number(row["value"]) / scale
                ax.bar(range(len(categories)), y, 0.6, bottom=base, label=name)
                base = [b + v for b, v in zip(base, y)]
            ax.set_xticks(range(len(categories)), categories)
            """;
    private static final String CURVES = """
            for name in series:
                own = [row for row in rows if row["series"] == name]
                ax.plot([categories.index(row["category"]) for row in own],
                        [number(row["value"]) / scale for row in own], marker="o", label=name)
            ax.set_xticks(range(len(categories)), categories)
            """;
    private static final String LINES = """
            for name in series:
                own = [row for row in rows if row["series"] == name]
                ax.plot([number(row["x"]) for row in own], [number(row["value"]) / scale for row in own], label=name)
            """;
    private static final String TAIL = """
            ax.set_title(%s)
            ax.set_xlabel(%s)
            ax.set_ylabel(%s)
            ax.set_ylim(bottom=0)
            ax.legend(fontsize="small")
            fig.savefig(os.path.join(folder, %s))
            plt.show()
            """;

    private FigureFiles() {
    }

    /** The values with units, seed and parameters: RFC 4180, line feeds, SI units. */
    static String csv(Figure figure) {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        for (Datum each : figure.data()) {
            Datum.Origin from = each.origin();
            List<Object> cells = new ArrayList<>(List.of(each.series(), each.category(), number(each.x()),
                    number(each.value().mean()), each.unit().equals("share") ? "1" : each.unit(),
                    number(each.value().low()), number(each.value().high()), each.value().n(), from.experiment(),
                    from.point(), from.element(), from.metric(), from.statistic(), from.seed(), number(from.warmup()),
                    from.valid(), from.modelHash(), EngineVersion.TEXT));
            text.append(cells.stream().map(cell -> quoted(cell.toString())).collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString();
    }

    private static String number(double value) {
        return Double.isFinite(value) ? String.valueOf(value) : "";
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\\n\\r].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    /** A Python script that draws the figure with matplotlib from its data. */
    static String script(Figure figure, String data) {
        Scale scale = figure.scale();
        StringBuilder marks = new StringBuilder();
        figure.marks().forEach(mark -> marks.append(line(mark, figure, scale)));
        String body = switch (figure.kind().shape()) {
            case BARS -> BARS;
            case STACKS -> STACKS;
            case CURVES -> CURVES;
            case STEPS -> LINES + "ax.set_xscale(\"log\")\n";
            case COURSE -> LINES;
        };
        return HEAD.formatted(literal(figure.title()), literal(data), scale.factor()) + body + marks
                + TAIL.formatted(literal(figure.title()), literal(figure.xTitle()), literal(scale.titled(
                figure.yTitle())), literal(data.replaceFirst("\\.csv$", "") + ".pdf"));
    }

    private static String line(Figure.Mark mark, Figure figure, Scale scale) {
        String style = ", color=\"firebrick\", linestyle=\"--\", linewidth=1)  # " + mark.label() + "\n";
        int place = mark.category() == null ? -1 : figure.categories().indexOf(mark.category());
        if (mark.isVertical()) {
            return "ax.axvline(" + mark.value() + style;
        }
        double value = scale.of(mark.value());
        return place < 0 ? "ax.axhline(" + value + style
                : "ax.hlines(" + value + ", " + (place - 0.5) + ", " + (place + 0.5) + style;
    }

    private static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Saves data and a script beside each other. */
    static void save(Figure figure, Path csv, Path script) throws IOException {
        Files.writeString(csv, csv(figure));
        if (script != null) {
            Files.writeString(script, script(figure, csv.getFileName().toString()));
        }
    }
}
