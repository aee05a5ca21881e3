package org.svio.estimate.internal;

import java.util.List;
import org.svio.simulation.program.AgentSpec;
import org.svio.simulation.program.ConversationSpec;
import org.svio.simulation.program.InletSpec;
import org.svio.simulation.program.Program;
import org.svio.simulation.program.RingSpec;
import org.svio.simulation.program.StationSpec;
import org.svio.simulation.program.TaskSpec;

/**
 * What has to be done for each packet whatever is batched: no wake-ups, no interrupts, no switches, and of the work
 * once per batch the share of one packet in the largest batch.
 */
final class Necessity {

    private final Resources resources;
    private final Program program;

    /** Whether acknowledgements count only as far as they cannot get lost: the next one makes up for a lost one. */
    private final boolean losing;
    private final boolean ampleApplications;

    Necessity(Resources resources, boolean losing) {
        this.resources = resources;
        this.program = resources.program;
        this.losing = losing;
        this.ampleApplications = streamsFitApplications(program);
    }

    /** The demand of one unit of a chain. */
    Demand of(Chain chain) {
        Demand demand = new Demand();
        for (Trip trip : chain.trips()) {
            List<Leg> legs = trip.route().legs();
            int count = losing && trip.payload() == 0 ? sureLegs(trip) : legs.size();
            for (Leg leg : legs.subList(0, count)) {
                switch (leg) {
                    case Leg.Stay stay -> add(demand, stay, trip.factor());
                    case Leg.Hop hop ->
                        demand.add(resources.outlet(hop.outlet()), trip.factor() * hop.busy(), 0, false, 1);
                }
            }
        }
        return demand;
    }

    /** How many parts of the way come before the first place that may drop packets. */
    private int sureLegs(Trip trip) {
        StationSpec sender = program.stations().get(trip.from());
        boolean onWire = sender.isPeer();
        int sure = 0;
        for (Leg leg : trip.route().legs()) {
            boolean drops = switch (leg) {
                case Leg.Stay stay -> program.rings().get(stay.ring()).drops()
                        && !(ampleApplications && stay.ring() == sender.application());
                case Leg.Hop hop -> onWire; // the sender's own port makes packets wait, what comes after it drops them
            };
            if (drops) {
                return sure;
            }
            onWire |= leg instanceof Leg.Hop;
            sure++;
        }
        return sure;
    }

    private static boolean streamsFitApplications(Program program) {
        double segments = 0;
        for (ConversationSpec conversation : program.conversations()) {
            segments += conversation instanceof ConversationSpec.Stream stream
                    ? 2.0 * stream.window() / stream.segment() : Double.POSITIVE_INFINITY;
        }
        for (StationSpec station : program.stations()) {
            RingSpec application = station.isPeer() ? null : program.rings().get(station.application());
            if (application != null && application.slots() < segments) {
                return false;
            }
        }
        return true;
    }

    private void add(Demand demand, Leg.Stay stay, double factor) {
        InletSpec inlet = program.inlets().get(stay.inlet());
        int[] agents = inlet.agents();
        boolean pooled = agents.length > 1;
        double compute = factor * (stay.work() + stay.after() + stay.batchWork() / inlet.budget()) / agents.length;
        double moving = 0;
        for (Leg.Move move : stay.moves()) {
            moving += factor * (move.busy() + move.delay()) / agents.length;
            demand.add(move.resource(), factor * move.busy(), 0, false, 1);
        }
        for (int number : agents) {
            AgentSpec agent = program.agents().get(number);
            TaskSpec task = program.tasks().get(agent.task());
            demand.add(resources.strand(task.strand()), compute, task.context() ? 0 : moving, pooled, 1);
        }
        int first = program.agents().get(agents[0]).task();
        if (program.tasks().get(first).context()) {
            demand.add(resources.task(first), compute + moving, 0, pooled, agents.length);
        }
    }
}
