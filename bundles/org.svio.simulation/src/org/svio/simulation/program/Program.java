package org.svio.simulation.program;

import java.util.List;

/**
 * A compiled scenario. Every list is dense: an element's number is its place. Immutable and safe to share by threads.
 *
 * @param cores the sharing factor of each core
 */
public record Program(List<Double> cores, List<StrandSpec> strands, List<TaskSpec> tasks, List<BusSpec> buses,
        List<MemorySpec> memories, List<OutletSpec> outlets, List<SwitchSpec> switches, List<PortSpec> ports,
        List<RingSpec> rings, List<InletSpec> inlets, List<AgentSpec> agents, List<LineSpec> lines,
        List<RelaySpec> relays, List<PathProgram> paths, List<StationSpec> stations, List<TickSpec> ticks,
        List<ConversationSpec> conversations) {

    /** Keeps its own lists. */
    public Program {
        cores = List.copyOf(cores);
        strands = List.copyOf(strands);
        tasks = List.copyOf(tasks);
        buses = List.copyOf(buses);
        memories = List.copyOf(memories);
        outlets = List.copyOf(outlets);
        switches = List.copyOf(switches);
        ports = List.copyOf(ports);
        rings = List.copyOf(rings);
        inlets = List.copyOf(inlets);
        agents = List.copyOf(agents);
        lines = List.copyOf(lines);
        relays = List.copyOf(relays);
        paths = List.copyOf(paths);
        stations = List.copyOf(stations);
        ticks = List.copyOf(ticks);
        conversations = List.copyOf(conversations);
    }
}
