package org.svio.simulation.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.svio.engine.EventHandler;
import org.svio.engine.Simulation;
import org.svio.engine.random.RandomStream;
import org.svio.engine.resource.FifoServer;
import org.svio.engine.resource.Processor;
import org.svio.simulation.RunSettings;
import org.svio.simulation.SimulationFailure;
import org.svio.simulation.program.OutletSpec;
import org.svio.simulation.program.PortSpec;
import org.svio.simulation.program.Program;
import org.svio.simulation.program.StationSpec;
import org.svio.simulation.program.Step;

/** The moving parts of one run, and what happens between them. */
final class Machine implements EventHandler {

    /** How many events pass between two looks at whether the thread was interrupted. */
    private static final int EVENTS_BETWEEN_LOOKS = 1 << 12;

    /** Steps of work that are asked for at once, at most. */
    private static final int LONGEST_STRETCH = 8;

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

    /** The addresses of the stations, the queues of their applications, and their queues and signals side by side. */
    private final long[] macs;
    private final RunRing[] applications;
    private final RunRing[] ringsOfStations;
    private final int ringWidth;
    private final Line[] linesOfStations;
    private final int lineWidth;
    private final SizeTable[] transferTimes;
    private final Outlet[] outletsOfPorts;

    /** Room for works that are asked for at once. */
    final long[] works = new long[LONGEST_STRETCH];
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
    private int eventsToLook = EVENTS_BETWEEN_LOOKS;

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
        macs = Arrays.stream(stations).mapToLong(StationSpec::mac).toArray();
        applications = builder.applications();
        ringWidth = builder.most(StationSpec::rings);
        ringsOfStations = builder.ofStations(rings, new RunRing[stations.length * ringWidth], StationSpec::rings);
        lineWidth = builder.most(StationSpec::lines);
        linesOfStations = builder.ofStations(lines, new Line[stations.length * lineWidth], StationSpec::lines);
        transferTimes = builder.transferTimes();
        outletsOfPorts = builder.outletsOfPorts();
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
        if (--eventsToLook == 0) {
            eventsToLook = EVENTS_BETWEEN_LOOKS;
            stopIfInterrupted();
        }
    }

    private void stopIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
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
        long bits = step.bits() < 0 ? frameBits : step.bits();
        long time = step.kind() == Step.Kind.READ ? program.buses().get(step.target()).readTime(bits)
                : transferTimes[step.target()].of(bits);
        return buses[step.target()].departure(now, time);
    }

    RunRing ringOf(int station, int queue) {
        return ringsOfStations[station * ringWidth + queue];
    }

    Outlet outletOf(int port) {
        return outletsOfPorts[port];
    }

    Line lineOf(int station, int signal) {
        return linesOfStations[station * lineWidth + signal];
    }

    /** The station with this address behind a port, or a negative number. */
    int stationBehind(int port, long mac) {
        return stationsBehind[port].get(mac);
    }

    // Packets

    /** A station sends a packet; returns false if its application's queue was full and the packet is dropped. */
    boolean send(int conversation, int source, int destination, long payload, long header, int kind, long sequence) {
        long now = simulation.now();
        int packet = packets.allocate(now, conversation, source, macs[destination]);
        packets.fill(packet, payload, payload + header, kind, sequence);
        offered++;
        RunRing ring = applications[source];
        if (ring == null) {
            Outlet outlet = outlets[stations[source].outlet()];
            if (sendFrom(outlet, packet, now)) {
                return true;
            }
            discard(packet, dropsOf(outlet));
            return false;
        }
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
        if (macs[station] != packets.destinationMac(packet)) {
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
