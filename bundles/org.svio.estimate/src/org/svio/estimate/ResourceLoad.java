package org.svio.estimate;

/**
 * The load of one resource.
 *
 * @param name its qualified name
 * @param demand seconds it must serve per packet of data delivered anywhere, without what batching can save
 * @param necessary the share of time it is busy with that at the estimated throughput
 * @param utilisation the share of time it is busy in all, wake-ups, interrupts and switches included
 */
public record ResourceLoad(String name, double demand, double necessary, double utilisation) {
}
