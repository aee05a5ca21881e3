package org.svio.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.svio.engine.random.Distribution;
import org.svio.model.SchedulingPolicy;
import org.svio.simulation.program.AgentSpec;
import org.svio.simulation.program.ConversationSpec;
import org.svio.simulation.program.InletSpec;
import org.svio.simulation.program.OutletSpec;
import org.svio.simulation.program.PathProgram;
import org.svio.simulation.program.PortSpec;
import org.svio.simulation.program.Program;
import org.svio.simulation.program.RingSpec;
import org.svio.simulation.program.Stage;
import org.svio.simulation.program.StationSpec;
import org.svio.simulation.program.Step;
import org.svio.simulation.program.StrandSpec;
import org.svio.simulation.program.TaskSpec;

/** Two stations, a and b, joined by a cable; the path of each is a chain of stages, each with a strand of its own. */
final class Pair {

    static final long US = 1_000_000;
    static final int A = 0;
    static final int B = 1;

    private static final int NONE = -1;
    private static final int AMPLE = 1 << 20;

    /** The work of one stage, shared by so many agents, each with a strand of its own. */
    record Work(long picoseconds, Distribution random, boolean perBatch, int budget, int agents) {

        static Work of(long picoseconds) {
            return new Work(picoseconds, null, false, 1, 1);
        }

        static Work random(Distribution distribution) {
            return new Work(0, distribution, false, 1, 1);
        }
    }

    private final List<List<Work>> sending = new ArrayList<>(List.of(List.of(Work.of(0)), List.of(Work.of(0))));
    private final List<List<Work>> receiving = new ArrayList<>(List.of(List.of(Work.of(0)), List.of(Work.of(0))));
    private double picosecondsPerBit = 1000;
    private double sharing = 1;

    private final List<StrandSpec> strands = new ArrayList<>();
    private final List<TaskSpec> tasks = new ArrayList<>();
    private final List<RingSpec> rings = new ArrayList<>();
    private final List<InletSpec> inlets = new ArrayList<>();
    private final List<AgentSpec> agents = new ArrayList<>();
    private final List<PathProgram> paths = new ArrayList<>();
    private final List<StationSpec> stations = new ArrayList<>();
    private final List<PortSpec> ports = new ArrayList<>();

    /** What a packet sent by the station goes through before the cable. */
    Pair sends(int station, Work... stages) {
        sending.set(station, List.of(stages));
        return this;
    }

    /** What a packet goes through between the cable and the station's application. */
    Pair receives(int station, Work... stages) {
        receiving.set(station, List.of(stages));
        return this;
    }

    /** Time on the cable; 1000 ps/bit unless said otherwise. */
    Pair cable(double perBit) {
        picosecondsPerBit = perBit;
        return this;
    }

    /** Puts all strands on one core, on which each keeps this share of its speed. */
    Pair oneCore(double share) {
        sharing = share;
        return this;
    }

    Program with(ConversationSpec... conversations) {
        addStation(A, "a");
        addStation(B, "b");
        List<OutletSpec> outlets = List.of(outlet("a.port", B), outlet("b.port", A));
        List<Double> cores = sharing < 1 ? List.of(sharing) : strands.stream().map(strand -> 1.0).toList();
        return new Program(cores, strands, tasks, List.of(), List.of(), outlets, List.of(), ports, rings, inlets,
                agents, List.of(), List.of(), paths, stations, List.of(), List.of(conversations));
    }

    private OutletSpec outlet(String name, int toPort) {
        return new OutletSpec(name, picosecondsPerBit, 0, AMPLE, 0, NONE, NONE, toPort);
    }

    private void addStation(int station, String name) {
        List<Step> steps = new ArrayList<>();
        List<PathProgram.Segment> segments = new ArrayList<>();
        List<Work> out = sending.get(station);
        List<Work> in = receiving.get(station);
        int[] queues = new int[out.size() + in.size() - 2];
        int application = addStage(name + ".send0", out.get(0), station, 0);
        int queue = 0;
        for (int stage = 0; stage < out.size(); stage++) {
            boolean last = stage == out.size() - 1;
            if (!last) {
                queues[queue] = addStage(name + ".send" + (stage + 1), out.get(stage + 1), station, stage + 1);
            }
            addSteps(steps, segments, out.get(stage), last ? Step.Kind.TRANSMIT : Step.Kind.PUT, queue++, true);
        }
        queue--;
        int entry = addStage(name + ".receive0", in.get(0), station, out.size());
        for (int stage = 0; stage < in.size(); stage++) {
            boolean last = stage == in.size() - 1;
            if (!last) {
                int segment = out.size() + stage + 1;
                queues[queue] = addStage(name + ".receive" + (stage + 1), in.get(stage + 1), station, segment);
            }
            addSteps(steps, segments, in.get(stage), last ? Step.Kind.DELIVER : Step.Kind.PUT, queue++, false);
        }
        paths.add(new PathProgram(name, station, steps.toArray(Step[]::new), segments,
                List.of(new Stage("all", "role", 0, true)), NONE));
        stations.add(new StationSpec(name, station, station, NONE, application, queues, new int[0],
                new String[] {name}));
        ports.add(new PortSpec(name + ".port", station, entry, station));
    }

    /** Adds strands, tasks, agents, the inlet and the queue of a stage; returns the queue. */
    private int addStage(String name, Work work, int path, int segment) {
        int[] numbers = new int[work.agents()];
        Arrays.setAll(numbers, number -> agents.size() + number);
        for (int number = 0; number < work.agents(); number++) {
            String strand = work.agents() == 1 ? name : name + "[" + number + "]";
            int core = sharing < 1 ? 0 : strands.size();
            tasks.add(new TaskSpec(strand, strands.size(), 1, false, false));
            agents.add(new AgentSpec(tasks.size() - 1, inlets.size(), path, segment));
            strands.add(new StrandSpec(strand, "", 1e9, core, SchedulingPolicy.FIFO, 1, 0, 0));
        }
        inlets.add(new InletSpec(name, numbers, 0, NONE, work.budget(), 0, true));
        rings.add(new RingSpec(name, AMPLE, false, inlets.size() - 1));
        return rings.size() - 1;
    }

    private static void addSteps(List<Step> steps, List<PathProgram.Segment> segments, Work work, Step.Kind end,
            int queue, boolean egress) {
        int segment = segments.size();
        segments.add(new PathProgram.Segment("role", steps.size(), 0, 0, 0, 0, egress));
        steps.add(new Step(Step.Kind.WORK, 0, segment, work.picoseconds(), 0, work.random(), NONE, NONE,
                work.perBatch(), false, false));
        steps.add(new Step(end, 0, segment, 0, 0, null, end == Step.Kind.PUT ? queue : NONE, NONE, false, false,
                false));
    }
}
