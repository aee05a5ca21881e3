package org.svio.simulation.internal;

import org.svio.simulation.program.PathProgram;

/** The last time an agent was woken: what packets that were there before waited for. Instants are picoseconds. */
final class WakeUp {

    private long signalledAt;
    private long turnAt;
    private long doneAt;
    private boolean workDue;

    /** A signal, or a look, has found the agent something to do. */
    void signalled(long now, boolean causesWork) {
        signalledAt = now;
        workDue = causesWork;
    }

    /** Whether the work once per wake-up is still to be done. */
    boolean isWorkDue() {
        return workDue;
    }

    /** The agent's virtual CPU has turned to it. */
    void turnCame(long now) {
        turnAt = now;
    }

    /** The work once per wake-up is done. */
    void done(long now) {
        workDue = false;
        doneAt = now;
    }

    /** Splits a packet's wait into the signal, the processor's scheduling, the work of waking up and the queue. */
    void charge(Packets packets, int packet, PathProgram.Segment segment, Executor executor, boolean polls, long now) {
        long arrived = packets.accounted(packet);
        if (arrived == now) {
            return;
        }
        long signalled = Math.clamp(signalledAt, arrived, now);
        packets.charge(packet, segment.notifyStage(), signalled);
        if (!polls) {
            long scheduled = Math.clamp(Math.max(turnAt, executor.startedAt()), signalled, now);
            packets.charge(packet, segment.scheduleStage(), scheduled);
            packets.charge(packet, segment.wakeStage(), Math.clamp(doneAt, scheduled, now));
        }
        packets.charge(packet, segment.queueStage(), now);
    }
}
