package org.svio.simulation.compiler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.svio.model.DataPath;
import org.svio.model.OverflowPolicy;
import org.svio.model.Put;
import org.svio.model.Queue;
import org.svio.model.QueueKind;
import org.svio.model.Raise;
import org.svio.model.Relay;
import org.svio.model.Role;
import org.svio.model.RoleKind;
import org.svio.model.Segment;
import org.svio.model.Signal;
import org.svio.model.SvioPackage;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.Instance;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;
import org.svio.simulation.program.AgentSpec;
import org.svio.simulation.program.InletSpec;
import org.svio.simulation.program.LineSpec;
import org.svio.simulation.program.PathProgram;
import org.svio.simulation.program.RelaySpec;
import org.svio.simulation.program.RingSpec;
import org.svio.simulation.program.StationSpec;
import org.svio.simulation.program.Step;

/** Each mapped VIF as a station: its path, queues, agents and signal lines, shared with other VIFs where they meet. */
final class StationCompiler {

    private static final SvioPackage MODEL = SvioPackage.eINSTANCE;
    private static final int NONE = -1;
    private static final double DEFAULT_SLOTS = 256;

    private final Evaluator evaluator;
    private final Durations durations;
    private final ResourceCompiler resources;
    private final Map<Instance, Integer> ports;

    final Numbering<String, PathProgram> paths = new Numbering<>();
    final Numbering<String, InletSpec> inlets = new Numbering<>();
    final Numbering<String, AgentSpec> agents = new Numbering<>();
    final Numbering<String, RingSpec> rings = new Numbering<>();
    final Numbering<String, LineSpec> lines = new Numbering<>();
    final Numbering<String, RelaySpec> relays = new Numbering<>();

    /** The queue of arriving frames of each port, and the data path that owns the port. */
    final Map<Instance, Integer> entries = new HashMap<>();
    private final Map<Instance, DataPath> owners = new HashMap<>();
    private final Map<Integer, List<List<Integer>>> linesOfRelay = new HashMap<>();
    private final Map<Integer, Integer> lineCounts = new HashMap<>();

    StationCompiler(Evaluator evaluator, Durations durations, ResourceCompiler resources,
            Map<Instance, Integer> ports) {
        this.evaluator = evaluator;
        this.durations = durations;
        this.resources = resources;
        this.ports = ports;
    }

    /** Compiles a VIF with room for {@code backlog} packets between its application and the path. */
    StationSpec compile(BoundVif vif, long mac, int backlog) {
        return new Station(vif).compile(mac, backlog);
    }

