package org.svio.simulation;

import java.util.concurrent.CancellationException;
import org.svio.simulation.internal.MachineAccess;
import org.svio.simulation.program.Program;

/**
 * One run of a program. The same program and settings give the same measurements to the last bit. Not thread safe: one
 * run, one thread; an interrupt of that thread ends the run with a {@link CancellationException} within milliseconds.
 */
public final class SimulationRun {

    private final MachineAccess machine;

    /** A run at time zero, at which all conversations begin. */
    public SimulationRun(Program program, RunSettings settings) {
        this.machine = new MachineAccess(program, settings);
    }

    /** Keeps what is delivered in each interval of this many picoseconds; to be called before the run advances. */
    public void sampleEvery(long interval) {
        machine.sampleEvery(interval);
    }

    /**
     * Advances the clock to {@code picoseconds} since the start.
     *
     * @throws SimulationFailure if the run breaks one of its own laws
     * @throws CancellationException if the thread is interrupted
     */
    public void advanceTo(long picoseconds) {
        if (!machine.run(picoseconds)) {
            throw new CancellationException("the run was cancelled at " + now() + " ps");
        }
    }

    /** The clock, in picoseconds. */
    public long now() {
        return machine.now();
    }

    /** Forgets everything measured so far, as at the end of the warm-up; the system goes on as it is. */
    public void resetStatistics() {
        machine.resetStatistics();
    }

    /**
     * What was measured since the last reset, after checking the conservation of packets and the operational laws.
     *
     * @throws SimulationFailure if one of them does not hold
     */
    public Measurements measure() {
        return machine.measure();
    }

    /** Payload bits delivered in each whole interval since the start; needs {@link #sampleEvery}. */
    public double[] deliveredBits() {
        return machine.deliveredBits();
    }

    /** Mean latency, in seconds, of the packets delivered in each whole interval; needs {@link #sampleEvery}. */
    public double[] meanLatency() {
        return machine.meanLatency();
    }

    /** Events handled since the start. */
    public long events() {
        return machine.events();
    }

    /** Packets delivered since the start, acknowledgements included. */
    public long packets() {
        return machine.packetsDelivered();
    }
}
