package org.svio.simulation.program;

/**
 * Where agents find packets: one or several queues, and how the agents learn that something is there.
 *
 * @param name role and queue, for messages
 * @param agents the agents that take from it; several form a pool
 * @param period picoseconds between two looks of an idle agent; 0 where agents sleep until woken
 * @param memory the memory each look accesses, or -1
 * @param budget most packets taken from one queue before the next one's turn
 * @param wakeWork work of an agent once per wake-up, in picoseconds
 * @param immediate whether a packet wakes an agent by itself, as in hardware and between layers of one kernel
 */
public record InletSpec(String name, int[] agents, long period, int memory, int budget, long wakeWork,
        boolean immediate) {

    /** Whether idle agents look for packets by themselves. */
    public boolean polls() {
        return period > 0;
    }
}
