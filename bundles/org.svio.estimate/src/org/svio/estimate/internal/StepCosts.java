package org.svio.estimate.internal;

import org.svio.simulation.program.BusSpec;
import org.svio.simulation.program.MemorySpec;
import org.svio.simulation.program.Step;

/** What single steps cost, in seconds. */
final class StepCosts {

    static final double PICOSECONDS = 1e12;

    private final Resources resources;
    private final Reckoning reckoning;

    StepCosts(Resources resources, Reckoning reckoning) {
        this.resources = resources;
        this.reckoning = reckoning;
    }

    /** Processor time of a step of work on a frame. */
    double work(Step step, long frameBits) {
        return (step.work(frameBits) + reckoning.amount(step.random())) / PICOSECONDS;
    }

    /** Variance of the processor time. */
    double variance(Step step, Frame frame) {
        double perBit = step.perBit() / PICOSECONDS;
        return Reckoning.variance(step.random()) / (PICOSECONDS * PICOSECONDS) + perBit * perBit * frame.variance();
    }

    /** The use a step makes of a bus or memory. */
    Leg.Move move(Step step, Frame frame) {
        if (step.kind() == Step.Kind.ACCESS) {
            MemorySpec memory = resources.program.memories().get(step.target());
            double count = step.work(frame.bits());
            return new Leg.Move(resources.memory(step.target()), count * memory.service() / PICOSECONDS,
                    count * memory.latency() / PICOSECONDS, 0);
        }
        long bits = step.bits() >= 0 ? step.bits() : frame.bits();
        double busy = busTime(resources.program.buses().get(step.target()), step, bits, frame.divided()) / PICOSECONDS;
        double perBit = step.bits() >= 0 || bits == 0 ? 0 : busy / bits;
        return new Leg.Move(resources.bus(step.target()), busy, 0, perBit * perBit * frame.variance());
    }

    /** In picoseconds; not rounded up to whole transactions where pieces are to cost no more per bit than the whole. */
    private static double busTime(BusSpec bus, Step step, long bits, boolean divided) {
        boolean reads = step.kind() == Step.Kind.READ;
        if (!divided) {
            return reads ? bus.readTime(bits) : bus.transferTime(bits);
        }
        return reads ? bits / bus.readWidth() * bus.readLatency()
                : bits / bus.burst() * bus.overhead() + bits / bus.width() * bus.clock();
    }
}
