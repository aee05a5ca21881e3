package org.svio.simulation.program;

import org.svio.engine.random.Distribution;

/**
 * One step of a path program; steps that leave processor time behind are stages of the latency account.
 *
 * @param kind what is done
 * @param stage its stage in the account, or -1
 * @param segment the segment it belongs to
 * @param fixed picoseconds of work whatever the frame; of a memory access: how many accesses
 * @param perBit picoseconds of work, or accesses, per bit of the frame
 * @param random further random work, in picoseconds, or null
 * @param target the bus, memory, queue of the path, signal of the path, or port it uses; -1 for none
 * @param bits the amount moved; -1 for the whole frame
 * @param perBatch whether it is done for the first packet of a batch only
 * @param demultiplexes whether it finds the owner of the destination address
 * @param exits whether it leaves the guest for the hypervisor
 */
public record Step(Kind kind, int stage, int segment, long fixed, double perBit, Distribution random, int target,
        long bits, boolean perBatch, boolean demultiplexes, boolean exits) {

    /** What a step does. */
    public enum Kind {
        /** Work on the processor. */
        WORK,
        /** Accesses to a memory. */
        ACCESS,
        /** Posted writes of the processor over a bus. */
        WRITE,
        /** Blocking reads of the processor over a bus. */
        READ,
        /** A burst of the device over a bus. */
        TRANSFER,
        /** Puts the packet into a queue. */
        PUT,
        /** Raises a signal. */
        RAISE,
        /** Hands the frame to a port. */
        TRANSMIT,
        /** Hands the packet to the application. */
        DELIVER
    }

    /** The constant part of the work for a frame of {@code frameBits}, rounded to the picosecond. */
    public long work(long frameBits) {
        return perBit == 0 ? fixed : fixed + Math.round(perBit * frameBits);
    }
}
