package org.svio.draw.scene;

/** What a line stands for. */
public enum LineKind {
    /** Packets pass from one role to the next. */
    PACKETS(1.8),
    /** A role moves data over a bus or accesses a memory. */
    USES(1.3),
    /** A signal, which an intermediary passes on. */
    SIGNAL(1.6),
    /** A virtual CPU or the hypervisor's interrupts run on a hardware thread. */
    RUNS(1),
    /** A domain drives a device. */
    DRIVES(1),
    /** A device is attached to a bus. */
    ATTACHED(2.6),
    /** A cable. */
    LINK(2);

    private final double width;

    LineKind(double width) {
        this.width = width;
    }

    /** How thick it is drawn, in px. */
    public double width() {
        return width;
    }
}
