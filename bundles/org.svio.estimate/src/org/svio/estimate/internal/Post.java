package org.svio.estimate.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.svio.simulation.program.InletSpec;
import org.svio.simulation.program.LineSpec;

/**
 * The agents of one inlet, with the queue in front of them and the signal that wakes them.
 *
 * <p>Wake-ups follow the queue with set-up times (Doshi 1986): an idle server that needs S to begin serves, of a flow
 * of rate r, (1 + r S) / (1 - utilisation) packets per wake-up, and a packet waits (S + r S S / 2) / (1 + r S) longer.
 */
final class Post extends Queueing {

    final int inlet;
    final InletSpec spec;

    /** What the agents run on: strands of domains, or contexts, each a server of its own; none if nobody else does. */
    final List<Queueing> units = new ArrayList<>();
    private int servers;

    /** The strand, where they are no contexts; the first where they are several. */
    Strand strand;
    int task;

    /** The other posts whose agents run as the same task. */
    final List<Post> colleagues = new ArrayList<>();

    /** The line that signals, or null; and the relay it goes through, or null. */
    LineSpec line;
    Handler handler;

    /** Whether packets always come while the own task, or the own strand, is at work. */
    boolean wokenByItself;

    // of the present iteration: packets per second, all, less what a packet is of its own flow, and just after the
    // agent's task did something else for the same flow; sums over packets per second
    double rate;
    double rateOfOthers;
    double warm;
    double raising;
    double waitForOthers;
    double waiting;

    // of the last iteration
    double meanService;
    double batch = 1;
    double wakeProbability = 1;
    double setUp;
    double wakeOverhead;

    Post(int inlet, InletSpec spec) {
        this.inlet = inlet;
        this.spec = spec;
    }

    /** Sets what the agents run on. */
    void runOn(Collection<Queueing> all) {
        units.addAll(all);
        servers = all.size();
    }

    /** Says that nobody else runs there. */
    void runAlone() {
        units.clear();
    }

    /** The number of packets that can be served at once. */
    int servers() {
        return servers;
    }

    /** Adds a flow: packets per second, those that are not the flow's own, and those that wait in the mean. */
    void count(double packets, double ofOthers, double inQueue) {
        rate += packets;
        rateOfOthers += ofOthers;
        waiting += inQueue;
    }

    @Override
    void clear() {
        super.clear();
        rate = 0;
        rateOfOthers = 0;
        warm = 0;
        raising = 0;
        waitForOthers = 0;
        waiting = 0;
    }

    /** Share of time an agent is idle, as an arriving packet finds it. */
    double idle() {
        double found = rate == 0 ? 0 : utilisation / servers() * rateOfOthers / rate;
        return Math.max(0, 1 - found);
    }

    /** The share of packets for which the agent's task is not the one that ran last, as far as it depends on them. */
    double cold() {
        return rate == 0 ? 1 : 1 - warm / rate;
    }

    /** Wake-ups per second that find a packet. */
    double wakes() {
        return rate * wakeProbability * (strand == null ? 1 : strand.promptness());
    }

    /** How much longer a packet waits because agents sleep. */
    double setUpDelay() {
        double others = rateOfOthers / servers();
        return (setUp + others * setUp * setUp / 2) / (1 + others * setUp);
    }

    /** Finds what the coming iteration assumes, from {@code latency}: time from a packet to the wake-up it causes. */
    void settle(double latency, double overhead) {
        meanService = rate == 0 ? 0 : utilisation / rate;
        wakeOverhead = overhead;
        setUp = latency + overhead;
        double wholeSetUp = setUp + (rate == 0 ? 0 : waitForOthers / rate);
        double probability = idle() / (1 + rateOfOthers / servers() * wholeSetUp);
        wakeProbability = (wakeProbability + probability) / 2;
        batch = Math.clamp(1 + waiting, 1, spec.budget());
    }

    /** The time a raised signal is held back by moderation. */
    double moderation() {
        double time = line == null ? 0 : line.moderationTime() / StepCosts.PICOSECONDS;
        if (time == 0 || rateOfOthers == 0) {
            return 0;
        }
        return time - (1 - Math.exp(-rateOfOthers * time)) / rateOfOthers;
    }
}