    /** The relays, with the lines behind each bit of their identifiers. */
    List<RelaySpec> relays() {
        List<RelaySpec> complete = new ArrayList<>();
        for (int number = 0; number < relays.values().size(); number++) {
            RelaySpec spec = relays.get(number);
            int[][] sharers = linesOfRelay.getOrDefault(number, List.of()).stream()
                    .map(behind -> behind.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
            complete.add(new RelaySpec(spec.name(), spec.task(), spec.steps(), spec.each(), sharers));
        }
        return complete;
    }

    /** One VIF on its way into the program. */
    private final class Station {

        private final BoundVif vif;
        private final DataPath datapath;
        private final List<Segment> segments;
        private final PathCompiler compiler;
        private final String portKey;
        private final int path;

        Station(BoundVif vif) {
            this.vif = vif;
            this.datapath = vif.datapath();
            this.segments = PathCompiler.segmentsOf(datapath);
            this.compiler = new PathCompiler(vif, resources, durations, evaluator);
            this.portKey = vif.port().qualifiedName();
            DataPath owner = owners.putIfAbsent(vif.port(), datapath);
            if (owner != null && owner != datapath) {
                throw new ModelException(vif.placement(), "VIFs on one port need one data path, but " + portKey
                        + " serves " + owner.getName() + " and " + datapath.getName());
            }
            this.path = paths.of(pathKey(), number -> compiler.compile(ports.get(vif.port())));
        }

        /** VIFs whose roles are played at the same port by processors of the same clocks share a program. */
        private String pathKey() {
            return datapath.getRoles().stream().map(role -> {
                Instance player = vif.assigned().get(role);
                return isProcessor(role) ? String.valueOf(resources.clock(player))
                        : player == null ? "-" : player.qualifiedName();
            }).collect(Collectors.joining(" ", portKey + " ", ""));
        }

        StationSpec compile(long mac, int backlog) {
            int[] ringNumbers = new int[datapath.getQueues().size()];
            int application = NONE;
            Arrays.fill(ringNumbers, NONE);
            for (int number = 0; number < segments.size(); number++) {
                Segment segment = segments.get(number);
                int inlet = inlet(number);
                if (segment.getInput() != null) {
                    ringNumbers[datapath.getQueues().indexOf(segment.getInput())] = ring(segment.getInput(), inlet);
                } else if (number == 0) {
                    application = ring(vif.vif().qualifiedName() + " application", backlog, true, inlet);
                } else {
                    entries.computeIfAbsent(vif.port(), port -> ring(portKey + " receive",
                            slots(port.number(MODEL.getPort_Queue(), evaluator, DEFAULT_SLOTS), port), true, inlet));
                }
            }
            int[] lineNumbers = datapath.getSignals().stream().mapToInt(this::line).toArray();
            return new StationSpec(vif.vif().qualifiedName(), mac, path, NONE, application, ringNumbers, lineNumbers,
                    resourceNames());
        }

        private String[] resourceNames() {
            return datapath.getRoles().stream().map(role -> {
                Instance player = vif.assigned().get(role);
                boolean pooled = segments.stream().anyMatch(segment -> segment.getRole() == role && isShared(segment));
                return player == null ? role.getName()
                        : pooled && vif.players().get(role).size() > 1 && player.parent() != null
                                ? vif.device().qualifiedName() + "." + role.getName() : player.qualifiedName();
            }).toArray(String[]::new);
        }

        private int ring(Queue queue, int inlet) {
            boolean drops = queue.getWhenFull() == OverflowPolicy.DROP;
            if (queue.getKind() == QueueKind.SHARED) {
                return ring(portKey + "." + queue.getName(),
                        slots(evaluator.value(queue.getSlots(), DEFAULT_SLOTS), vif.port()), drops, inlet);
            }
            var feature = queue.getKind() == QueueKind.SEND ? MODEL.getVirtualInterface_SendQueue()
                    : MODEL.getVirtualInterface_ReceiveQueue();
            return ring(vif.vif().qualifiedName() + "." + queue.getName(),
                    slots(vif.vif().number(feature, evaluator, DEFAULT_SLOTS), vif.vif()), drops, inlet);
        }

        private int slots(double slots, Instance place) {
            if (!(slots >= 1 && slots <= 1 << 24)) {
                throw new ModelException(place.declaration(),
                        place.qualifiedName() + " needs queues of 1 to 16777216 slots");
            }
            return (int) Math.rint(slots);
        }

        private int ring(String name, int slots, boolean drops, int inlet) {
            return rings.of(name, number -> new RingSpec(name, slots, drops, inlet));
        }

        /** Whether any player of the role may take a packet of this segment. */
        private boolean isShared(Segment segment) {
            return segment.getInput() == null ? segments.indexOf(segment) > 0
                    : segment.getInput().getKind() == QueueKind.SHARED;
        }

        private int inlet(int number) {
            Segment segment = segments.get(number);
            Role role = segment.getRole();
            Instance assigned = vif.assigned().get(role);
            List<Instance> players = isShared(segment) ? vif.players().get(role) : List.of(assigned);
            String key = number + " " + (isShared(segment) ? portKey : path + " " + assigned.qualifiedName());
            return inlets.of(key, inlet -> {
                double clock = resources.clock(assigned);
                if (players.stream().anyMatch(player -> Double.compare(resources.clock(player), clock) != 0)) {
                    throw new ModelException(vif.placement(), "the players of " + role.getName()
                            + " share a queue and so need the same clock");
                }
                int[] pool = players.stream().mapToInt(player -> agent(player, role, inlet, number)).toArray();
                Signal signal = signalOf(segment);
                String name = assigned.qualifiedName();
                return new InletSpec(role.getName() + " at " + name, pool,
                        segment.getPolling() == null ? 0
                                : Math.max(1, durations.constant(segment.getPolling().getPeriod(), clock, name)),
                        segment.getPolling() == null || segment.getPolling().getMemory() == null ? NONE
                                : resources.memory(vif.assigned().get(segment.getPolling().getMemory())),
                        (int) evaluator.value(segment.getBudget(), 1),
                        signal == null ? 0 : durations.constant(signal.getWaking(), clock, name),
                        signal == null && segment.getPolling() == null);
            });
        }

        private int agent(Instance player, Role role, int inlet, int segment) {
            int task = role.getKind() == RoleKind.HYPERVISOR ? resources.interruptTask(player) : resources.task(player);
            return agents.of(inlet + " " + player.qualifiedName(),
                    number -> new AgentSpec(task, inlet, path, segment));
        }

        /** The signal that tells the segment of packets in its queue. */
        private Signal signalOf(Segment receiver) {
            Set<Signal> signals = new LinkedHashSet<>();
            for (Segment sender : segments) {
                Queue last = null;
                for (org.svio.model.Step step : sender.getSteps()) {
                    if (step instanceof Put put) {
                        last = put.getQueue();
                    } else if (step instanceof Raise raise && last == receiver.getInput() && last != null) {
                        signals.add(raise.getSignal());
                    }
                }
            }
            if (signals.size() > 1) {
                throw new ModelException(receiver, "one signal must tell of packets in "
                        + receiver.getInput().getName() + ", not several");
            }
            return signals.stream().findFirst().orElse(null);
        }

        private int line(Signal signal) {
            for (int number = 0; number < segments.size(); number++) {
                if (signalOf(segments.get(number)) == signal) {
                    int inlet = inlet(number);
                    String name = datapath.getName() + "." + signal.getName() + " to " + inlets.get(inlet).name();
                    return lines.of(portKey + " " + name + " " + inlet, line -> line(signal, name, inlet, line));
                }
            }
            return NONE;
        }

        private LineSpec line(Signal signal, String name, int inlet, int number) {
            int relay = signal.getRelay() == null ? NONE : relay(signal);
            int bit = relay == NONE ? 0 : bit(signal.getRelay(), relay, number);
            return new LineSpec(name, inlet, relay, bit, durations.time(signal.getModerationTime(), 0),
                    (int) evaluator.value(signal.getModerationCount(), Integer.MAX_VALUE));
        }

        private int bit(Relay relay, int number, int line) {
            List<List<Integer>> bits = linesOfRelay.computeIfAbsent(number, key -> new ArrayList<>());
            int bit = lineCounts.merge(number, 1, Integer::sum) - 1;
            bit %= (int) evaluator.value(relay.getIdentifier(), Integer.MAX_VALUE);
            if (bit == bits.size()) {
                bits.add(new ArrayList<>());
            }
            bits.get(bit).add(line);
            return bit;
        }

        private int relay(Signal signal) {
            Relay relay = signal.getRelay();
            Instance player = vif.assigned().get(relay.getRole());
            String name = portKey + "." + signal.getName();
            return relays.of(name, number -> {
                int task = relay.getRole().getKind() == RoleKind.HYPERVISOR ? resources.interruptTask(player)
                        : resources.task(player);
                Step[] steps = relay.getSteps().stream().map(step -> compiler.compile(step, NONE, relay.getRole()))
                        .toArray(Step[]::new);
                long each = durations.constant(relay.getEach(), resources.clock(player), player.qualifiedName());
                return new RelaySpec(name, task, steps, each, new int[0][]);
            });
        }

        private boolean isProcessor(Role role) {
            return role.getKind() != RoleKind.BUS && role.getKind() != RoleKind.MEMORY;
        }
    }
}
