package org.svio.simulation.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.svio.engine.random.RandomStream;
import org.svio.engine.resource.Core;
import org.svio.engine.resource.FifoServer;
import org.svio.engine.resource.Processor;
import org.svio.engine.resource.Scheduling;
import org.svio.simulation.RunSettings;
import org.svio.simulation.program.AgentSpec;
import org.svio.simulation.program.ConversationSpec;
import org.svio.simulation.program.InletSpec;
import org.svio.simulation.program.LineSpec;
import org.svio.simulation.program.OutletSpec;
import org.svio.simulation.program.PathProgram;
import org.svio.simulation.program.Program;
import org.svio.simulation.program.RelaySpec;
import org.svio.simulation.program.StationSpec;
import org.svio.simulation.program.StrandSpec;
import org.svio.simulation.program.SwitchSpec;
import org.svio.simulation.program.TaskSpec;

/** Makes the moving parts of a run from a program, in the order in which they depend on each other. */
final class MachineBuilder {

    /** Accounting period of the credit scheduler, in picoseconds (Xen 3: 30 ms). */
    private static final long CREDIT_PERIOD = 30_000_000_000L;

    private final Machine machine;
    private final Program program;
    private final Streams streams;
    private Executor[][] executorsOfStrand;

    MachineBuilder(Machine machine, Program program, RunSettings settings) {
        this.machine = machine;
        this.program = program;
        this.streams = new Streams(settings);
    }

    /** The number of stages of the path with most of them. */
    int largestPath() {
        return program.paths().stream().mapToInt(path -> path.stages().size()).max().orElse(0);
    }

    Processor[] processors() {
        Core[] cores = program.cores().stream().map(Core::new).toArray(Core[]::new);
        return numbered(program.strands(), Processor[]::new, number -> {
            StrandSpec strand = program.strands().get(number);
            return new Processor(machine.simulation, Events.of(Events.PROCESSOR, number), this::onServed, number,
                    scheduling(strand), strand.switching(), strand.waking(), cores[strand.core()]);
        });
    }

    private static Scheduling scheduling(StrandSpec strand) {
        return switch (strand.policy()) {
            case FIFO -> new Scheduling.Fifo();
            case ROUND_ROBIN -> new Scheduling.RoundRobin(strand.slice());
            case CREDIT -> new Scheduling.Credit(strand.slice(), CREDIT_PERIOD);
        };
    }

    private void onServed(int processor, int task) {
        executorsOfStrand[processor][task].onServed();
    }

    Executor[] executors() {
        executorsOfStrand = new Executor[program.strands().size()][0];
        return numbered(program.tasks(), Executor[]::new, number -> {
            TaskSpec task = program.tasks().get(number);
            Executor executor = new Executor(task, machine.processors[task.strand()]);
            Executor[] siblings = executorsOfStrand[task.strand()];
            executorsOfStrand[task.strand()] = Arrays.copyOf(siblings, siblings.length + 1);
            executorsOfStrand[task.strand()][siblings.length] = executor;
            return executor;
        });
    }

    FifoServer[] buses() {
        return numbered(program.buses(), FifoServer[]::new, number -> new FifoServer());
    }

    Memory[] memories() {
        return numbered(program.memories(), Memory[]::new, number -> new Memory(program.memories().get(number)));
    }

    Outlet[] outlets() {
        boolean[] ofSwitch = new boolean[program.outlets().size()];
        for (SwitchSpec spec : program.switches()) {
            for (int outlet : spec.outlets()) {
                ofSwitch[outlet] = true;
            }
        }
        return numbered(program.outlets(), Outlet[]::new, number -> {
            OutletSpec spec = program.outlets().get(number);
            NetworkStage queue = ofSwitch[number] ? NetworkStage.SWITCH_QUEUE : NetworkStage.PORT_QUEUE;
            NetworkStage wire = ofSwitch[number] ? NetworkStage.SWITCH_WIRE : NetworkStage.PORT_WIRE;
            return new Outlet(number, spec, machine, queue.ordinal(), wire.ordinal());
        });
    }

    Inlet[] inlets() {
        return numbered(program.inlets(), Inlet[]::new, number -> {
            InletSpec spec = program.inlets().get(number);
            return new Inlet(spec, spec.memory() < 0 ? null : machine.memories[spec.memory()]);
        });
    }

    RunRing[] rings() {
        return numbered(program.rings(), RunRing[]::new, number -> new RunRing(number, program.rings().get(number),
                machine.inlets[program.rings().get(number).inlet()]));
    }

    Line[] lines() {
        return numbered(program.lines(), Line[]::new, number -> {
            LineSpec spec = program.lines().get(number);
            return new Line(spec, number, machine.simulation, machine.inlets[spec.inlet()]);
        });
    }

    Relay[] relays() {
        Relay[] relays = numbered(program.relays(), Relay[]::new, number -> {
            RelaySpec spec = program.relays().get(number);
            return new Relay(spec, number, machine, machine.executors[spec.task()], streams.named(spec.name()));
        });
        for (Line line : machine.lines) {
            if (line.spec.relay() >= 0) {
                line.relayThrough(relays[line.spec.relay()]);
            }
        }
        return relays;
    }

