package org.svio.simulation.internal;

import org.svio.engine.Simulation;
import org.svio.simulation.program.LineSpec;

/** A signal to one inlet at run time: moderates raises and passes them on to the inlet or to a relay. */
final class Line {

    final LineSpec spec;

    private final Simulation simulation;
    private final int id;
    final Inlet inlet;
    private final long moderationTime;
    private final int moderationCount;
    private Relay relay;
    private long nextPass;

    /** Packets since the raise that is held back, that of the raise included; 0 where none is. */
    private int held;
    private boolean timerSet;

    /** Wake-ups through this line, and those that found nothing. */
    long wakeUps;
    long inVain;

    Line(LineSpec spec, int id, Simulation simulation, Inlet inlet) {
        this.spec = spec;
        this.id = id;
        this.simulation = simulation;
        this.inlet = inlet;
        this.moderationTime = spec.moderationTime();
        this.moderationCount = spec.moderationCount();
    }

    void relayThrough(Relay handler) {
        this.relay = handler;
    }

    /** Raises the signal now; it may pass later where it is moderated. */
    void raise() {
        long now = simulation.now();
        held++;
        if (now >= nextPass || held >= moderationCount) {
            pass(now);
        } else if (!timerSet) {
            awaitNextPass();
        }
    }

    /** A further packet has come; enough of them let a raise pass that is held back. */
    void packetWhileHeld() {
        if (held > 0 && ++held >= moderationCount) {
            pass(simulation.now());
        }
    }

    /** A moderation time is over, of the last pass or, where a count was reached since, of an earlier one. */
    void onTimer() {
        timerSet = false;
        if (held > 0 && simulation.now() >= nextPass) {
            pass(simulation.now());
        } else if (held > 0) {
            awaitNextPass();
        }
    }

    /** Wakes the receiver, which may find that the signal was meant for another sharer of its bit. */
    void arrive() {
        boolean vain = !inlet.hasPackets();
        if (inlet.wake(simulation.now())) {
            wakeUps++;
            if (vain) {
                inVain++;
            }
        }
    }

    private void awaitNextPass() {
        timerSet = true;
        simulation.scheduleAt(nextPass, Events.of(Events.LINE, id));
    }

    private void pass(long now) {
        held = 0;
        nextPass = now + moderationTime;
        if (relay == null) {
            arrive();
        } else {
            relay.request(spec.bit());
        }
    }
}
