package org.svio.simulation.internal;

import org.svio.engine.resource.Processor;
import org.svio.simulation.SimulationFailure;

/** The checks after every run: conservation of packets, the utilisation law and Little's law. */
final class Laws {

    /** Relative rounding that sums of doubles may show. */
    private static final double ROUNDING = 1e-9;

    private final Machine machine;
    private final long from;
    private final long now;

    Laws(Machine machine, long from) {
        this.machine = machine;
        this.from = from;
        this.now = machine.simulation.now();
    }

    /** Throws a {@link SimulationFailure} if one of them does not hold. */
    void check() {
        checkConservation();
        checkProcessors();
        checkServers();
        checkQueues();
    }

    /** Every packet offered was delivered, dropped at a named place, or is found somewhere inside. */
    private void checkConservation() {
        long dropped = machine.drops.stream().mapToLong(drops -> drops.total).sum();
        long inside = 0;
        for (Outlet outlet : machine.outlets) {
            inside += outlet.underWay();
        }
        for (RunRing ring : machine.rings) {
            inside += ring.ring.size();
        }
        for (Agent agent : machine.agents) {
            inside += agent.holdsPacket() ? 1 : 0;
        }
        if (machine.offered != machine.delivered + dropped + inside || inside != machine.packets.alive()) {
            throw new SimulationFailure("conservation of packets is broken: " + machine.offered + " offered, "
                    + machine.delivered + " delivered, " + dropped + " dropped, " + inside + " inside, "
                    + machine.packets.alive() + " alive");
        }
    }

    /** A strand was busy exactly as long as its tasks were served and overheads took, never longer than the time. */
    private void checkProcessors() {
        for (int strand = 0; strand < machine.processors.length; strand++) {
            Processor processor = machine.processors[strand];
            long served = processor.statistics().overheadTime();
            for (int task = 0; task < processor.tasks(); task++) {
                served += processor.serviceTime(task);
            }
            long busy = processor.statistics().busyTime();
            if (busy != served || busy > now - from) {
                throw new SimulationFailure("the utilisation law is broken at "
                        + machine.program.strands().get(strand).name() + ": busy " + busy + " ps of " + (now - from)
                        + " ps, served " + served + " ps");
            }
        }
    }

    /** No bus, memory or wire is busy longer than the time. */
    private void checkServers() {
        for (int bus = 0; bus < machine.buses.length; bus++) {
            check(machine.buses[bus].busyTime(now), machine.program.buses().get(bus).name());
        }
        for (Memory memory : machine.memories) {
            check(memory.controller.busyTime(now), memory.spec.name());
        }
        for (Outlet outlet : machine.outlets) {
            check(outlet.wire.busyTime(now), outlet.spec.name());
        }
    }

    private void check(long busy, String name) {
        if (busy < 0 || busy > now - from) {
            throw new SimulationFailure("the asymptotic bound is broken at " + name + ": busy " + busy + " ps of "
                    + (now - from) + " ps");
        }
    }

    /** Little's law: the integral of a queue's length is the time its packets spent in it. */
    private void checkQueues() {
        for (RunRing ring : machine.rings) {
            double integral = ring.ring.occupancy().integral(now);
            double sojourn = ring.sojourn(now);
            if (Math.abs(integral - sojourn) > ROUNDING * Math.max(integral, now)) {
                throw new SimulationFailure("Little's law is broken at " + ring.spec.name()
                        + ": the length integrates to " + integral + " ps, the packets waited " + sojourn + " ps");
            }
        }
    }
}
