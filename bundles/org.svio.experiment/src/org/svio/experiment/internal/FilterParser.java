package org.svio.experiment.internal;

import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.svio.experiment.Coordinate;
import org.svio.experiment.Point;
import org.svio.experiment.Position;
import org.svio.model.quantity.Unit;
import org.svio.model.quantity.Units;

/** Reads conditions on points by recursive descent: or, and, not, comparison. */
public final class FilterParser {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(&&|\\|\\||==|!=|<=|>=|[<>!()]|\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|%|[A-Za-z_][\\w./]*|\\S)");
    private static final double RELATIVE_ROUNDING = 1e-9;

    private final String text;
    private final Position sample;
    private final Matcher matcher;
    private String token;
    private int column;

    /**
     * Reads {@code text}.
     *
     * @param sample any point's position: what is varied
     */
    public FilterParser(String text, Position sample) {
        this.text = text;
        this.sample = sample;
        this.matcher = TOKEN.matcher(text);
        advance();
    }

    /** The condition; throws an IllegalArgumentException with one sentence where the text is none. */
    public Predicate<Point> parse() {
        Predicate<Point> condition = disjunction();
        if (token != null) {
            throw mistake("expected && or || here");
        }
        return condition;
    }

    private Predicate<Point> disjunction() {
        Predicate<Point> left = conjunction();
        while (accept("||")) {
            left = left.or(conjunction());
        }
        return left;
    }

    private Predicate<Point> conjunction() {
        Predicate<Point> left = negation();
        while (accept("&&")) {
            left = left.and(negation());
        }
        return left;
    }

    private Predicate<Point> negation() {
        if (accept("!")) {
            return negation().negate();
        }
        if (accept("(")) {
            Predicate<Point> inner = disjunction();
            if (!accept(")")) {
                throw mistake("expected ) here");
            }
            return inner;
        }
        return comparison();
    }

    private Predicate<Point> comparison() {
        int place = variation();
        advance();
        String operator = token;
        if (operator == null || !operator.matches("==|!=|<=?|>=?")) {
            throw mistake("expected a comparison here: == != < <= > >=");
        }
        advance();
        if (token == null) {
            throw mistake("expected a value after " + operator);
        }
        return sample.coordinates().get(place) instanceof Coordinate.Choice
                ? choice(place, operator) : amount(place, operator);
    }

    private int variation() {
        for (int i = 0; i < sample.coordinates().size(); i++) {
            if (sample.coordinates().get(i).name().equals(token)) {
                return i;
            }
        }
        String names = sample.coordinates().stream().map(Coordinate::name).collect(Collectors.joining(", "));
        throw mistake(names.isEmpty() ? "the experiment varies nothing"
                : "expected one of what is varied here: " + names);
    }

    private Predicate<Point> choice(int place, String operator) {
        boolean equal = operator.equals("==");
        if (!equal && !operator.equals("!=")) {
            throw mistake("a mapping is compared with == or !=");
        }
        String name = token;
        advance();
        return point -> point.position().coordinates().get(place).value().equals(name) == equal;
    }

    private Predicate<Point> amount(int place, String operator) {
        double number = number();
        DoublePredicate holds = switch (operator) {
            case "==" -> value -> isSame(value, number);
            case "!=" -> value -> !isSame(value, number);
            case "<" -> value -> value < number && !isSame(value, number);
            case "<=" -> value -> value < number || isSame(value, number);
            case ">" -> value -> value > number && !isSame(value, number);
            default -> value -> value > number || isSame(value, number);
        };
        return point -> holds.test((Double) point.position().coordinates().get(place).value());
    }

    private double number() {
        double number;
        try {
            number = Double.parseDouble(token);
        } catch (NumberFormatException notANumber) {
            throw mistake("expected a number here");
        }
        advance();
        if (token != null && token.matches("%|[A-Za-z].*")) {
            Unit unit = Units.find(token).orElseThrow(() -> mistake("there is no unit " + token));
            advance();
            return number * unit.factor();
        }
        return number;
    }

    /** Values of a range are computed, so the last digits do not count. */
    private static boolean isSame(double a, double b) {
        return Math.abs(a - b) <= RELATIVE_ROUNDING * Math.max(Math.abs(a), Math.abs(b));
    }

    private boolean accept(String expected) {
        if (!expected.equals(token)) {
            return false;
        }
        advance();
        return true;
    }

    private void advance() {
        if (matcher.find()) {
            token = matcher.group(1);
            column = matcher.start(1) + 1;
        } else {
            token = null;
            column = text.length() + 1;
        }
    }

    private IllegalArgumentException mistake(String sentence) {
        return new IllegalArgumentException("filter \"" + text + "\", column " + column + ": " + sentence);
    }
}
