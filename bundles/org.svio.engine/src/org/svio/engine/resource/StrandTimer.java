package org.svio.engine.resource;

import org.svio.engine.Simulation;

/**
 * The one instant at which a strand next needs attention, over events that cannot be taken back.
 *
 * <p>Moving the instant later costs no event: the one already pending, when it comes, schedules the next. Moving it
 * earlier leaves a stale event behind, which is recognised by its time and ignored.
 */
final class StrandTimer {

    private static final long NEVER = Long.MAX_VALUE;

    private final Simulation simulation;
    private final int event;

    /** When attention is due. */
    private long due = NEVER;

    /** The earliest pending event known; none is due without such an event at or before it. */
    private long armed = NEVER;

    StrandTimer(Simulation simulation, int event) {
        this.simulation = simulation;
        this.event = event;
    }

    void set(long time) {
        due = time;
        if (time < armed) {
            arm();
        }
    }

    void clear() {
        due = NEVER;
    }

    /** To be called when an event comes; returns whether attention is due now. */
    boolean fires() {
        long now = simulation.now();
        if (armed == now) {
            armed = NEVER;
        }
        if (due == now) {
            due = NEVER;
            return true;
        }
        if (due < armed) {
            arm();
        }
        return false;
    }

    private void arm() {
        armed = due;
        simulation.scheduleAt(due, event);
    }
}
