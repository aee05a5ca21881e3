package org.svio.simulation.internal;

import org.svio.engine.random.RandomStream;
import org.svio.simulation.program.ConversationSpec;

/** Messages that wait for their answer: request and response, or ping-pong. */
final class ExchangeConversation extends Conversation {

    /** A side whose message is lost goes on after this time, as after an application's timeout. */
    private static final long TIMEOUT = 1_000_000_000_000L;

    private static final int PAUSE = 0;
    private static final int SERVICE = 1;

    private final ConversationSpec.Exchange spec;
    private final RandomStream pauses;
    private final RandomStream services;
    private long sentAt;

    /** Round trips since the last reset, in picoseconds; their counts in nanoseconds. */
    long roundTrips;
    long longest;
    double sum;
    final LatencyCounts counts = new LatencyCounts();

    ExchangeConversation(Machine machine, int id, ConversationSpec.Exchange spec, Streams streams) {
        super(machine, id, spec);
        this.spec = spec;
        this.pauses = streams.named(spec.name() + "/pause");
        this.services = streams.named(spec.name() + "/service");
    }

    @Override
    void start() {
        setTimer(Streams.picoseconds(spec.pause(), pauses), PAUSE);
    }

    @Override
    void onTimer(int timer) {
        if (timer == SERVICE) {
            sendOr(sendBackward(spec.response(), BACKWARD, 0));
        } else {
            sentAt = now();
            sendOr(sendForward(spec.request(), FORWARD, 0));
        }
    }

    @Override
    long onDelivered(int packet) {
        if (machine.packets.kind(packet) == FORWARD) {
            answerAfter(Streams.picoseconds(spec.service(), services));
        } else {
            observe(now() - sentAt);
            setTimer(Streams.picoseconds(spec.pause(), pauses), PAUSE);
        }
        return machine.packets.payloadBits(packet);
    }

    @Override
    void onDropped(int kind) {
        setTimer(TIMEOUT, PAUSE);
    }

    @Override
    void resetStatistics() {
        roundTrips = 0;
        longest = 0;
        sum = 0;
        counts.reset();
    }

    /** An answer that takes no time is given in the receiver's own turn, before its processor can fall idle. */
    private void answerAfter(long service) {
        if (service == 0) {
            sendOr(sendBackward(spec.response(), BACKWARD, 0));
        } else {
            setTimer(service, SERVICE);
        }
    }

    private void sendOr(boolean accepted) {
        if (!accepted) {
            setTimer(TIMEOUT, PAUSE);
        }
    }

    private void observe(long roundTrip) {
        roundTrips++;
        sum += roundTrip;
        longest = Math.max(longest, roundTrip);
        counts.add((roundTrip + 500) / 1000);
    }
}
