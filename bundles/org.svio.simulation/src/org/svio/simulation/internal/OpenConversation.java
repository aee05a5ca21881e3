package org.svio.simulation.internal;

import org.svio.engine.random.Distribution;
import org.svio.engine.random.RandomStream;
import org.svio.simulation.program.ConversationSpec;

/** Packets at intervals of their own: constant rate, Poisson, or on and off. */
final class OpenConversation extends Conversation {

    private final ConversationSpec.Open spec;

    // what the spec says, at hand
    private final Distribution interval;
    private final Distribution size;
    private final boolean computesInterval;

    private final RandomStream intervals;
    private final RandomStream sizes;
    private final RandomStream periods;
    private long onUntil = Long.MAX_VALUE;

    OpenConversation(Machine machine, int id, ConversationSpec.Open spec, Streams streams) {
        super(machine, id, spec);
        this.spec = spec;
        this.interval = spec.interval();
        this.size = spec.size();
        this.computesInterval = spec.perBit() > 0 && !spec.exponential();
        this.intervals = streams.named(spec.name() + "/interval");
        this.sizes = streams.named(spec.name() + "/size");
        this.periods = streams.named(spec.name() + "/period");
    }

    @Override
    void start() {
        if (spec.on() != null) {
            onUntil = now() + Streams.picoseconds(spec.on(), periods);
        }
        setTimer(spec.exponential() ? Streams.picoseconds(spec.interval(), intervals)
                : Math.round(intervals.nextDouble() * meanInterval()), 0);
    }

    @Override
    void onTimer(int timer) {
        if (now() >= onUntil) {
            long resumes = onUntil + Streams.picoseconds(spec.off(), periods); // not from now, or on periods would grow
            onUntil = resumes + Streams.picoseconds(spec.on(), periods);
            setTimer(Math.max(0, resumes - now()), 0);
            return;
        }
        long payload = Math.max(8, Math.round(size.sample(sizes) / 8) * 8);
        sendForward(payload, FORWARD, 0);
        setTimer(nextInterval(payload), 0);
    }

    @Override
    long onDelivered(int packet) {
        return machine.packets.payloadBits(packet);
    }

    @Override
    void onDropped(int kind) {
        // what is lost is lost: an open source does not listen
    }

    private double meanInterval() {
        return spec.perBit() > 0 ? spec.perBit() * spec.size().mean() : spec.interval().mean();
    }

    private long nextInterval(long payload) {
        if (computesInterval) {
            return Math.max(1, Math.round(spec.perBit() * payload));
        }
        return Math.max(1, Streams.picoseconds(interval, intervals));
    }
}
