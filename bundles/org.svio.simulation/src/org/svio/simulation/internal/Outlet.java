package org.svio.simulation.internal;

import org.svio.engine.resource.FifoServer;
import org.svio.simulation.program.OutletSpec;

/** The sending end of a cable at run time: a bounded queue in front of a wire. */
final class Outlet {

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
            head = (head + 1) % departures.length;
            frames--;
        }
        return frames < departures.length ? now : departures[head];
    }

    /** Queues the frame at {@code now}, when there must be room, and schedules its arrival at the other end. */
    void send(int packet, long now) {
        Packets packets = machine.packets;
        long service = spec.wireTime(packets.frameBits[packet]);
        long departure = wire.departure(now, service);
        departures[(head + frames++) % departures.length] = departure;
        packets.base[packet] = machine.networkBase;
        packets.charge(packet, queueStage, departure - service);
        packets.charge(packet, wireStage, departure);
        packets.charge(packet, NetworkStage.PROPAGATION.ordinal(), departure + spec.latency());
        machine.travel(packet, departure + spec.latency(), this);
    }
}
