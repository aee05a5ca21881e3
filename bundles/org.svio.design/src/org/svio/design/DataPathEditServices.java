package org.svio.design;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.svio.design.internal.Containment;
import org.svio.design.internal.Creation;
import org.svio.design.internal.ExpressionReader;
import org.svio.design.internal.References;
import org.svio.design.internal.Refusal;
import org.svio.design.internal.StepText;
import org.svio.design.internal.Views;
import org.svio.model.DataPath;
import org.svio.model.Deliver;
import org.svio.model.Direction;
import org.svio.model.DirectionKind;
import org.svio.model.MemoryAccess;
import org.svio.model.Move;
import org.svio.model.Put;
import org.svio.model.Queue;
import org.svio.model.QueueKind;
import org.svio.model.Raise;
import org.svio.model.Role;
import org.svio.model.RoleKind;
import org.svio.model.Segment;
import org.svio.model.Signal;
import org.svio.model.Step;
import org.svio.model.SvioFactory;
import org.svio.model.SvioPackage;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.Transmit;
import org.svio.model.Work;

/** Changes of a data path in its diagram. */
public final class DataPathEditServices {

    private static final SvioFactory FACTORY = SvioFactory.eINSTANCE;
    private static final int SLOTS = 256;

    /** Adds a role of a kind, such as {@code processor}. */
    public Role addRole(DataPath self, String kind) {
        Creation.requireEditable(self);
        Role role = FACTORY.createRole();
        role.setName(Containment.freeName(self.getRoles(), Literals.ROLE));
        role.setKind(RoleKind.get(kind));
        self.getRoles().add(role);
        return role;
    }

    /** Adds a shared queue. */
    public Queue addQueue(DataPath self) {
        Creation.requireEditable(self);
        Queue queue = FACTORY.createQueue();
        queue.setName(Containment.freeName(self.getQueues(), Literals.QUEUE));
        queue.setKind(QueueKind.SHARED);
        queue.setSlots(References.number(SLOTS));
        self.getQueues().add(queue);
        return queue;
    }

    /** Adds a signal that wakes a role. */
    public Signal addSignal(Role self) {
        Creation.requireEditable(self);
        DataPath path = (DataPath) self.eContainer();
        Signal signal = FACTORY.createSignal();
        signal.setName(Containment.freeName(path.getSignals(), Literals.SIGNAL));
        signal.setReceiver(self);
        path.getSignals().add(signal);
        return signal;
    }

    /** Adds a segment of a role at the end of a direction, {@code egress} or {@code ingress}. */
    public Segment addSegment(Role self, String kind) {
        Creation.requireEditable(self);
        DataPath path = (DataPath) self.eContainer();
        DirectionKind wanted = DirectionKind.get(kind);
        Direction direction = path.getDirections().stream().filter(each -> each.getKind() == wanted).findFirst()
                .orElseGet(() -> {
                    Direction added = FACTORY.createDirection();
                    added.setKind(wanted);
                    path.getDirections().add(added);
                    return added;
                });
        Segment segment = FACTORY.createSegment();
        segment.setRole(self);
        direction.getSegments().add(segment);
        return segment;
    }

    /** Whether there is what a step of a kind needs, such as a queue to put packets into. */
    public boolean mayAddStep(EObject self, String kind) {
        return self instanceof Segment segment && Creation.isEditable(segment) && switch (kind) {
            case "Put" -> !path(segment).getQueues().isEmpty();
            case "Raise" -> !path(segment).getSignals().isEmpty();
            case "Move" -> role(segment, RoleKind.BUS) != null;
            case "MemoryAccess" -> role(segment, RoleKind.MEMORY) != null;
            default -> true;
        };
    }

