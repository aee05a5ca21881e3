package org.svio.simulation;

/**
 * One figure of one run.
 *
 * @param element a qualified name, or {@code all}
 * @param metric the name of the metric, such as {@code throughput}
 * @param statistic {@code mean}, {@code p50}, {@code p90}, {@code p99}, {@code p999}, {@code max} or {@code total}
 * @param value the figure, in {@code unit}
 * @param unit the SI unit
 * @param n the number of observations behind the figure
 */
public record Measurement(String element, String metric, String statistic, double value, String unit, long n) {
}
