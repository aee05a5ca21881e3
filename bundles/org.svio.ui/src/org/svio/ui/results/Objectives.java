package org.svio.ui.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.svio.experiment.results.StoredRows;
import org.svio.model.quantity.Units;

/** Expected and published values as lines of figures. */
final class Objectives {

    private static final Pattern BOUND = Pattern.compile("throughput (<=|>=|<|>) ([\\d.eE+-]+) ?(\\S+)?");

    private Objectives() {
    }

    /** What is expected of the throughput of everything together, at all points. */
    static List<Figure.Mark> throughput(List<Shown> shown) {
        Map<Double, String> bounds = new LinkedHashMap<>();
        for (Shown each : shown) {
            for (StoredRows.Expectation row : each.rows().expectations()) {
                Matcher text = BOUND.matcher(row.text());
                if (text.matches()) {
                    double factor = text.group(3) == null ? 1 : factor(text.group(3));
                    bounds.put(Double.parseDouble(text.group(2)) * factor, "expected " + text.group(1) + " "
                            + text.group(2) + (text.group(3) == null ? "" : " " + text.group(3)));
                }
            }
        }
        List<Figure.Mark> marks = new ArrayList<>();
        bounds.forEach((value, label) -> marks.add(new Figure.Mark(false, value, label, null)));
        return marks;
    }

    private static double factor(String unit) {
        String[] parts = unit.split("/");
        double factor = Units.find(parts[0]).map(each -> each.factor()).orElse(1.0);
        return parts.length < 2 ? factor : factor / Units.find(parts[1]).map(each -> each.factor()).orElse(1.0);
    }

    /** Published ratios. */
    static List<Figure.Mark> ratios(List<Shown> shown) {
        List<Figure.Mark> marks = new ArrayList<>();
        for (Shown each : shown) {
            for (StoredRows.Reference row : each.rows().references()) {
                if (row.text().startsWith("ratio(")) {
                    String what = row.text().replaceFirst("^ratio\\((\\w+)\\).*$", "$1");
                    marks.add(new Figure.Mark(false, row.published(), "published " + what,
                            Figures.category(row.values())));
                }
            }
        }
        return marks;
    }
}
