package org.svio.estimate;

/**
 * The estimate of what one VIF or peer sends.
 *
 * @param name its qualified name
 * @param throughput goodput it sends, in bit/s
 * @param latency mean one-way latency of its data, in seconds; NaN where it sends none
 * @param bottleneck the most loaded of the resources its conversations use
 */
public record StationEstimate(String name, double throughput, double latency, String bottleneck) {
}
