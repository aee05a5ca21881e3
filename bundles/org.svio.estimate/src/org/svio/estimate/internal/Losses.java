package org.svio.estimate.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.svio.simulation.program.OutletSpec;
import org.svio.simulation.program.RingSpec;
import org.svio.simulation.program.SwitchSpec;

/**
 * Finds queues that would hold more than they can. Where packets are dropped the windows of streams shrink until the
 * queue, swinging between half windows and whole ones, is three quarters full in the mean.
 */
final class Losses {

    private static final double MEAN_FILLING = 0.75;
    private static final int MOST_ROUNDS = 8;

    private final Network network;
    private final boolean[] ofSwitch;
    private final Set<String> dropping = new LinkedHashSet<>();
    private final Set<String> full = new LinkedHashSet<>();

    /** What waits in a queue at one time. */
    private static final class Content {
        private final String name;
        private final double slots;
        private final boolean drops;
        private double packets;
        private boolean ofStreams;

        Content(String name, double slots, boolean drops) {
            this.name = name;
            this.slots = slots;
            this.drops = drops;
        }

        /** By how much the windows are too large. */
        private double excess() {
            return ofStreams && drops && packets > slots ? packets / (MEAN_FILLING * slots) : 1;
        }
    }

    Losses(Network network) {
        this.network = network;
        this.ofSwitch = new boolean[network.program.outlets().size()];
        for (SwitchSpec spec : network.program.switches()) {
            for (int outlet : spec.outlets()) {
                ofSwitch[outlet] = true;
            }
        }
    }

    /** Queues that drop packets of streams, or of open flows. */
    Set<String> dropping() {
        return dropping;
    }

    /** Queues that make their senders wait. */
    Set<String> full() {
        return full;
    }

    /** Shrinks windows and solves the network again until everything fits. */
    void settle() {
        Map<Object, Content> contents = contents();
        for (int round = 0; round < MOST_ROUNDS && shrink(contents); round++) {
            network.solve();
            contents = contents();
        }
        contents.values().stream().filter(content -> content.packets > content.slots)
                .forEach(content -> (content.drops ? dropping : full).add(content.name));
    }

    private boolean shrink(Map<Object, Content> contents) {
        boolean shrunk = false;
        for (Flow flow : network.flows) {
            double excess = 1;
            if (flow.chain.kind() == Chain.Kind.STREAM) {
                for (Visit visit : flow.visits.get(0)) {
                    Content content = contents.get(visit.queue());
                    if (content.excess() > 1) {
                        dropping.add(content.name);
                    }
                    excess = Math.max(excess, content.excess());
                }
            }
            if (excess > 1 && flow.population > 1) {
                flow.population = Math.max(1, flow.population / excess);
                shrunk = true;
            }
        }
        return shrunk;
    }

    private Map<Object, Content> contents() {
        Map<Object, Content> contents = new LinkedHashMap<>();
        for (Flow flow : network.flows) {
            for (int trip = 0; trip < flow.visits.size(); trip++) {
                List<Visit> visits = flow.visits.get(trip);
                for (Visit visit : visits) {
                    Content content = contents.computeIfAbsent(visit.queue(), key -> content(visit));
                    content.packets += flow.rate(trip) * visit.waiting();
                    content.ofStreams |= flow.chain.kind() == Chain.Kind.STREAM && trip == 0;
                }
            }
        }
        return contents;
    }

    private Content content(Visit visit) {
        return switch (visit) {
            case StayVisit stay -> {
                RingSpec ring = network.program.rings().get(stay.leg.ring());
                yield new Content(ring.name(), ring.slots(), ring.drops());
            }
            case HopVisit hop -> {
                OutletSpec outlet = network.program.outlets().get(hop.leg.outlet());
                yield new Content(outlet.name(), outlet.queue(), ofSwitch[hop.leg.outlet()]);
            }
        };
    }
}
