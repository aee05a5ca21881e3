package org.svio.simulation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often which times were measured: twenty classes to a decade, each 12 % wide, numbered so that class 0 begins at
 * one second.
 *
 * @param element a qualified name, or {@code all}
 * @param metric {@code latency} or {@code roundTrip}
 * @param counts how many observations fell into each class, by its number; classes without any are left out
 */
public record Distribution(String element, String metric, SortedMap<Integer, Long> counts) {

    private static final double CLASSES_PER_DECADE = 20;

    /** Keeps its own map. */
    public Distribution {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** The class of a time in seconds, more than zero. */
    public static int classOf(double seconds) {
        return (int) Math.floor(StrictMath.log10(seconds) * CLASSES_PER_DECADE);
    }

    /** Where a class begins, in seconds; it ends where the next begins. */
    public static double start(int number) {
        return StrictMath.pow(10, number / CLASSES_PER_DECADE);
    }

    /** How many observations there are. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The observations of both together, as those of this element and metric. */
    public Distribution plus(Distribution other) {
        SortedMap<Integer, Long> sum = new TreeMap<>(counts);
        other.counts.forEach((number, count) -> sum.merge(number, count, Long::sum));
        return new Distribution(element, metric, sum);
    }
}
