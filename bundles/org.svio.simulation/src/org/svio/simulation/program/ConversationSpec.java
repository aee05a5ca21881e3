package org.svio.simulation.program;

import java.util.List;
import org.svio.engine.random.Distribution;

/**
 * Traffic between two stations. Sizes are bits, times picoseconds, rates per second.
 */
public sealed interface ConversationSpec {

    /** The flow's name and the two stations, which name its random streams. */
    String name();

    /** The station that starts. */
    int source();

    /** The station at the other end. */
    int destination();

    /** Protocol headers of each frame. */
    long header();

    /**
     * A TCP-like stream that always has data to send.
     *
     * @param window most payload in flight
     * @param segment payload of a full segment
     * @param acknowledge segments per acknowledgement
     */
    record Stream(String name, int source, int destination, long header, long window, long segment, int acknowledge)
            implements ConversationSpec {

        /** A receiver that gathers segments in vain acknowledges after this time. */
        public static final long ACKNOWLEDGEMENT_DELAY = 40_000_000_000L;
    }

    /**
     * Packets at intervals of their own, whatever the network does.
     *
     * @param interval time between packets while on; null where {@code perBit} gives it
     * @param perBit picoseconds between packets per bit of payload, for rates in bit/s; 0 for rates in packets/s
     * @param size payload
     * @param on length of an on period; null where always on
     * @param off length of an off period
     */
    record Open(String name, int source, int destination, long header, Distribution interval, double perBit,
            boolean exponential, Distribution size, Distribution on, Distribution off) implements ConversationSpec {
    }

    /**
     * Messages that wait for their answer.
     *
     * @param pause time from an answer to the next message
     * @param service time the other end takes to answer
     */
    record Exchange(String name, int source, int destination, long header, long request, long response,
            Distribution pause, Distribution service) implements ConversationSpec {
    }

    /** A recorded sequence of frames. */
    record Replay(String name, int source, int destination, long header, List<Frame> frames)
            implements ConversationSpec {

        /**
         * A recorded frame.
         *
         * @param time when it is sent, in picoseconds after the first
         * @param bits its whole length
         */
        public record Frame(long time, long bits) {
        }
    }
}
