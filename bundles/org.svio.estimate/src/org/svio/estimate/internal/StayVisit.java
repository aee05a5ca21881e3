package org.svio.estimate.internal;

import java.util.List;

/** A packet flow at a post: waits for an agent, and is served with the help of buses, memories and strands. */
final class StayVisit extends Visit {

    final Leg.Stay leg;
    final Post post;
    private final List<Use> uses;

    /** The posts that its signals wake. */
    private final List<Post> woken;
    private double wait;

    /** Time in the agent's hands, time the agent is taken, and the part of that it computes. */
    private double service;
    private double occupancy;
    private double computing;

    StayVisit(Leg.Stay leg, Post post, List<Use> uses, List<Post> woken) {
        this.leg = leg;
        this.post = post;
        this.uses = uses;
        this.woken = woken;
        this.service = leg.shortest() + leg.batchWork();
        this.occupancy = service + leg.after();
        this.residence = service;
    }

    @Override
    void load(boolean closed, double rate, double population) {
        double square = occupancy * occupancy + leg.variance();
        post.add(closed, rate, residence, occupancy, square);
        post.count(rate, closed ? rate * Math.max(0, 1 - 1 / population) : rate, rate * wait);
        for (Use use : uses) {
            use.load(closed, rate);
        }
        double share = rate / post.servers();
        for (Queueing unit : post.units) {
            unit.add(closed, share, residence, occupancy, square);
        }
        if (post.strand != null) {
            post.strand.computing += share * computing;
        }
        for (int signal = 0; signal < woken.size(); signal++) {
            woken.get(signal).raising += rate * leg.notices().get(signal).work();
        }
    }

    @Override
    void mark(double rate) {
        double own = rate * residence * occupancy;
        post.own += own;
        for (Queueing unit : post.units) {
            unit.own += own / post.servers();
        }
        for (Use use : uses) {
            use.mark(rate);
        }
    }

    @Override
    void unmark() {
        post.own = 0;
        for (Queueing unit : post.units) {
            unit.own = 0;
        }
        for (Use use : uses) {
            use.server.own = 0;
        }
    }

    @Override
    void advance(double rate, double population) {
        double moving = 0;
        for (Use use : uses) {
            use.advance(population);
            moving += use.time();
        }
        double raising = 0;
        for (int signal = 0; signal < woken.size(); signal++) {
            raising += leg.notices().get(signal).work() * woken.get(signal).wakeProbability;
        }
        if (post.strand == null) {
            service = moving; // the work is among the uses: it competes with the other contexts of the strand
            computing = raising;
        } else {
            double work = (leg.work() + leg.batchWork() / post.batch) * post.strand.slowness;
            service = work + moving;
            computing = work + (leg.after() + raising) * post.strand.slowness;
        }
        occupancy = computing + moving;
        wait = waitForAgent(rate, population) + post.setUpDelay();
        residence = wait + service;
    }

    /** The wait for the packets in front and for what else the agents' processors do. */
    private double waitForAgent(double rate, double population) {
        int servers = post.servers();
        double inFront = post.seen(population);
        double forOthers = 0;
        double stretch;
        if (post.units.isEmpty()) {
            stretch = post.stretch(servers);
            forOthers = post.openResidual / servers * stretch;
        } else {
            stretch = 0;
            for (Queueing unit : post.units) {
                forOthers += unit.seen(population) + unit.openResidual;
                stretch += unit.stretch(1);
            }
            stretch /= servers;
            forOthers = (forOthers - inFront) / servers;
            double turns = 0;
            for (Post colleague : post.colleagues) {
                forOthers -= colleague.seen(population);
                turns += turns(inFront, colleague, population);
            }
            forOthers = (Math.max(0, forOthers) + turns) * stretch;
        }
        post.waitForOthers += rate * forOthers;
        double all = inFront / servers * stretch + forOthers;
        // Sakasegawa 1977: how much shorter the wait is for several servers than for one that is as fast as all
        return servers == 1 ? all
                : all * Math.pow(Math.min(1, post.utilisation / servers), Math.sqrt(2 * (servers + 1)) - 2);
    }

    /**
     * What a colleague serves meanwhile: all it has and gets, but no more than the rest of its turn at hand, half a
     * turn in the mean, and a turn for each budget of packets in front.
     */
    private double turns(double inFront, Post colleague, double population) {
        double busy = Math.min(1, colleague.utilisation - colleague.open);
        double all = colleague.seen(population) + busy * wait;
        double own = post.meanService == 0 ? 0 : inFront / post.meanService / post.spec.budget();
        double turns = busy / 2 + Math.max(0, own - 0.5);
        return Math.min(all, turns * colleague.spec.budget() * colleague.meanService);
    }

    @Override
    boolean uses(int resource, Resources resources) {
        return resource == resources.task(post.task)
                || post.strand != null && resource == resources.strand(post.strand.number)
                || uses.stream().anyMatch(use -> use.server.resource == resource);
    }

    @Override
    Object queue() {
        return leg.ring();
    }

    @Override
    double waiting() {
        return wait;
    }
}
