package org.svio.estimate.internal;

import java.util.List;
import org.svio.simulation.program.ConversationSpec;

/**
 * A conversation as customers that go round and round, or as an open flow.
 *
 * @param number the conversation
 * @param kind what drives it
 * @param population units under way at once: segments of a window, or one exchange; 0 for an open flow
 * @param pause time a unit rests before its first trip
 * @param service time a unit rests between its trips, which counts as part of its round trip
 * @param rate units per second offered by an open flow; 0 for others
 * @param gathered segments that one acknowledgement waits for
 * @param trips forward, then backward where there is an answer
 * @param shortest the least latency of any of its data
 */
record Chain(int number, Kind kind, double population, double pause, double service, double rate, int gathered,
        List<Trip> trips, double shortest) {

    /** What drives a conversation. */
    enum Kind {
        STREAM, EXCHANGE, OPEN
    }

    private static final double ACKNOWLEDGEMENT_DELAY =
            ConversationSpec.Stream.ACKNOWLEDGEMENT_DELAY / StepCosts.PICOSECONDS;

    boolean closed() {
        return kind != Kind.OPEN;
    }

    boolean arrives() {
        return trips.stream().allMatch(trip -> trip.route().arrives());
    }

    /** Data of one unit, in bits. */
    double payload() {
        double bits = 0;
        for (Trip trip : trips) {
            bits += trip.factor() * trip.payload();
        }
        return bits;
    }

    /** The least time from sending to the answer. */
    double shortestRoundTrip() {
        return service + trips.stream().mapToDouble(trip -> trip.route().shortest()).sum();
    }

    /** Units per second when {@code units} are under way and the trips of one take {@code time} in sum. */
    double throughput(double units, double time) {
        double cycle = time + pause + service;
        return gathered > units ? units / (cycle + ACKNOWLEDGEMENT_DELAY) : (units - (gathered - 1) / 2.0) / cycle;
    }
}
