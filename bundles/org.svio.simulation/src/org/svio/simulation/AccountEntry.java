package org.svio.simulation;

/**
 * Where a part of the latency was spent. The entries of one element and direction sum to its mean latency.
 *
 * @param element the VIF or peer that sent the packets, or {@code all}
 * @param direction {@code egress}: what the element sent, from its application to the receiver's
 * @param stage the name of the stage
 * @param resource the qualified name of the resource, or of the role where the element is {@code all}
 * @param mean mean time per packet, in seconds
 * @param share the share of the mean latency
 */
public record AccountEntry(String element, String direction, String stage, String resource, double mean, double share) {
}
