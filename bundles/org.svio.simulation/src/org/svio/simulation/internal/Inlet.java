package org.svio.simulation.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.svio.simulation.program.InletSpec;

/**
 * Where agents find packets: takes turns among queues that hold some, and knows which agents are idle.
 *
 * <p>An idle agent of a polling inlet looks every period, counted from when it became idle; the looks in between that
 * find nothing are not simulated one by one.
 */
final class Inlet {

    final InletSpec spec;
    final Memory memory;

    private final Deque<RunRing> nonEmpty = new ArrayDeque<>();
    private final Deque<Agent> idle = new ArrayDeque<>();

    /** Packets taken from the first queue in this turn. */
    private int taken;
    private boolean signalled;

    Inlet(InletSpec spec, Memory memory) {
        this.spec = spec;
        this.memory = memory;
    }

    /** A packet was put into {@code ring}. */
    void arrived(RunRing ring, long now) {
        if (!ring.listed) {
            ring.listed = true;
            nonEmpty.add(ring);
        }
        if (spec.immediate()) {
            wake(now);
        } else if (spec.polls() && !idle.isEmpty()) {
            takeIdle().lookAfter(now);
        }
    }

    boolean hasPackets() {
        return !nonEmpty.isEmpty();
    }

    /** Whether the next packet is the first of a batch. */
    boolean startsBatch() {
        return taken == 0;
    }

    /** Takes the next packet, in turns of the budget; there must be one. */
    int take(long now) {
        RunRing ring = nonEmpty.peek();
        int packet = ring.poll(now);
        taken++;
        if (ring.ring.isEmpty()) {
            ring.listed = false;
            nonEmpty.remove();
            taken = 0;
        } else if (taken >= spec.budget()) {
            nonEmpty.add(nonEmpty.remove());
            taken = 0;
        }
        ring.admitWaiting();
        return packet;
    }

    /** Whether an agent sleeps that should be signalled now because packets wait and nobody has signalled yet. */
    boolean needsSignal() {
        return !signalled && !idle.isEmpty() && hasPackets();
    }

    void markSignalled() {
        signalled = true;
    }

    /** Wakes one idle agent, if there is one; returns whether there was. */
    boolean wake(long now) {
        signalled = false;
        if (idle.isEmpty()) {
            return false;
        }
        takeIdle().wake(now);
        return true;
    }

    void becameIdle(Agent agent) {
        idle.add(agent);
        if (memory != null) {
            memory.addPoller(spec.period());
        }
    }

    private Agent takeIdle() {
        if (memory != null) {
            memory.removePoller(spec.period());
        }
        return idle.remove();
    }
}
