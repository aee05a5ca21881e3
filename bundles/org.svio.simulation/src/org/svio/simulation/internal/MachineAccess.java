package org.svio.simulation.internal;

import org.svio.engine.resource.FifoServer;
import org.svio.engine.resource.Processor;
import org.svio.simulation.Measurements;
import org.svio.simulation.RunSettings;
import org.svio.simulation.program.Program;

/** What the run may ask of its machine. */
public final class MachineAccess {

    private final Machine machine;
    private long observedFrom;

    /** A machine at time zero. */
    public MachineAccess(Program program, RunSettings settings) {
        this.machine = new Machine(program, settings);
    }

    /** Keeps a series of intervals of this many picoseconds. */
    public void sampleEvery(long interval) {
        machine.series = new Series(interval);
    }

    /** Runs up to an instant; returns false if the thread was interrupted before. */
    public boolean run(long until) {
        return machine.run(until);
    }

    /** The clock, in picoseconds. */
    public long now() {
        return machine.simulation.now();
    }

    /** Events handled since the start. */
    public long events() {
        return machine.simulation.events();
    }

    /** Packets delivered since the start. */
    public long packetsDelivered() {
        return machine.delivered;
    }

    /** Payload bits delivered in each whole interval. */
    public double[] deliveredBits() {
        return machine.series.deliveredBits(now());
    }

    /** Mean latency in each whole interval, in seconds. */
    public double[] meanLatency() {
        return machine.series.meanLatency(now());
    }

    /** Checks the laws and reads the measures. */
    public Measurements measure() {
        new Laws(machine, observedFrom).check();
        return new Observation(machine, observedFrom).measure();
    }

    /** Starts the observation anew. */
    public void resetStatistics() {
        long now = now();
        observedFrom = now;
        for (Processor processor : machine.processors) {
            processor.resetStatistics();
        }
        for (FifoServer bus : machine.buses) {
            bus.resetStatistics(now);
        }
        for (Memory memory : machine.memories) {
            memory.controller.resetStatistics(now);
        }
        for (Outlet outlet : machine.outlets) {
            outlet.wire.resetStatistics(now);
        }
        for (RunRing ring : machine.rings) {
            ring.resetStatistics(now);
        }
        for (Executor executor : machine.executors) {
            executor.exits = 0;
        }
        for (Relay relay : machine.relays) {
            relay.interrupts = 0;
        }
        for (Line line : machine.lines) {
            line.wakeUps = 0;
            line.inVain = 0;
        }
        for (Trip trip : machine.trips) {
            trip.reset();
        }
        for (Conversation conversation : machine.conversations) {
            conversation.resetStatistics();
        }
        for (Drops drops : machine.drops) {
            drops.count = 0;
        }
    }
}