    Agent[] agents() {
        Route[] routes = program.paths().stream().map(Route::new).toArray(Route[]::new);
        return numbered(program.agents(), Agent[]::new, number -> {
            AgentSpec spec = program.agents().get(number);
            RandomStream stream = streams.named(program.tasks().get(spec.task()).name() + "/"
                    + program.paths().get(spec.path()).name() + "/" + spec.segment());
            return new Agent(machine, number, machine.executors[spec.task()], machine.inlets[spec.inlet()],
                    routes[spec.path()], spec.segment(), stream);
        });
    }

    MacTable[] stationsBehindPorts() {
        int[] stationsOfPort = new int[program.ports().size()];
        for (StationSpec station : program.stations()) {
            if (!station.isPeer()) {
                stationsOfPort[program.paths().get(station.path()).port()]++;
            }
        }
        MacTable[] tables = numbered(program.ports(), MacTable[]::new, port -> new MacTable(stationsOfPort[port]));
        for (int number = 0; number < program.stations().size(); number++) {
            StationSpec station = program.stations().get(number);
            if (!station.isPeer()) {
                tables[program.paths().get(station.path()).port()].put(station.mac(), number);
            }
        }
        return tables;
    }

    MacTable[] outletsOfSwitches() {
        return numbered(program.switches(), MacTable[]::new, number -> {
            SwitchSpec spec = program.switches().get(number);
            MacTable table = new MacTable(Arrays.stream(spec.stations()).mapToInt(behind -> behind.length).sum());
            for (int end = 0; end < spec.outlets().length; end++) {
                for (int station : spec.stations()[end]) {
                    table.put(program.stations().get(station).mac(), spec.outlets()[end]);
                }
            }
            return table;
        });
    }

    /** The queue between application and path of each station, null for a peer. */
    RunRing[] applications() {
        return numbered(program.stations(), RunRing[]::new, number -> {
            StationSpec station = program.stations().get(number);
            return station.isPeer() ? null : machine.rings[station.application()];
        });
    }

    /** The most parts of a kind that a station has. */
    int most(Function<StationSpec, int[]> numbers) {
        return program.stations().stream().filter(station -> !station.isPeer())
                .mapToInt(station -> numbers.apply(station).length).max().orElse(0);
    }

    /** Places the parts of each station side by side. */
    <T> T[] ofStations(T[] parts, T[] places, Function<StationSpec, int[]> numbers) {
        int width = program.stations().isEmpty() ? 0 : places.length / program.stations().size();
        for (int station = 0; station < program.stations().size(); station++) {
            StationSpec spec = program.stations().get(station);
            for (int index = 0; !spec.isPeer() && index < numbers.apply(spec).length; index++) {
                places[station * width + index] = parts[numbers.apply(spec)[index]];
            }
        }
        return places;
    }

    SizeTable[] transferTimes() {
        return numbered(program.buses(), SizeTable[]::new,
                number -> new SizeTable(program.buses().get(number)::transferTime));
    }

    /** The sending end of each port, null where no link is attached. */
    Outlet[] outletsOfPorts() {
        return numbered(program.ports(), Outlet[]::new, number -> {
            int outlet = program.ports().get(number).outlet();
            return outlet < 0 ? null : machine.outlets[outlet];
        });
    }

    Trip[] trips() {
        List<Trip> trips = new ArrayList<>();
        for (ConversationSpec spec : program.conversations()) {
            trips.add(new Trip(spec.source(), spec.destination(), machine.packets.width));
            trips.add(new Trip(spec.destination(), spec.source(), machine.packets.width));
        }
        return trips.toArray(Trip[]::new);
    }

    Conversation[] conversations() {
        return numbered(program.conversations(), Conversation[]::new,
                number -> switch (program.conversations().get(number)) {
                    case ConversationSpec.Stream stream -> new StreamConversation(machine, number, stream);
                    case ConversationSpec.Open open -> new OpenConversation(machine, number, open, streams);
                    case ConversationSpec.Exchange exchange ->
                        new ExchangeConversation(machine, number, exchange, streams);
                    case ConversationSpec.Replay replay -> new ReplayConversation(machine, number, replay);
                });
    }

    Ticker[] tickers() {
        return numbered(program.ticks(), Ticker[]::new, number -> new Ticker(program.ticks().get(number), number,
                machine.simulation, machine.executors[program.ticks().get(number).task()]));
    }

    /** Puts every agent to its post, every ticker at a phase of its own, and begins the conversations. */
    void start(Conversation[] conversations, Ticker[] tickers) {
        for (Agent agent : machine.agents) {
            agent.start();
        }
        for (int number = 0; number < tickers.length; number++) {
            RandomStream phase = streams.named(program.ticks().get(number).name() + "/tick");
            tickers[number].start((long) (phase.nextDouble() * program.ticks().get(number).period()));
        }
        for (Conversation conversation : conversations) {
            conversation.start();
        }
    }

    private static <T> T[] numbered(List<?> specs, IntFunction<T[]> array, IntFunction<T> part) {
        T[] parts = array.apply(specs.size());
        for (int number = 0; number < parts.length; number++) {
            parts[number] = part.apply(number);
        }
        return parts;
    }
}
