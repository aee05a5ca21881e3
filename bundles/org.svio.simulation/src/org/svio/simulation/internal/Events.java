package org.svio.simulation.internal;

/** How an event of the kernel is put together: what it is in the low bits, whom it concerns above. */
final class Events {

    /** A processor's own timer. */
    static final int PROCESSOR = 0;
    /** An agent's bus transaction, memory access, look or wait is over. */
    static final int AGENT = 1;
    /** A frame has arrived at the other end of a cable. */
    static final int ARRIVAL = 2;
    /** The moderation time of a signal line is over. */
    static final int LINE = 3;
    /** A timer of a conversation. */
    static final int CONVERSATION = 4;
    /** A tick of an operating system. */
    static final int TICK = 5;
    /** A relay's bus transaction is over. */
    static final int RELAY = 6;

    private static final int KIND_BITS = 3;

    private Events() {
    }

    static int of(int kind, int subject) {
        return subject << KIND_BITS | kind;
    }

    static int kind(int event) {
        return event & (1 << KIND_BITS) - 1;
    }

    static int subject(int event) {
        return event >>> KIND_BITS;
    }
}
