package org.svio.estimate.internal;

import java.util.List;

/** A part of a packet's way. */
sealed interface Leg {

    /**
     * With a player of a role, from a queue to the next one.
     *
     * @param inlet the inlet whose agents take the packet
     * @param ring the queue it waits in
     * @param work processor time before the packet goes on
     * @param variance variance of that time
     * @param batchWork processor time for the first packet of a batch
     * @param after processor time when the packet has gone on already
     * @param moves uses of buses and memories
     * @param notices signals raised
     */
    record Stay(int inlet, int ring, double work, double variance, double batchWork, double after, List<Move> moves,
            List<Notice> notices) implements Leg {

        /** The least time from being taken to going on, when nothing is in the way. */
        double shortest() {
            return work + moves.stream().mapToDouble(move -> move.busy() + move.delay()).sum();
        }
    }

    /**
     * Over a wire.
     *
     * @param outlet the sending end
     * @param busy time on the wire
     * @param variance variance of that time
     * @param latency time from there into the next queue
     */
    record Hop(int outlet, double busy, double variance, double latency) implements Leg {
    }

    /**
     * One use of a bus or memory.
     *
     * @param resource the bus or memory controller
     * @param busy time that one is busy
     * @param delay further time to wait for
     * @param variance variance of the busy time
     */
    record Move(int resource, double busy, double delay, double variance) {
    }

    /**
     * A signal raised where it is needed.
     *
     * @param line the signal's way
     * @param work processor time to raise it
     */
    record Notice(int line, double work) {
    }
}