    /** Adds a step of a kind, before the step that hands the packet on where it is work. */
    public Step addStep(Segment self, String kind) {
        Creation.requireEditable(self);
        Step step = (Step) FACTORY.create((EClass) SvioPackage.eINSTANCE.getEClassifier(kind));
        switch (step) {
            case Work work -> {
                work.setName("work" + self.getSteps().size());
                work.setCost(References.quantity(1, "us"));
            }
            case MemoryAccess access -> {
                access.setMemory(role(self, RoleKind.MEMORY));
                access.setCount(References.number(1));
            }
            case Move move -> move.setBus(role(self, RoleKind.BUS));
            case Put put -> put.setQueue(path(self).getQueues().getLast());
            case Raise raise -> raise.setSignal(path(self).getSignals().getLast());
            default -> { }
        }
        boolean ends = step instanceof Put || step instanceof Raise || isEnd(step);
        self.getSteps().add(ends ? self.getSteps().size() : handOver(self), step);
        return step;
    }

    private static int handOver(Segment segment) {
        List<Step> steps = segment.getSteps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Put || isEnd(steps.get(i))) {
                return i;
            }
        }
        return steps.size();
    }

    private static boolean isEnd(Step step) {
        return step instanceof Transmit || step instanceof Deliver;
    }

    private static DataPath path(Segment segment) {
        return (DataPath) segment.eContainer().eContainer();
    }

    private static Role role(Segment segment, RoleKind kind) {
        return path(segment).getRoles().stream().filter(each -> each.getKind() == kind).findFirst().orElse(null);
    }

    /** The quantity of a step as text, to be edited. */
    public String stepQuantity(Step self) {
        return StepText.text(StepText.cost(self));
    }

    /** Sets the quantity of a step: the cost of work, the number of accesses, the amount moved. */
    public Step setQuantity(Step self, String text) {
        Creation.requireEditable(self);
        switch (self) {
            case Work work -> work.setCost(ExpressionReader.read(self, text));
            case MemoryAccess access -> access.setCount(ExpressionReader.read(self, text));
            case Move move -> move.setAmount("packet".equals(text.strip()) ? null : ExpressionReader.read(self, text));
            default -> throw new Refusal("this step has no quantity");
        }
        return self;
    }

    /** Has the packets of a segment put into another queue than before. */
    public Segment putInto(Segment self, Queue queue, Queue old) {
        return redirect(self, step -> step instanceof Put put && put.getQueue() == old ? put : null,
                put -> ((Put) put).setQueue(queue));
    }

    /** Has a segment raise another signal than before. */
    public Segment raise(Segment self, Signal signal, Signal old) {
        return redirect(self, step -> step instanceof Raise raise && raise.getSignal() == old ? raise : null,
                raise -> ((Raise) raise).setSignal(signal));
    }

    private static Segment redirect(Segment segment, Function<Step, Step> filter,
            Consumer<Step> change) {
        Creation.requireEditable(segment);
        segment.getSteps().stream().map(filter).filter(step -> step != null).forEach(change);
        return segment;
    }

    /** Has a segment put packets into a queue, or raise a signal, that an edge is drawn to. */
    public Segment connect(Segment self, EObject target) {
        Creation.requireEditable(self);
        switch (target) {
            case Queue queue -> ((Put) addStep(self, "Put")).setQueue(queue);
            case Signal signal -> ((Raise) addStep(self, "Raise")).setSignal(signal);
            default -> throw new Refusal("a segment puts packets into queues and raises signals");
        }
        return self;
    }

    /** Has a segment take its packets from a queue. */
    public Segment takeFrom(Segment self, Queue queue) {
        Creation.requireEditable(self);
        self.setInput(queue);
        return self;
    }

    /** Takes the steps away that an edge of a segment shows. */
    public void disconnect(Segment self, EObject edge) {
        Creation.requireEditable(self);
        EObject target = Views.target(Views.end(edge, "targetNode"));
        self.getSteps().removeIf(step -> step instanceof Put put && put.getQueue() == target
                || step instanceof Raise raise && raise.getSignal() == target);
    }
}
