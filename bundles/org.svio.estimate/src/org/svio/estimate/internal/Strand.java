package org.svio.estimate.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.svio.simulation.program.StrandSpec;

/** A hardware thread that agents of domains take turns on. */
final class Strand extends Queueing {

    private static final double LARGEST_INTERRUPT_SHARE = 0.95;

    /** Wake-ups never take more than this of what work and ticks leave. */
    private static final double LARGEST_WAKING_SHARE = 0.98;
    private static final double RECOVERY = 0.05;

    final int number;
    final StrandSpec spec;
    final double switching;
    final double waking;
    private final double sharing;
    private final List<Strand> siblings = new ArrayList<>();

    /** Share of time computing rather than held, and of that in interrupt handlers. */
    double computing;
    double interrupts;

    /** How often each task begins, per second, and all of them. */
    private final Map<Integer, Double> starts = new HashMap<>();
    private double allStarts;
    private double lastStarts;
    private double wakes;
    private double promptness = 1;

    /** What a second of work takes because of siblings, and because of interrupts as well. */
    private double sharingSlowness = 1;
    double slowness = 1;

    Strand(int number, StrandSpec spec, double sharing) {
        this.number = number;
        this.spec = spec;
        this.sharing = sharing;
        this.switching = spec.switching() / StepCosts.PICOSECONDS;
        this.waking = spec.waking() / StepCosts.PICOSECONDS;
    }

    void addSibling(Strand sibling) {
        siblings.add(sibling);
    }

    @Override
    void clear() {
        super.clear();
        computing = 0;
        interrupts = 0;
        wakes = 0;
        starts.clear();
        lastStarts = allStarts;
        allStarts = 0;
    }

    /** A task begins {@code rate} times per second. */
    void addStarts(int task, double rate) {
        starts.merge(task, rate, Double::sum);
        allStarts += rate;
    }

    /** How often tasks began in the last iteration, per second. */
    double startsBefore() {
        return lastStarts;
    }

    /** The probability that another task ran last. */
    double otherRanLast(int task) {
        return allStarts == 0 ? 0 : 1 - starts.getOrDefault(task, 0.0) / allStarts;
    }

    /** Work that is no packet's own, such as ticks. */
    void addOverhead(double share) {
        open += share;
        utilisation += share;
        computing += share;
    }

    /** Wake-ups with their switches, as many as the agents would like. */
    void addWakes(double share) {
        wakes += share;
    }

    /**
     * Takes in the wake-ups once all else is known: a busy strand wakes its tasks as often as it can, and packets
     * gather meanwhile. The next iteration asks for half as many of those that found no time, or for some more if all
     * did.
     */
    void admitWakes() {
        double most = Math.max(0, LARGEST_WAKING_SHARE * (1 - utilisation));
        double admitted = wakes <= most ? 1 : most / wakes;
        addOverhead(Math.min(wakes, most));
        promptness = admitted == 1 ? Math.min(1, promptness + RECOVERY) : promptness * (1 + admitted) / 2;
    }

    /** The share of the wake-ups that agents would like which the strand has time for. */
    double promptness() {
        return promptness;
    }

    /** Finds how much slower work gets while siblings compute and interrupts come in between. */
    void slowDown() {
        double alone = 1;
        for (Strand sibling : siblings) {
            alone *= 1 - sibling.computingShare();
        }
        sharingSlowness = 1 / (1 - (1 - alone) * (1 - sharing));
        slowness = sharingSlowness / (1 - Math.min(LARGEST_INTERRUPT_SHARE, interrupts));
    }

    double sharingSlowness() {
        return sharingSlowness;
    }

    private double computingShare() {
        return Math.min(1, computing + interrupts);
    }

    /** Share of time busy, interrupts included. */
    double busy() {
        return Math.min(1, utilisation * (1 - Math.min(1, interrupts)) + interrupts);
    }
}
