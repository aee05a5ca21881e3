package org.svio.estimate.internal;

/** One use of a bus, a memory or a strand of contexts by an agent or handler. */
final class Use {

    final Server server;
    private final double busy;
    private final double delay;
    private final double variance;

    /** The share of packets that use this server rather than another of the same pool. */
    private final double share;
    private double residence;

    Use(Server server, double busy, double delay, double variance, double share) {
        this.server = server;
        this.busy = busy;
        this.delay = delay;
        this.variance = variance;
        this.share = share;
        this.residence = busy + delay;
    }

    void load(boolean closed, double rate) {
        double service = service();
        server.add(closed, rate * share, residence - delay, service, service * service + variance);
    }

    void mark(double rate) {
        server.own += rate * share * (residence - delay) * service();
    }

    void advance(double population) {
        residence = service() + delay + server.waiting(population);
    }

    /** Mean time of a packet at this server, given that not every one goes there. */
    double time() {
        return share * residence;
    }

    private double service() {
        return busy * server.slowing;
    }
}
