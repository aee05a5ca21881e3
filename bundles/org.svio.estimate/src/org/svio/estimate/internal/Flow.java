package org.svio.estimate.internal;

import java.util.List;

/** A chain at its way through the network, with what the iteration has found so far. */
final class Flow {

    final Chain chain;

    /** The parts of each trip of the chain. */
    final List<List<Visit>> visits;

    /** Units under way; less than the chain's where packets get lost. */
    double population;

    /** Units per second. */
    double rate;

    Flow(Chain chain, List<List<Visit>> visits) {
        this.chain = chain;
        this.visits = visits;
        this.population = chain.population();
        this.rate = !chain.arrives() ? 0 : chain.closed() ? chain.throughput(population, time()) : chain.rate();
    }

    /** Adds the flow to all queues on its way. */
    void load() {
        for (int trip = 0; trip < visits.size(); trip++) {
            for (Visit visit : visits.get(trip)) {
                visit.load(chain.closed(), rate(trip), population);
            }
        }
    }

    /**
     * Finds the times of the trips and, of a closed chain, the next throughput: never more than these times allow, and
     * half the way up to that.
     *
     * @return the relative change of the times
     */
    double advance() {
        if (rate == 0) {
            return 0;
        }
        double before = time();
        for (int trip = 0; chain.closed() && trip < visits.size(); trip++) {
            for (Visit visit : visits.get(trip)) {
                visit.mark(rate(trip));
            }
        }
        for (int trip = 0; trip < visits.size(); trip++) {
            for (Visit visit : visits.get(trip)) {
                visit.advance(rate(trip), population);
            }
        }
        for (List<Visit> trip : visits) {
            trip.forEach(Visit::unmark);
        }
        double after = time();
        if (chain.closed()) {
            double allowed = chain.throughput(population, after);
            rate = Math.min(allowed, (rate + allowed) / 2);
        }
        return Math.abs(after - before) / after;
    }

    /** Packets per second on a trip. */
    double rate(int trip) {
        return rate * chain.trips().get(trip).factor();
    }

    /** Mean time of a trip. */
    double latency(int trip) {
        double time = 0;
        for (Visit visit : visits.get(trip)) {
            time += visit.residence;
        }
        return time;
    }

    /** Mean time of all trips of a unit. */
    double time() {
        double time = 0;
        for (int trip = 0; trip < visits.size(); trip++) {
            time += latency(trip);
        }
        return time;
    }
}
