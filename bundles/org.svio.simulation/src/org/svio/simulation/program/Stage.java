package org.svio.simulation.program;

/**
 * A line of the latency account.
 *
 * @param name the stage
 * @param role the role, bus, memory or queue it is spent at
 * @param roleIndex the role whose player is named as resource, or -1 where {@code role} names it already
 * @param egress whether it belongs to the sender's part of the way
 */
public record Stage(String name, String role, int roleIndex, boolean egress) {
}
