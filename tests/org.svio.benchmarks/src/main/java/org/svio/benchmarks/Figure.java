package org.svio.benchmarks;

import java.util.Locale;

/**
 * One line of the report.
 *
 * @param section the part of the benchmark it comes from
 * @param what what was measured, against what
 * @param value the median over the rounds
 * @param unit {@code x} for a ratio
 * @param spread half of the distance between the quartiles of the rounds, as part of the value
 * @param goal what the value is held against, {@code null} for a figure that only explains others
 */
record Figure(String section, String what, double value, String unit, double spread, Goal goal) {

    /**
     * A bound that the value is to keep.
     *
     * @param atLeast whether the bound is a lower one
     */
    record Goal(boolean atLeast, double bound) {

        static Goal atLeast(double bound) {
            return new Goal(true, bound);
        }

        static Goal atMost(double bound) {
            return new Goal(false, bound);
        }

        boolean isMetBy(double value) {
            return atLeast ? value >= bound : value <= bound;
        }

        private String text(String unit) {
            return (atLeast ? ">= " : "<= ") + number(bound) + " " + unit;
        }
    }

    /** A line of the table on standard output. */
    String row() {
        String kept = goal == null ? "" : goal.text(unit) + (goal.isMetBy(value) ? "  met" : "  MISSED");
        return String.format(Locale.ROOT, "%-9s %-62s %9s %-6s +-%3.0f %%  %s", section, what, number(value), unit,
                100 * spread, kept).stripTrailing();
    }

    /** The same as one line of JSON. */
    String json() {
        String kept = goal == null ? "null" : String.format(Locale.ROOT, "\"%s\",\"met\":%b", goal.text(unit),
                goal.isMetBy(value));
        return String.format(Locale.ROOT,
                "{\"type\":\"figure\",\"section\":\"%s\",\"what\":\"%s\",\"value\":%.6g,\"unit\":\"%s\","
                        + "\"spread\":%.4f,\"goal\":%s}",
                section, what, value, unit, spread, kept);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f",
                value);
    }
}
