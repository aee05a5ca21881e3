package org.svio.simulation.internal;

/** What an agent is waiting for. */
enum AgentPhase {
    /** Nothing: it is idle, or about to take a packet. */
    FREE,
    /** Its next look at its queues. */
    LOOKING,
    /** The work once per wake-up. */
    WAKING,
    /** The processor, to stall it for a bus or memory. */
    BOARDING,
    /** The work of a step. */
    WORKING,
    /** A bus or a memory. */
    MOVING,
    /** A slot in a queue. */
    SLOT,
    /** Room in the port's queue. */
    PORT
}
