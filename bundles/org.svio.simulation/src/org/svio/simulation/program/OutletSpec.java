package org.svio.simulation.program;

/**
 * One sending end of a cable: a port of a device, of a switch, or a peer.
 *
 * @param name qualified name
 * @param picosecondsPerBit reciprocal of the line rate
 * @param framingBits what a frame occupies on the wire besides itself
 * @param queue frames that fit, the one being sent included
 * @param latency picoseconds from the last bit sent to the frame's entry into the queue or port at the other end
 * @param toSwitch the switch at the other end, or {@link #NONE}
 * @param toStation the peer at the other end, or {@link #NONE}
 * @param toPort the device port at the other end, or {@link #NONE}
 */
public record OutletSpec(String name, double picosecondsPerBit, long framingBits, int queue, long latency, int toSwitch,
        int toStation, int toPort) {

    /** Nothing of that kind. */
    public static final int NONE = -1;

    /** Smallest frame on the wire without its check sequence, in bits (IEEE 802.3: 64 B with it). */
    private static final long SMALLEST_FRAME = 60 * 8L;

    /** The time a frame of {@code bits} occupies the wire. */
    public long wireTime(long bits) {
        return Math.round((Math.max(bits, SMALLEST_FRAME) + framingBits) * picosecondsPerBit);
    }
}
