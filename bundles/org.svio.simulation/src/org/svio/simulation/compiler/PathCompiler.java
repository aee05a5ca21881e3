package org.svio.simulation.compiler;

import java.util.ArrayList;
import java.util.List;
import org.svio.model.DataPath;
import org.svio.model.Deliver;
import org.svio.model.Direction;
import org.svio.model.DirectionKind;
import org.svio.model.MemoryAccess;
import org.svio.model.Move;
import org.svio.model.Put;
import org.svio.model.Raise;
import org.svio.model.Role;
import org.svio.model.Segment;
import org.svio.model.Transmit;
import org.svio.model.Work;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.Instance;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.Linear;
import org.svio.model.expression.ModelException;
import org.svio.simulation.program.PathProgram;
import org.svio.simulation.program.Stage;
import org.svio.simulation.program.Step;

/** One data path bound to one device port and to processors of certain clocks: its steps and stages. */
final class PathCompiler {

    private static final int NONE = -1;

    private final DataPath path;
    private final BoundVif vif;
    private final ResourceCompiler resources;
    private final Durations durations;
    private final Evaluator evaluator;

    private final List<Step> steps = new ArrayList<>();
    private final List<PathProgram.Segment> segments = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private boolean egress;
    private int localStep = NONE;

    PathCompiler(BoundVif vif, ResourceCompiler resources, Durations durations, Evaluator evaluator) {
        this.path = vif.datapath();
        this.vif = vif;
        this.resources = resources;
        this.durations = durations;
        this.evaluator = evaluator;
    }

    /** The segments of a data path in the order of its program: outgoing first. */
    static List<Segment> segmentsOf(DataPath path) {
        List<Segment> ordered = new ArrayList<>();
        for (DirectionKind kind : DirectionKind.values()) {
            path.getDirections().stream().filter(direction -> direction.getKind() == kind)
                    .map(Direction::getSegments).forEach(ordered::addAll);
        }
        return ordered;
    }

    PathProgram compile(int port) {
        List<Segment> ordered = segmentsOf(path);
        for (int number = 0; number < ordered.size(); number++) {
            compile(ordered.get(number), number);
        }
        return new PathProgram(path.getName(), port, steps.toArray(Step[]::new), List.copyOf(segments),
                List.copyOf(stages), localStep);
    }

    private void compile(Segment segment, int number) {
        egress = ((Direction) segment.eContainer()).getKind() == DirectionKind.EGRESS;
        String role = segment.getRole().getName();
        String queue = segment.getInput() == null ? egress ? "application" : "port" : segment.getInput().getName();
        int notify = segment.getPolling() == null ? stage("signal " + role, segment.getRole())
                : stage("poll " + queue, segment.getRole());
        int schedule = stage("schedule " + role, segment.getRole());
        int wake = stage("wake " + role, segment.getRole());
        int waiting = stage("queue " + queue, segment.getRole());
        segments.add(new PathProgram.Segment(role, steps.size(), notify, schedule, wake, waiting, egress));
        for (org.svio.model.Step step : segment.getSteps()) {
            steps.add(compile(step, number, segment.getRole()));
            if (!egress && step instanceof Work work && work.isDemultiplexes()) {
                localStep = steps.size();
            }
        }
        requireAnEnd(segment);
    }

    private static void requireAnEnd(Segment segment) {
        boolean ends = segment.getSteps().stream()
                .anyMatch(step -> step instanceof Put || step instanceof Transmit || step instanceof Deliver);
        if (!ends) {
            throw new ModelException(segment, "the packets end here: add puts into, transmits or delivers");
        }
    }

    private int stage(String name, Role role) {
        stages.add(new Stage(name, role.getName(), path.getRoles().indexOf(role), egress));
        return stages.size() - 1;
    }

    /** Compiles a step of a role in a segment; a relay's steps belong to no segment. */
    Step compile(org.svio.model.Step step, int segment, Role role) {
        return switch (step) {
            case Work work -> work(work, segment, role);
            case MemoryAccess access -> access(access, segment);
            case Move move -> move(move, segment);
            case Put put -> plain(Step.Kind.PUT, stage("wait " + put.getQueue().getName(), role), segment,
                    path.getQueues().indexOf(put.getQueue()));
            case Raise raise -> raise(raise, segment, role);
            case Transmit transmit -> plain(Step.Kind.TRANSMIT, stage("wait port", role), segment, NONE);
            case Deliver deliver -> plain(Step.Kind.DELIVER, NONE, segment, NONE);
            default -> throw new IllegalStateException("unknown step " + step);
        };
    }

    private static Step plain(Step.Kind kind, int stage, int segment, int target) {
        return new Step(kind, stage, segment, 0, 0, null, target, NONE, false, false, false);
    }

    private Step work(Work work, int segment, Role role) {
        Instance player = vif.assigned().get(role);
        Durations.Work cost = durations.work(work.getCost(), resources.clock(player), player.qualifiedName());
        return new Step(Step.Kind.WORK, stage(work.getName(), role), segment, cost.fixed(), cost.perBit(),
                cost.random(), NONE, NONE, work.isPerBatch(), work.isDemultiplexes(), work.isExits());
    }

    private Step access(MemoryAccess access, int segment) {
        Linear count = evaluator.linear(access.getCount());
        return new Step(Step.Kind.ACCESS, stage("access " + access.getMemory().getName(), access.getMemory()), segment,
                Math.round(count.fixed()), count.perBit(), null,
                resources.memory(vif.assigned().get(access.getMemory())), NONE, false, false, false);
    }

    private Step move(Move move, int segment) {
        Step.Kind kind = switch (move.getKind()) {
            case WRITE -> Step.Kind.WRITE;
            case READ -> Step.Kind.READ;
            case TRANSFER -> Step.Kind.TRANSFER;
        };
        long bits = move.getAmount() == null ? NONE : Math.round(evaluator.value(move.getAmount()));
        int bus = resources.bus(vif.assigned().get(move.getBus()));
        int stage = stage(move.getKind().getName() + " " + move.getBus().getName(), move.getBus());
        return new Step(kind, stage, segment, 0, 0, null, bus, bits, false, false, false);
    }

    private Step raise(Raise raise, int segment, Role role) {
        Instance player = vif.assigned().get(role);
        long work = durations.constant(raise.getSignal().getRaising(), resources.clock(player), player.qualifiedName());
        return new Step(Step.Kind.RAISE, stage("raise " + raise.getSignal().getName(), role), segment, work, 0, null,
                path.getSignals().indexOf(raise.getSignal()), NONE, false, false, raise.getSignal().isExits());
    }
}
