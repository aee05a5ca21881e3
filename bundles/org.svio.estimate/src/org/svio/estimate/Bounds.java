package org.svio.estimate;

/**
 * What no run can pass in the long run, however well it batches and overlaps: asymptotic operational bounds.
 *
 * @param throughput most goodput of all conversations together, in bit/s
 * @param latency least mean one-way latency of any sender, in seconds
 * @param roundTrip least mean round trip of any exchange, in seconds; NaN where there is no exchange
 */
public record Bounds(double throughput, double latency, double roundTrip) {
}
