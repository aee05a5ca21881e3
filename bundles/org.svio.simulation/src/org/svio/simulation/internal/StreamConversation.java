package org.svio.simulation.internal;

import java.util.BitSet;
import org.svio.simulation.program.ConversationSpec;

/**
 * A TCP-like stream that always has data to send: slow start and congestion avoidance (RFC 5681) with the recovery of
 * NewReno (RFC 6582), cumulative acknowledgements of every n-th segment with a delay of at most 40 ms, and a
 * retransmission timer of 200 ms that doubles with each timeout. Unlike that of RFC 6298 the timer does not follow the
 * round trip: longer silences, as of small windows behind long queues, are taken for losses. Sequence numbers count
 * segments.
 */
final class StreamConversation extends Conversation {

    private static final long LEAST_TIMEOUT = 200_000_000_000L;
    private static final long LARGEST_TIMEOUT = 60_000_000_000_000L;
    private static final int INITIAL_WINDOW = 3;
    private static final int DUPLICATES_OF_A_LOSS = 3;
    private static final int RETRANSMISSION = 0;
    private static final int ACKNOWLEDGEMENT = 1;

    private final ConversationSpec.Stream spec;
    private final int largestWindow;
    private final int answerLane;

    // sender
    private long next;
    private long unacknowledged;
    private double window = INITIAL_WINDOW;
    private double threshold = Double.MAX_VALUE;
    private int duplicates;
    private boolean recovering;
    private long recoverUpTo;
    private long timeout = LEAST_TIMEOUT;
    private long timeoutAt;

    /** When the timer expires; where it is before {@link #timeoutAt} it is set again then. */
    private long timerAt;
    private boolean timeoutPending;

    // receiver
    private long expected;
    private final BitSet beyond = new BitSet();
    private int unanswered;
    private long answerAt;
    private boolean answerPending;

    StreamConversation(Machine machine, int id, ConversationSpec.Stream spec) {
        super(machine, id, spec);
        this.spec = spec;
        this.largestWindow = (int) Math.max(1, spec.window() / spec.segment());
        this.answerLane = machine.simulation.newLane(ConversationSpec.Stream.ACKNOWLEDGEMENT_DELAY);
    }

    @Override
    void start() {
        awaitTimeout(0);
    }

    @Override
    long onDelivered(int packet) {
        if (machine.packets.kind(packet) == FORWARD) {
            return onSegment(machine.packets.sequence(packet));
        }
        onAcknowledgement(machine.packets.sequence(packet));
        return 0;
    }

    @Override
    void onDropped(int kind) {
        // found out by duplicate acknowledgements or by the timer
    }

    @Override
    void onTimer(int timer) {
        if (timer == ACKNOWLEDGEMENT) {
            onAnswerTimer();
        } else {
            onRetransmissionTimer();
        }
    }

    // Sender

    private void onAcknowledgement(long acknowledged) {
        if (acknowledged > unacknowledged) {
            onProgress(acknowledged);
        } else if (next > unacknowledged && ++duplicates == DUPLICATES_OF_A_LOSS && !recovering) {
            reduceWindow();
            recovering = true;
            recoverUpTo = next;
            retransmit();
        } else if (recovering) {
            window++;
        }
        sendAllowed();
    }

    private void onProgress(long acknowledged) {
        long segments = acknowledged - unacknowledged;
        unacknowledged = acknowledged;
        next = Math.max(next, acknowledged);
        duplicates = 0;
        timeout = LEAST_TIMEOUT;
        timeoutAt = now() + timeout;
        if (timeoutPending && timerAt > timeoutAt) {
            awaitTimeout(timeout); // the timer was set for longer, after a timeout
        }
        if (recovering && acknowledged < recoverUpTo) {
            window = Math.max(1, window - segments + 1);
            retransmit();
        } else if (recovering) {
            recovering = false;
            window = threshold;
        } else if (window < threshold) {
            window = Math.min(window + segments, largestWindow);
        } else {
            window = Math.min(window + segments / window, largestWindow);
        }
    }

    private void reduceWindow() {
        threshold = Math.max(2, (next - unacknowledged) / 2.0);
        window = threshold + DUPLICATES_OF_A_LOSS;
    }

    private void retransmit() {
        sendForward(spec.segment(), FORWARD, unacknowledged);
    }

    private void sendAllowed() {
        long allowed = unacknowledged + (long) Math.min(window, largestWindow);
        while (next < allowed && sendForward(spec.segment(), FORWARD, next)) {
            next++;
        }
        if (!timeoutPending && next > unacknowledged) {
            timeoutAt = now() + timeout;
            awaitTimeout(timeout);
        }
    }

    private void awaitTimeout(long delay) {
        timeoutPending = true;
        timerAt = now() + delay;
        setTimer(delay, RETRANSMISSION);
    }

    private void onRetransmissionTimer() {
        if (now() != timerAt) {
            return; // an earlier one was set since
        }
        timeoutPending = false;
        if (next > unacknowledged && now() < timeoutAt) {
            awaitTimeout(timeoutAt - now()); // acknowledgements have come since the timer was set
            return;
        }
        if (next > unacknowledged) {
            threshold = Math.max(2, (next - unacknowledged) / 2.0);
            window = 1;
            recovering = false;
            duplicates = 0;
            next = unacknowledged;
            timeout = Math.min(2 * timeout, LARGEST_TIMEOUT);
        }
        sendAllowed();
        if (!timeoutPending) {
            awaitTimeout(timeout); // the application's queue is full of other traffic
        }
    }

    // Receiver

    private long onSegment(long sequence) {
        long before = expected;
        boolean inOrder = sequence == expected;
        if (inOrder) {
            advance();
        } else if (sequence > expected) {
            beyond.set((int) (sequence - expected));
        }
        if (inOrder && beyond.isEmpty() && ++unanswered < spec.acknowledge()) {
            awaitMore();
        } else {
            answer();
        }
        return (expected - before) * spec.segment();
    }

    /** Moves on past the segment that came and those that waited behind it. */
    private void advance() {
        if (beyond.isEmpty()) {
            expected++;
            return;
        }
        int arrived = Math.max(1, beyond.nextClearBit(1));
        expected += arrived;
        BitSet rest = beyond.get(arrived, Math.max(arrived, beyond.length()));
        beyond.clear();
        beyond.or(rest);
    }

    private void awaitMore() {
        answerAt = now() + ConversationSpec.Stream.ACKNOWLEDGEMENT_DELAY;
        if (!answerPending) {
            answerPending = true;
            setTimerInLane(answerLane, ACKNOWLEDGEMENT);
        }
    }

    private void answer() {
        unanswered = 0;
        sendBackward(0, BACKWARD, expected);
    }

    private void onAnswerTimer() {
        answerPending = false;
        if (unanswered > 0 && now() >= answerAt) {
            answer();
        } else if (unanswered > 0) {
            answerPending = true;
            setTimer(answerAt - now(), ACKNOWLEDGEMENT);
        }
    }
}
