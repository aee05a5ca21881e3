package org.svio.simulation.program;

/**
 * A queue of packets.
 *
 * @param name qualified name
 * @param slots its capacity
 * @param drops whether a packet that finds it full is dropped; otherwise its sender waits
 * @param inlet the inlet that takes packets from it
 */
public record RingSpec(String name, int slots, boolean drops, int inlet) {
}
