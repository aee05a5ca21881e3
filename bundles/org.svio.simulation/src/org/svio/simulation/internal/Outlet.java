package org.svio.simulation.internal;

import org.svio.engine.resource.FifoServer;
import org.svio.simulation.program.OutletSpec;

/**
 * The sending end of a cable at run time: a bounded queue in front of a wire.
 *
 * <p>Frames arrive at the other end in the order in which they were sent, so that only the first of those under way has
 * an event.
 */
final class Outlet {

    private static final int FIRST_LENGTH = 16;

    final int id;
    final OutletSpec spec;
    final FifoServer wire = new FifoServer();

    private final Machine machine;
    private final int queueStage;
    private final int wireStage;

    /** Departures of the frames that have not left yet, oldest first. */
    private final long[] departures;
    private int head;
    private int frames;

    /** Frames under way and when they arrive, oldest first; the arrays grow to the largest number and stay. */
    private int[] underWay = new int[FIRST_LENGTH];
    private long[] arrivals = new long[FIRST_LENGTH];
    private int first;
    private int count;

    Outlet(int id, OutletSpec spec, Machine machine, int queueStage, int wireStage) {
        this.id = id;
        this.spec = spec;
        this.machine = machine;
        this.queueStage = queueStage;
        this.wireStage = wireStage;
        this.departures = new long[spec.queue()];
    }

    /** The earliest instant, {@code now} or later, at which a frame finds room in the queue. */
    long roomAt(long now) {
        while (frames > 0 && departures[head] <= now) {
            head = wrapped(head + 1);
            frames--;
        }
        return frames < departures.length ? now : departures[head];
    }

    private int wrapped(int place) {
        return place < departures.length ? place : place - departures.length;
    }

    /** Queues the frame at {@code now}, when there must be room, and schedules its arrival at the other end. */
    void send(int packet, long now) {
        Packets packets = machine.packets;
        long service = spec.wireTime(packets.frameBits(packet));
        long departure = wire.departure(now, service);
        departures[wrapped(head + frames++)] = departure;
        packets.setBase(packet, machine.networkBase);
        packets.charge(packet, queueStage, departure - service);
        packets.charge(packet, wireStage, departure);
        packets.charge(packet, NetworkStage.PROPAGATION.ordinal(), departure + spec.latency());
        travel(packet, departure + spec.latency());
    }

    /** Takes the frame that arrives now at the other end. */
    int arrived() {
        int packet = underWay[first];
        first = first + 1 & underWay.length - 1;
        if (--count > 0) {
            machine.simulation.scheduleAt(arrivals[first], Events.of(Events.ARRIVAL, id));
        }
        return packet;
    }

    /** The number of frames sent that have not arrived. */
    int underWay() {
        return count;
    }

    private void travel(int packet, long arrival) {
        if (count == underWay.length) {
            grow();
        }
        int last = first + count & underWay.length - 1;
        underWay[last] = packet;
        arrivals[last] = arrival;
        if (count++ == 0) {
            machine.simulation.scheduleAt(arrival, Events.of(Events.ARRIVAL, id));
        }
    }

    private void grow() {
        int[] packets = new int[2 * count];
        long[] times = new long[2 * count];
        for (int index = 0; index < count; index++) {
            packets[index] = underWay[first + index & count - 1];
            times[index] = arrivals[first + index & count - 1];
        }
        underWay = packets;
        arrivals = times;
        first = 0;
    }
}
