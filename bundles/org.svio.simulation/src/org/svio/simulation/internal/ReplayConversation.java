package org.svio.simulation.internal;

import org.svio.simulation.program.ConversationSpec;

/** Sends the frames of a capture at their recorded times, once. */
final class ReplayConversation extends Conversation {

    private final ConversationSpec.Replay spec;
    private int next;

    ReplayConversation(Machine machine, int id, ConversationSpec.Replay spec) {
        super(machine, id, spec);
        this.spec = spec;
    }

    @Override
    void start() {
        scheduleNext();
    }

    @Override
    void onTimer(int timer) {
        ConversationSpec.Replay.Frame frame = spec.frames().get(next++);
        sendForward(Math.max(0, frame.bits() - spec.header()), FORWARD, next);
        scheduleNext();
    }

    @Override
    long onDelivered(int packet) {
        return machine.packets.payloadBits(packet);
    }

    @Override
    void onDropped(int kind) {
        // a recording does not react
    }

    private void scheduleNext() {
        if (next < spec.frames().size()) {
            setTimer(spec.frames().get(next).time() - now(), 0);
        }
    }
}
