package org.svio.estimate.internal;

/** A packet flow on a wire. */
final class HopVisit extends Visit {

    final Leg.Hop leg;
    private final Server server;

    HopVisit(Leg.Hop leg, Server server) {
        this.leg = leg;
        this.server = server;
        this.residence = leg.busy() + leg.latency();
    }

    @Override
    void load(boolean closed, double rate, double population) {
        server.add(closed, rate, waiting(), leg.busy(), leg.busy() * leg.busy() + leg.variance());
    }

    @Override
    void mark(double rate) {
        server.own += rate * waiting() * leg.busy();
    }

    @Override
    void unmark() {
        server.own = 0;
    }

    @Override
    void advance(double rate, double population) {
        residence = server.waiting(population) + leg.busy() + leg.latency();
    }

    @Override
    boolean uses(int resource, Resources resources) {
        return resource == server.resource;
    }

    @Override
    Object queue() {
        return server;
    }

    @Override
    double waiting() {
        return residence - leg.latency();
    }
}
