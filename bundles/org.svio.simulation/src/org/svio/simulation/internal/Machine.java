package org.svio.simulation.internal;

import java.util.ArrayList;
import java.util.List;
import org.svio.engine.EventHandler;
import org.svio.engine.Simulation;
import org.svio.engine.random.RandomStream;
import org.svio.engine.resource.FifoServer;
import org.svio.engine.resource.Processor;
import org.svio.simulation.RunSettings;
import org.svio.simulation.SimulationFailure;
import org.svio.simulation.program.BusSpec;
import org.svio.simulation.program.OutletSpec;
import org.svio.simulation.program.PortSpec;
import org.svio.simulation.program.Program;
import org.svio.simulation.program.StationSpec;
import org.svio.simulation.program.Step;

/** The moving parts of one run, and what happens between them. */
final class Machine implements EventHandler {

    /** How many events pass between two looks at whether the thread was interrupted. */
    private static final int INTERRUPTION_MASK = (1 << 12) - 1;

    final Program program;

    /** Whether work that certainly follows is asked for at once. */
    final boolean fusing;
    final Simulation simulation = new Simulation(this);
    final Packets packets;

    /** Where the network's and the receiver's part of an account start. */
    final int networkBase;
    final int receiverBase;

    final Processor[] processors;
    final Executor[] executors;
    final FifoServer[] buses;
    final Memory[] memories;
    final Outlet[] outlets;
    final Inlet[] inlets;
    final RunRing[] rings;
    final Line[] lines;
    final Relay[] relays;
    final Agent[] agents;
    final StationSpec[] stations;
    final Conversation[] conversations;
    final Trip[] trips;
    final Drops unknownAddress = new Drops("unknown address");
    final List<Drops> drops = new ArrayList<>();

    private final Ticker[] tickers;
    private final MacTable[] stationsBehind;
    private final MacTable[] outletsOfSwitch;
    private final Drops[] ringDrops;
    private final Drops[] outletDrops;

    long offered;
    long delivered;
    Series series;
    private boolean cancelled;

    /** Sets up a run at time zero; nothing has happened yet. */
    Machine(Program program, RunSettings settings) {
        this.program = program;
        this.fusing = settings.fusing();
        MachineBuilder builder = new MachineBuilder(this, program, settings);
        networkBase = builder.largestPath();
        receiverBase = networkBase + NetworkStage.values().length;
        packets = new Packets(receiverBase + networkBase);
        processors = builder.processors();
        executors = builder.executors();
        buses = builder.buses();
        memories = builder.memories();
        outlets = builder.outlets();
        inlets = builder.inlets();
        rings = builder.rings();
        lines = builder.lines();
        relays = builder.relays();
        agents = builder.agents();
        stations = program.stations().toArray(StationSpec[]::new);
        stationsBehind = builder.stationsBehindPorts();
        outletsOfSwitch = builder.outletsOfSwitches();
        trips = builder.trips();
        conversations = builder.conversations();
        tickers = builder.tickers();
        ringDrops = new Drops[rings.length];
        outletDrops = new Drops[outlets.length];
        drops.add(unknownAddress);
        builder.start(conversations, tickers);
    }

    @Override
    public void onEvent(int event) {
        int subject = Events.subject(event);
        switch (Events.kind(event)) {
            case Events.PROCESSOR -> processors[subject].onTimer();
            case Events.AGENT -> agents[subject].onTimer();
            case Events.ARRIVAL -> arrive(outlets[subject]);
            case Events.LINE -> lines[subject].onTimer();
            case Events.CONVERSATION -> conversations[subject >>> 1].onTimer(subject & 1);
            case Events.TICK -> tickers[subject].onTimer();
            case Events.RELAY -> relays[subject].onTimer();
            default -> throw new IllegalStateException("unknown event " + event);
        }
        if ((simulation.events() & INTERRUPTION_MASK) == 0 && Thread.currentThread().isInterrupted()) {
            cancelled = true;
            simulation.stop();
        }
    }

    /** Runs up to {@code until}; returns false if the thread was interrupted before. */
    boolean run(long until) {
        simulation.run(until);
        return !cancelled;
    }

    // What steps ask for

    long workOf(Step step, long frameBits, RandomStream stream) {
        long work = step.work(frameBits);
        return step.random() == null ? work : work + Math.max(0, Math.round(step.random().sample(stream)));
    }

    /** When the data of a memory access or a bus movement that starts now is there. */
    long moveDone(Step step, long frameBits) {
        long now = simulation.now();
        if (step.kind() == Step.Kind.ACCESS) {
            return memories[step.target()].access(now, step.work(frameBits));
        }
        BusSpec bus = program.buses().get(step.target());
        long bits = step.bits() < 0 ? frameBits : step.bits();
        long time = step.kind() == Step.Kind.READ ? bus.readTime(bits) : bus.transferTime(bits);
        return buses[step.target()].departure(now, time);
    }

