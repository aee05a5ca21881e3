package org.svio.draw.scene;

/** What a line stands for. */
public enum LineKind {
    /** Packets pass from one role to the next. */
    PACKETS,
    /** A role moves data over a bus or accesses a memory. */
    USES,
    /** A signal, which an intermediary passes on. */
    SIGNAL,
    /** A virtual CPU or the hypervisor's interrupts run on a hardware thread. */
    RUNS,
    /** A domain drives a device. */
    DRIVES,
    /** A device is attached to a bus. */
    ATTACHED,
    /** A cable. */
    LINK
}
