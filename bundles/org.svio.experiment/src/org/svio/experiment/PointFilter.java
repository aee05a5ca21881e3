package org.svio.experiment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.svio.experiment.internal.FilterParser;

/**
 * Picks points of an experiment: by their numbers ({@code 1, 3..5}), or by a condition on what is varied
 * ({@code n > 4 && mapping == onHost}) with {@code == != < <= > >=}, {@code && || !} and parentheses. Values may have
 * units.
 */
public final class PointFilter {

    private static final String RANGE = "\\s*\\d+(\\s*\\.\\.\\s*\\d+)?\\s*";
    private static final Pattern NUMBERS = Pattern.compile(RANGE + "(," + RANGE + ")*");

    private PointFilter() {
    }

    /**
     * The points that a filter picks, in order.
     *
     * @throws IllegalArgumentException with one sentence where the filter cannot be read or names what is not varied
     */
    public static List<Point> select(List<Point> points, String filter) {
        if (filter == null || filter.isBlank()) {
            return points;
        }
        Predicate<Point> wanted = NUMBERS.matcher(filter).matches() ? numbers(filter, points.size())
                : new FilterParser(filter, points.isEmpty() ? Position.ONLY : points.get(0).position()).parse();
        return points.stream().filter(wanted).toList();
    }

    private static Predicate<Point> numbers(String filter, int last) {
        Set<Integer> numbers = new TreeSet<>();
        for (String part : filter.split(",")) {
            String[] ends = part.strip().split("\\s*\\.\\.\\s*");
            int from = number(ends[0], last);
            int to = number(ends[ends.length - 1], last);
            for (int number = from; number <= to; number++) {
                numbers.add(number);
            }
        }
        return point -> numbers.contains(point.number());
    }

    private static int number(String text, int last) {
        int number = text.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(text);
        if (number < 1 || number > last) {
            throw new IllegalArgumentException("there is no point " + text + "; the points are 1 to " + last);
        }
        return number;
    }
}
