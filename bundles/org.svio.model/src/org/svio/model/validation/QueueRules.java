package org.svio.model.validation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.DataPath;
import org.svio.model.Direction;
import org.svio.model.DirectionKind;
import org.svio.model.Put;
import org.svio.model.Queue;
import org.svio.model.QueueKind;
import org.svio.model.Raise;
import org.svio.model.RoleKind;
import org.svio.model.Segment;
import org.svio.model.Step;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.Work;

/** Every queue is filled and emptied, by one segment each in turn; whoever sleeps is woken; frames find their owner. */
final class QueueRules implements Rules {

    @Override
    public void check(EObject object, Issues issues) {
        switch (object) {
            case DataPath path when Resolved.references(path) -> {
                path.getQueues().forEach(queue -> checkQueue(queue, path, issues));
                segments(path).forEach(segment -> checkWaking(segment, path, issues));
                path.getDirections().forEach(direction -> checkDemultiplexing(direction, issues));
            }
            default -> { /* no queue */ }
        }
    }

    static List<Segment> segments(DataPath path) {
        return path.getDirections().stream().flatMap(direction -> direction.getSegments().stream()).toList();
    }

    private static void checkQueue(Queue queue, DataPath path, Issues issues) {
        List<Put> puts = new ArrayList<>();
        List<Segment> takers = new ArrayList<>();
        for (Segment segment : segments(path)) {
            if (segment.getInput() == queue) {
                takers.add(segment);
            }
            segment.getSteps().stream().filter(Put.class::isInstance).map(Put.class::cast)
                    .filter(put -> put.getQueue() == queue).forEach(puts::add);
        }
        String name = "queue " + queue.getName();
        if (puts.isEmpty() && takers.isEmpty()) {
            issues.warning(IssueCode.UNUSED, queue, Literals.NAMED_ELEMENT__NAME, name + " is not used: remove it");
        } else if (takers.isEmpty()) {
            issues.error(IssueCode.QUEUE, puts.get(0), Literals.PUT__QUEUE, "nobody takes packets out of " + name
                    + ": add a segment 'at ... from " + queue.getName() + "'");
        } else if (puts.isEmpty()) {
            issues.error(IssueCode.QUEUE, takers.get(0), Literals.SEGMENT__INPUT, "nobody puts packets into " + name
                    + ": add 'puts into " + queue.getName() + "' to the segment before");
        }
        takers.stream().skip(1).forEach(second -> issues.error(IssueCode.QUEUE, second, Literals.SEGMENT__INPUT, name
                + " is emptied by two segments: use a queue of its own here"));
        checkOrder(queue, puts, takers, issues);
        checkSlots(queue, issues);
    }

    /** A queue leads from one segment to the next of the same direction. */
    private static void checkOrder(Queue queue, List<Put> puts, List<Segment> takers, Issues issues) {
        if (takers.size() == 1 && takers.get(0).eContainer() instanceof Direction direction) {
            int taker = direction.getSegments().indexOf(takers.get(0));
            for (Put put : puts) {
                int filler = direction.getSegments().indexOf(put.eContainer());
                if (filler < 0 || filler != taker - 1) {
                    issues.error(IssueCode.QUEUE, put, Literals.PUT__QUEUE, "queue " + queue.getName() + " must be"
                            + " filled by the segment right before the one that empties it: use another queue here");
                }
            }
        }
    }

    private static void checkSlots(Queue queue, Issues issues) {
        if (queue.getKind() == QueueKind.SHARED && queue.getSlots() == null) {
            issues.error(IssueCode.MISSING, queue, Literals.NAMED_ELEMENT__NAME, "shared queue " + queue.getName()
                    + " has no size: write 'slots' and a number");
        } else if (queue.getKind() != QueueKind.SHARED && queue.getSlots() != null) {
            issues.error(IssueCode.NOT_ALLOWED, queue, Literals.QUEUE__SLOTS, "a " + queue.getKind() + " queue takes"
                    + " its slots from the virtual interface: leave them out here");
        }
    }

    private static void checkWaking(Segment segment, DataPath path, Issues issues) {
        Queue queue = segment.getInput();
        if (!Resolved.is(queue) || segment.getPolling() != null || !Resolved.is(segment.getRole())) {
            return;
        }
        List<Segment> fillers = segments(path).stream().filter(candidate -> fills(candidate, queue)).toList();
        boolean woken = fillers.stream().anyMatch(filler -> filler.getRole() == segment.getRole()
                || filler.getSteps().stream().anyMatch(Raise.class::isInstance));
        if (!fillers.isEmpty() && !woken) {
            issues.error(IssueCode.NOBODY_WAKES, segment, Literals.SEGMENT__ROLE, "nobody wakes role "
                    + segment.getRole().getName() + " when there is something in " + queue.getName() + ": add a"
                    + " 'signals ...' to it after 'puts into " + queue.getName() + "', or let it look with 'polls'");
        }
    }

    private static boolean fills(Segment segment, Queue queue) {
        return segment.getSteps().stream().anyMatch(step -> step instanceof Put put && put.getQueue() == queue);
    }

    /** Arriving frames find the VIF that owns their address exactly once, before anything that belongs to one VIF. */
    private static void checkDemultiplexing(Direction direction, Issues issues) {
        if (direction.getKind() != DirectionKind.INGRESS) {
            return;
        }
        boolean found = false;
        for (Segment segment : direction.getSegments()) {
            if (!found && Resolved.is(segment.getRole()) && segment.getRole().getKind() == RoleKind.OWNER) {
                issues.error(IssueCode.DEMULTIPLEXING, segment, Literals.SEGMENT__ROLE, "nobody has found the owner of"
                        + " the frame before its guest gets it: add 'by destination' to a stage before");
                return;
            }
            for (Step step : segment.getSteps()) {
                if (step instanceof Work work && work.isDemultiplexes()) {
                    if (found) {
                        issues.error(IssueCode.DEMULTIPLEXING, work, Literals.WORK__NAME, "the owner of the frame is"
                                + " already found: leave out 'by destination' here");
                    }
                    found = true;
                } else if (!found && step instanceof Put put && Resolved.is(put.getQueue())
                        && put.getQueue().getKind() != QueueKind.SHARED) {
                    issues.error(IssueCode.DEMULTIPLEXING, put, Literals.PUT__QUEUE, "nobody has found the owner of"
                            + " the frame before it goes into a queue of one virtual interface: add 'by destination'"
                            + " to a stage before");
                    return;
                }
            }
        }
    }
}