    RunRing ringOf(int station, int queue) {
        return rings[stations[station].rings()[queue]];
    }

    Outlet outletOf(int port) {
        return outlets[program.ports().get(port).outlet()];
    }

    /** The station with this address behind a port, or a negative number. */
    int stationBehind(int port, long mac) {
        return stationsBehind[port].get(mac);
    }

    // Packets

    /** A station sends a packet; returns false if its application's queue was full and the packet is dropped. */
    boolean send(int conversation, int source, int destination, long payload, long header, int kind, long sequence) {
        long now = simulation.now();
        int packet = packets.allocate(now, conversation, source, stations[destination].mac());
        packets.fill(packet, payload, payload + header, kind, sequence);
        offered++;
        StationSpec station = stations[source];
        if (station.isPeer()) {
            Outlet outlet = outlets[station.outlet()];
            if (sendFrom(outlet, packet, now)) {
                return true;
            }
            discard(packet, dropsOf(outlet));
            return false;
        }
        RunRing ring = rings[station.application()];
        if (ring.offer(now, packet)) {
            return true;
        }
        discard(packet, dropsOf(ring));
        return false;
    }

    private void arrive(Outlet outlet) {
        long now = simulation.now();
        int packet = outlet.arrived();
        OutletSpec cable = outlet.spec;
        if (cable.toSwitch() >= 0) {
            int next = outletsOfSwitch[cable.toSwitch()].get(packets.destinationMac(packet));
            if (next < 0) {
                drop(packet, unknownAddress);
            } else if (!sendFrom(outlets[next], packet, now)) {
                drop(packet, dropsOf(outlets[next]));
            }
        } else if (cable.toStation() >= 0) {
            packets.setBase(packet, receiverBase);
            arriveAtPeer(packet, cable.toStation());
        } else {
            packets.setBase(packet, receiverBase);
            enter(packet, program.ports().get(cable.toPort()), now);
        }
    }

    private void arriveAtPeer(int packet, int peer) {
        if (stations[peer].mac() == packets.destinationMac(packet)) {
            deliver(packet, peer);
        } else {
            drop(packet, unknownAddress);
        }
    }

    private void enter(int packet, PortSpec port, long now) {
        packets.setOwner(packet, port.guide());
        if (port.entry() < 0) {
            drop(packet, unknownAddress);
        } else if (!rings[port.entry()].offer(now, packet)) {
            drop(packet, rings[port.entry()]);
        }
    }

    /** Queues the frame at an outlet; returns false if there is no room. */
    private static boolean sendFrom(Outlet outlet, int packet, long now) {
        if (outlet.roomAt(now) > now) {
            return false;
        }
        outlet.send(packet, now);
        return true;
    }

    /** The application of {@code station} gets the packet. */
    void deliver(int packet, int station) {
        if (stations[station].mac() != packets.destinationMac(packet)) {
            throw new SimulationFailure("a frame reached " + stations[station].name()
                    + ", which does not own its destination address");
        }
        long now = simulation.now();
        int number = packets.conversation(packet);
        Conversation conversation = conversations[number];
        Trip trip = trips[2 * number + (packets.source(packet) == conversation.source() ? 0 : 1)];
        delivered++;
        trip.packets++;
        if (station == trip.to && trip.from == conversation.source()) {
            conversation.countArrival();
        }
        long goodput = conversation.onDelivered(packet);
        trip.goodputBits += goodput;
        if (packets.payloadBits(packet) > 0) {
            long latency = packets.addAccountTo(trip, packet);
            trip.observe(latency);
            if (latency != now - packets.created(packet)) {
                throw new SimulationFailure("the latency account of a packet from "
                        + stations[trip.from].name() + " sums to " + latency + " ps, but it took "
                        + (now - packets.created(packet)) + " ps");
            }
            if (series != null) {
                series.add(now, goodput, latency);
            }
        }
        packets.release(packet);
    }

    /** The packet found no slot in {@code ring}. */
    void drop(int packet, RunRing ring) {
        drop(packet, dropsOf(ring));
    }

    /** The packet is lost at a named place. */
    void drop(int packet, Drops place) {
        int conversation = packets.conversation(packet);
        int kind = packets.kind(packet);
        discard(packet, place);
        conversations[conversation].onDropped(kind);
    }

    private void discard(int packet, Drops place) {
        place.add();
        packets.release(packet);
    }

    private Drops dropsOf(RunRing ring) {
        if (ringDrops[ring.id] == null) {
            ringDrops[ring.id] = newDrops(ring.spec.name());
        }
        return ringDrops[ring.id];
    }

    private Drops dropsOf(Outlet outlet) {
        if (outletDrops[outlet.id] == null) {
            outletDrops[outlet.id] = newDrops(outlet.spec.name());
        }
        return outletDrops[outlet.id];
    }

    private Drops newDrops(String place) {
        Drops added = new Drops(place);
        drops.add(added);
        return added;
    }
}
