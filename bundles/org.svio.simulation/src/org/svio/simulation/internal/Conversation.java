package org.svio.simulation.internal;

import org.svio.simulation.program.ConversationSpec;

/** Traffic between two stations at run time. */
abstract class Conversation {

    /** A packet that carries data from the side that started the conversation. */
    static final int FORWARD = 0;

    /** A packet of the other side. */
    static final int BACKWARD = 1;

    private static final int SEVERAL = 3;

    final Machine machine;
    final int id;
    private final int source;
    private final int destination;
    private final long header;

    /** Packets the side that started it has sent, and those that arrived, since the start of the run. */
    private long sent;
    private long arrived;

    Conversation(Machine machine, int id, ConversationSpec spec) {
        this.machine = machine;
        this.id = id;
        this.source = spec.source();
        this.destination = spec.destination();
        this.header = spec.header();
    }

    final int source() {
        return source;
    }

    /** Whether the other side has not got one of the packets sent to it, though there were several. */
    final boolean deliversNothing() {
        return arrived == 0 && sent >= SEVERAL;
    }

    final void countArrival() {
        arrived++;
    }

    /** Begins to send. */
    abstract void start();

    /** A packet has reached the other application; returns the payload, in bits, that is new to it. */
    abstract long onDelivered(int packet);

    /** A packet of this kind was lost somewhere. A protocol that finds out by itself ignores it. */
    abstract void onDropped(int kind);

    /** Timer 0 or 1 has expired. */
    abstract void onTimer(int timer);

    /** Starts the observation anew. */
    void resetStatistics() {
    }

    final boolean sendForward(long payload, int kind, long sequence) {
        sent++;
        return machine.send(id, source, destination, payload, header, kind, sequence);
    }

    final boolean sendBackward(long payload, int kind, long sequence) {
        return machine.send(id, destination, source, payload, header, kind, sequence);
    }

    final void setTimer(long delay, int timer) {
        machine.simulation.schedule(delay, Events.of(Events.CONVERSATION, id << 1 | timer));
    }

    final void setTimerInLane(int lane, int timer) {
        machine.simulation.scheduleInLane(lane, Events.of(Events.CONVERSATION, id << 1 | timer));
    }

    final long now() {
        return machine.simulation.now();
    }
}
