package org.svio.estimate.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.svio.simulation.program.AgentSpec;
import org.svio.simulation.program.OutletSpec;
import org.svio.simulation.program.PathProgram;
import org.svio.simulation.program.PortSpec;
import org.svio.simulation.program.Program;
import org.svio.simulation.program.StationSpec;
import org.svio.simulation.program.Step;
import org.svio.simulation.program.SwitchSpec;

/** Follows packets through the steps of both ends' paths and the network between them. */
final class RouteFinder {

    /** What is left in the hands of an agent when the packet has gone on. */
    private static final Frame NOTHING = Frame.of(0);

    /** A way longer than this goes in circles. */
    private static final int LONGEST = 1000;

    private final Program program;
    private final StepCosts costs;
    private final int[][] outletOfSwitch;

    RouteFinder(Resources resources, Reckoning reckoning) {
        this.program = resources.program;
        this.costs = new StepCosts(resources, reckoning);
        this.outletOfSwitch = new int[program.switches().size()][program.stations().size()];
        for (int number = 0; number < outletOfSwitch.length; number++) {
            SwitchSpec spec = program.switches().get(number);
            Arrays.fill(outletOfSwitch[number], OutletSpec.NONE);
            for (int end = 0; end < spec.outlets().length; end++) {
                for (int station : spec.stations()[end]) {
                    outletOfSwitch[number][station] = spec.outlets()[end];
                }
            }
        }
    }

    /** The way of a frame between two stations. */
    Route find(int source, int destination, Frame frame) {
        return new Walk(source, destination, frame).route();
    }

    /** One packet on its way. */
    private final class Walk {

        private final int destination;
        private final Frame frame;
        private final List<Leg> legs = new ArrayList<>();

        /** The station whose queues and signals are used at present. */
        private int owner;

        /** Where the packet goes next: a queue or a wire. */
        private int ring;
        private int outlet;
        private boolean arrived;

        // what the present stay amounts to
        private boolean inHand;
        private double work;
        private double variance;
        private double batchWork;
        private double after;
        private List<Leg.Move> moves;
        private List<Leg.Notice> notices;

        Walk(int source, int destination, Frame frame) {
            this.destination = destination;
            this.frame = frame;
            StationSpec station = program.stations().get(source);
            owner = source;
            ring = station.isPeer() ? -1 : station.application();
            outlet = station.isPeer() ? station.outlet() : -1;
        }

        Route route() {
            while ((ring >= 0 || outlet >= 0) && legs.size() < LONGEST) {
                if (ring >= 0) {
                    stay();
                } else {
                    hop();
                }
            }
            return new Route(List.copyOf(legs), arrived);
        }

        private void hop() {
            OutletSpec wire = program.outlets().get(outlet);
            double busy = wire.wireTime(frame.bits()) / StepCosts.PICOSECONDS;
            double perBit = wire.picosecondsPerBit() / StepCosts.PICOSECONDS;
            double latency = wire.latency() / StepCosts.PICOSECONDS;
            legs.add(new Leg.Hop(outlet, busy, perBit * perBit * frame.variance(), latency));
            outlet = -1;
            if (wire.toSwitch() >= 0) {
                outlet = outletOfSwitch[wire.toSwitch()][destination];
            } else if (wire.toPort() >= 0) {
                PortSpec port = program.ports().get(wire.toPort());
                ring = port.entry();
                owner = port.guide();
            } else {
                arrived = wire.toStation() == destination;
            }
        }

        private void stay() {
            int from = ring;
            int inlet = program.rings().get(ring).inlet();
            AgentSpec agent = program.agents().get(program.inlets().get(inlet).agents()[0]);
            PathProgram path = program.paths().get(agent.path());
            ring = -1;
            inHand = true;
            work = 0;
            variance = 0;
            batchWork = 0;
            after = 0;
            moves = new ArrayList<>();
            notices = new ArrayList<>();
            Step[] steps = path.steps();
            int position = path.segments().get(agent.segment()).firstStep();
            boolean midway = true;
            while (midway && position < steps.length) {
                Step step = steps[position];
                take(step, path);
                boolean looksUp = step.demultiplexes() && inHand;
                boolean found = looksUp && findOwner(path);
                boolean egress = path.segments().get(step.segment()).egress();
                boolean local = found && egress;
                boolean lost = looksUp && !found && !egress;
                position = local ? path.localStep() : position + 1;
                midway = local || !lost && position < steps.length && steps[position].segment() == step.segment();
            }
            legs.add(new Leg.Stay(inlet, from, work, variance, batchWork, after, List.copyOf(moves),
                    List.copyOf(notices)));
        }

        private boolean findOwner(PathProgram path) {
            StationSpec station = program.stations().get(destination);
            if (station.isPeer() || program.paths().get(station.path()).port() != path.port()) {
                return false;
            }
            owner = destination;
            return true;
        }

        private void take(Step step, PathProgram path) {
            switch (step.kind()) {
                case WORK -> work(step);
                case ACCESS, WRITE, READ, TRANSFER -> moves.add(costs.move(step, inHand ? frame : NOTHING));
                case RAISE -> notices.add(new Leg.Notice(program.stations().get(owner).lines()[step.target()],
                        step.fixed() / StepCosts.PICOSECONDS));
                case PUT -> {
                    ring = program.stations().get(owner).rings()[step.target()];
                    inHand = false;
                }
                case TRANSMIT -> {
                    outlet = program.ports().get(path.port()).outlet();
                    inHand = false;
                }
                case DELIVER -> {
                    arrived = owner == destination;
                    inHand = false;
                }
            }
        }

        private void work(Step step) {
            double amount = costs.work(step, inHand ? frame.bits() : 0);
            variance += costs.variance(step, frame);
            if (step.perBatch()) {
                batchWork += amount;
            } else if (inHand) {
                work += amount;
            } else {
                after += amount;
            }
        }
    }
}
