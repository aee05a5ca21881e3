package org.svio.estimate.internal;

/** Sums over flows, per second: bits of data, packets of data and their time, round trips and their time. */
final class Totals {

    double bits;
    double packets;
    double time;
    private double exchanges;
    private double exchangeTime;

    /** Adds the data of one trip of a flow, or of all for a negative number. */
    void add(Flow flow, int only) {
        for (int trip = 0; trip < flow.visits.size(); trip++) {
            double payload = flow.chain.trips().get(trip).payload();
            if (payload > 0 && flow.rate > 0 && (only < 0 || only == trip)) {
                bits += flow.rate(trip) * payload;
                packets += flow.rate(trip);
                time += flow.rate(trip) * flow.latency(trip);
            }
        }
        if (flow.chain.kind() == Chain.Kind.EXCHANGE && flow.rate > 0) {
            exchanges += flow.rate;
            exchangeTime += flow.rate * (flow.time() + flow.chain.service());
        }
    }

    double latency() {
        return packets == 0 ? Double.NaN : time / packets;
    }

    double roundTrip() {
        return exchanges == 0 ? Double.NaN : exchangeTime / exchanges;
    }
}
