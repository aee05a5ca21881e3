package org.svio.simulation.internal;

import org.svio.engine.resource.Ring;
import org.svio.simulation.program.RingSpec;

/** A queue at run time: the ring, the inlet it feeds and the agents that wait for a slot. */
final class RunRing {

    final int id;
    final RingSpec spec;
    final Ring ring;
    final Inlet inlet;

    /** Whether the inlet has it among those that hold packets. */
    boolean listed;
    RunRing nextNonEmpty;

    /** Null until an agent waits for the first time. */
    private ActivityQueue<Agent> waiting;

    /** Sum of the instants of departure less those of arrival since the last reset: an own witness of the waiting. */
    private double sojourn;
    private long since;

    RunRing(int id, RingSpec spec, Inlet inlet) {
        this.id = id;
        this.spec = spec;
        this.ring = new Ring(spec.slots());
        this.inlet = inlet;
    }

    /** Puts {@code packet} in and tells the inlet; returns false if the queue is full. */
    boolean offer(long now, int packet) {
        if (!ring.offer(now, packet)) {
            return false;
        }
        sojourn -= now - since;
        inlet.arrived(this, now);
        return true;
    }

    /** Takes the oldest packet; {@link #admitWaiting} must follow. */
    int poll(long now) {
        sojourn += now - since;
        return ring.poll(now);
    }

    /** A slot is free: lets the first agent that waits put in its packet. */
    void admitWaiting() {
        if (waiting != null && !waiting.isEmpty() && !ring.isFull()) {
            waiting.poll().slotFreed(this);
        }
    }

    void await(Agent agent) {
        if (waiting == null) {
            waiting = new ActivityQueue<>();
        }
        waiting.add(agent);
    }

    void resetStatistics(long now) {
        ring.resetStatistics(now);
        since = now;
        sojourn = 0;
    }

    /** Packet-picoseconds spent in the queue since the last reset, from the instants of arrival and departure alone. */
    double sojourn(long now) {
        return sojourn + ring.size() * (now - since);
    }
}
