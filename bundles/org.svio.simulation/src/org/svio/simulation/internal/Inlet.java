package org.svio.simulation.internal;

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

    // what the spec says, at hand
    final boolean polls;
    final long wakeWork;
    private final boolean immediate;
    private final int budget;

    /** The queues that hold packets, linked through themselves. */
    private RunRing firstNonEmpty;
    private RunRing lastNonEmpty;
    private final ActivityQueue<Agent> idle = new ActivityQueue<>();

    /** Packets taken from the first queue in this turn. */
    private int taken;
    private boolean signalled;

    Inlet(InletSpec spec, Memory memory) {
        this.spec = spec;
        this.memory = memory;
        this.polls = spec.polls();
        this.wakeWork = spec.wakeWork();
        this.immediate = spec.immediate();
        this.budget = spec.budget();
    }

    /** A packet was put into {@code ring}. */
    void arrived(RunRing ring, long now) {
        if (!ring.listed) {
            ring.listed = true;
            append(ring);
        }
        if (immediate) {
            wake(now);
        } else if (polls && !idle.isEmpty()) {
            takeIdle().lookAfter(now);
        }
    }

    boolean hasPackets() {
        return firstNonEmpty != null;
    }

    /** Whether the next packet is the first of a batch. */
    boolean startsBatch() {
        return taken == 0;
    }

    /** Takes the next packet, in turns of the budget; there must be one. */
    int take(long now) {
        RunRing ring = firstNonEmpty;
        int packet = ring.poll(now);
        taken++;
        if (ring.ring.isEmpty()) {
            ring.listed = false;
            removeFirst();
            taken = 0;
        } else if (taken >= budget) {
            removeFirst();
            append(ring);
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

    private void append(RunRing ring) {
        if (firstNonEmpty == null) {
            firstNonEmpty = ring;
        } else {
            lastNonEmpty.nextNonEmpty = ring;
        }
        lastNonEmpty = ring;
    }

    private void removeFirst() {
        RunRing ring = firstNonEmpty;
        firstNonEmpty = ring.nextNonEmpty;
        ring.nextNonEmpty = null;
    }

    private Agent takeIdle() {
        if (memory != null) {
            memory.removePoller(spec.period());
        }
        return idle.poll();
    }
}
