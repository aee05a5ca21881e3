package org.svio.simulation.internal;

/** The stages of the latency account between two devices. */
enum NetworkStage {
    /** Waiting in the queue of the sender's port. */
    PORT_QUEUE("port queue"),
    /** On the wire of the sender's port. */
    PORT_WIRE("port wire"),
    /** Cables and the forwarding delay of switches. */
    PROPAGATION("propagation"),
    /** Waiting in the queue of a switch. */
    SWITCH_QUEUE("switch queue"),
    /** On the wire of a switch. */
    SWITCH_WIRE("switch wire");

    final String label;

    NetworkStage(String label) {
        this.label = label;
    }
}
