package org.svio.design;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.svio.design.internal.StepText;
import org.svio.model.DataPath;
import org.svio.model.Direction;
import org.svio.model.MemoryAccess;
import org.svio.model.Move;
import org.svio.model.Polling;
import org.svio.model.Provenance;
import org.svio.model.Put;
import org.svio.model.Queue;
import org.svio.model.QueueKind;
import org.svio.model.Raise;
import org.svio.model.Role;
import org.svio.model.Segment;
import org.svio.model.Signal;
import org.svio.model.Step;

/** Who does what to a packet: the lane of each role with its segments, and the queues and signals between them. */
public final class DataPathServices {

    /** The segments of a role, egress before ingress as the text has them. */
    public List<Segment> segmentsOf(Role self) {
        return segments(self.eContainer() instanceof DataPath path ? path : null)
                .filter(each -> each.getRole() == self).toList();
    }

    private static Stream<Segment> segments(DataPath path) {
        return path == null ? Stream.of() : path.getDirections().stream().flatMap(each -> each.getSegments().stream());
    }

    private static DataPath path(Queue queue) {
        return (DataPath) queue.eContainer();
    }

    /** The queues that the segments of a role empty. */
    public List<Queue> queuesRead(Role self) {
        return segmentsOf(self).stream().map(Segment::getInput).filter(Objects::nonNull).distinct().toList();
    }

    /** The queues that nobody empties yet. */
    public List<Queue> unreadQueues(DataPath self) {
        Set<Queue> read = segments(self).map(Segment::getInput).collect(Collectors.toSet());
        return self.getQueues().stream().filter(each -> !read.contains(each)).toList();
    }

    /** The signals that wake a role. */
    public List<Signal> signalsTo(Role self) {
        return ((DataPath) self.eContainer()).getSignals().stream().filter(each -> each.getReceiver() == self).toList();
    }

    /** The signals that wake nobody yet. */
    public List<Signal> unheardSignals(DataPath self) {
        return self.getSignals().stream().filter(each -> each.getReceiver() == null).toList();
    }

    /** The steps of the relay of a signal. */
    public List<Step> relaySteps(Signal self) {
        return self.getRelay() == null ? List.of() : self.getRelay().getSteps();
    }

    /** The role that relays a signal; nothing where it goes straight to its receiver. */
    public List<Role> relayRole(Signal self) {
        return self.getRelay() == null || self.getRelay().getRole() == null ? List.of()
                : List.of(self.getRelay().getRole());
    }

    /** The queues that a segment fills. */
    public List<Queue> filledQueues(Segment self) {
        return steps(self, Put.class).map(Put::getQueue).filter(Objects::nonNull).distinct().toList();
    }

    /** The segments that empty a queue. */
    public List<Segment> takers(Queue self) {
        return segments(path(self)).filter(each -> each.getInput() == self).toList();
    }

    /** The signals that a segment raises. */
    public List<Signal> raisedSignals(Segment self) {
        return steps(self, Raise.class).map(Raise::getSignal).filter(Objects::nonNull).distinct().toList();
    }

    /** The buses and memories that a segment uses. */
    public List<Role> usedRoles(Segment self) {
        Stream<Role> polled = self.getPolling() == null ? Stream.of() : Stream.of(self.getPolling()).map(
                Polling::getMemory);
        return Stream.of(steps(self, Move.class).map(Move::getBus), steps(self, MemoryAccess.class)
                .map(MemoryAccess::getMemory), polled).flatMap(each -> each).filter(Objects::nonNull).distinct()
                .toList();
    }

    private static <T extends Step> Stream<T> steps(Segment segment, Class<T> kind) {
        return segment.getSteps().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The roles that a role hands packets to or uses; they stand to its right. */
    public List<Role> nextRoles(Role self) {
        Set<Role> next = new LinkedHashSet<>();
        for (Segment segment : segmentsOf(self)) {
            filledQueues(segment).forEach(queue -> takers(queue).forEach(taker -> next.add(taker.getRole())));
            next.addAll(usedRoles(segment));
        }
        next.remove(self);
        next.remove(null);
        return new ArrayList<>(next);
    }

    /** The name and kind of a role. */
    public String roleLabel(Role self) {
        return StepText.name(self) + " : " + self.getKind().getLiteral();
    }

    /** Its direction, its position in it, and how packets are taken. */
    public String segmentLabel(Segment self) {
        Direction direction = (Direction) self.eContainer();
        String text = direction.getKind().getLiteral() + " " + (direction.getSegments().indexOf(self) + 1);
        if (self.getPolling() != null) {
            text += ": polls every " + StepText.text(self.getPolling().getPeriod());
        }
        return self.getBudget() == null ? text : text + ", budget " + StepText.text(self.getBudget());
    }

    /** What a step does, with the label of its cost: published, calibrated or assumed. */
    public String stepLabel(Step self) {
        String labels = labels(self).stream().map(each -> each.getLiteral().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return StepText.of(self) + (labels.isEmpty() ? "" : "  [" + labels + "]");
    }

    private static Set<Provenance> labels(Step step) {
        return StepText.provenance(StepText.cost(step));
    }

    /** Whether the weakest label of a step's cost is this one: what is assumed makes the whole assumed. */
    public boolean hasLabel(Step self, String label) {
        Set<Provenance> labels = labels(self);
        Provenance weakest = Stream.of(Provenance.ASSUMED, Provenance.CALIBRATED, Provenance.PUBLISHED)
                .filter(labels::contains).findFirst().orElse(Provenance.UNLABELLED);
        return weakest.getLiteral().equals(label);
    }

    /** The name and kind of a queue, its slots, and what happens when it is full. */
    public String queueLabel(Queue self) {
        String kind = self.getKind().getLiteral();
        String slots = self.getKind() == QueueKind.SHARED && self.getSlots() != null
                ? ", " + StepText.text(self.getSlots()) + " slots" : "";
        return StepText.name(self) + "\n" + kind + slots + ", full: " + self.getWhenFull().getLiteral() + "s";
    }

    /** The name of a signal and what raising it costs. */
    public String signalLabel(Signal self) {
        return StepText.name(self) + (self.getRaising() == null ? "" : "  " + StepText.text(self.getRaising()));
    }
}
