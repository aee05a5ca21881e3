package org.svio.experiment;

/**
 * The course of one whole run, for finding its warm-up.
 *
 * @param interval the length of an interval, in picoseconds
 * @param deliveredBits payload delivered in each interval, in bit
 * @param meanLatency mean latency of the packets delivered in each interval, in seconds; NaN where there was none
 */
public record Pilot(long interval, double[] deliveredBits, double[] meanLatency) {
}
