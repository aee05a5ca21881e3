package org.svio.model.validation;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.svio.model.DataPath;
import org.svio.model.Direction;
import org.svio.model.DirectionKind;
import org.svio.model.Move;
import org.svio.model.MoveKind;
import org.svio.model.Put;
import org.svio.model.QueueKind;
import org.svio.model.Role;
import org.svio.model.RoleKind;
import org.svio.model.Segment;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.Work;

/** Roles are used for what their kind can do, and are of the same data path. */
final class RoleRules implements Rules {

    private static final Set<RoleKind> EXECUTING = Set.of(RoleKind.OWNER, RoleKind.DOMAIN, RoleKind.PROCESSOR,
            RoleKind.HYPERVISOR);

    @Override
    public void check(EObject object, Issues issues) {
        if (object instanceof DataPath path && Resolved.references(path)) {
            checkUnused(path, issues);
        }
        if (!(pathOf(object) instanceof DataPath)) {
            return;
        }
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isMany() && object.eGet(reference) instanceof EObject target
                    && !target.eIsProxy()) {
                checkUse(object, reference, target, issues);
            }
        }
        switch (object) {
            case Move move -> checkMove(move, issues);
            case Put put -> checkQueueKind(put, issues);
            case Work work when work.isDemultiplexes() && directionOf(work) == null ->
                issues.error(IssueCode.DEMULTIPLEXING, work, Literals.WORK__NAME, "a relay passes signals on and sees"
                        + " no frame: leave out 'by destination' here");
            default -> { /* no role */ }
        }
    }

    private static void checkUnused(DataPath path, Issues issues) {
        Set<Object> used = new HashSet<>();
        for (TreeIterator<EObject> contents = path.eAllContents(); contents.hasNext();) {
            used.addAll(contents.next().eCrossReferences());
        }
        for (Role role : path.getRoles()) {
            if (!used.contains(role)) {
                issues.warning(IssueCode.UNUSED, role, Literals.NAMED_ELEMENT__NAME, "role " + role.getName()
                        + " is not used: remove it");
            }
        }
        if (path.getRoles().stream().noneMatch(role -> role.getKind() == RoleKind.OWNER)) {
            issues.error(IssueCode.ROLE_KIND, path, Literals.NAMED_ELEMENT__NAME, "data path " + path.getName()
                    + " has no role of the kind owner, the guest that sends and receives: add one");
        }
    }

    private static void checkUse(EObject user, EReference reference, EObject target, Issues issues) {
        if (pathOf(target) != pathOf(user)) {
            if (reference != Literals.VALUE_REFERENCE__VALUE) {
                issues.error(IssueCode.WRONG_TARGET, user, reference, Words.describe(target) + " belongs to another"
                        + " data path: use one of this data path");
            }
            return;
        }
        if (target instanceof Role role) {
            checkKind(user, reference, role, issues);
        }
    }

    private static void checkKind(EObject user, EReference reference, Role role, Issues issues) {
        if (reference == Literals.MOVE__BUS) {
            require(role, role.getKind() == RoleKind.BUS, "data moves over a bus", user, reference, issues);
        } else if (reference == Literals.MEMORY_ACCESS__MEMORY || reference == Literals.POLLING__MEMORY) {
            require(role, role.getKind() == RoleKind.MEMORY, "accesses go to a memory", user, reference, issues);
        } else if (reference == Literals.RELAY__ROLE) {
            require(role, EXECUTING.contains(role.getKind()) && role.getKind() != RoleKind.OWNER,
                    "signals go through a hypervisor, a domain or a processor", user, reference, issues);
        } else if (reference == Literals.SIGNAL__RECEIVER || reference == Literals.SEGMENT__ROLE) {
            require(role, EXECUTING.contains(role.getKind()), "only an owner, a domain, a hypervisor or a processor"
                    + " works",
                    user, reference, issues);
            checkFirstOrLast(user, role, issues);
        }
    }

    private static void require(Role role, boolean holds, String rule, EObject user, EReference reference,
            Issues issues) {
        if (!holds) {
            issues.error(IssueCode.ROLE_KIND, user, reference, rule + ", but role " + role.getName() + " is of the"
                    + " kind " + role.getKind() + ": use another role");
        }
    }

    /** The application is the owner's: egress starts there and ingress ends there. */
    private static void checkFirstOrLast(EObject user, Role role, Issues issues) {
        if (!(user instanceof Segment segment && segment.eContainer() instanceof Direction direction)) {
            return;
        }
        boolean egress = direction.getKind() == DirectionKind.EGRESS;
        Segment end = egress ? direction.getSegments().get(0) : direction.getSegments().get(
                direction.getSegments().size() - 1);
        if (segment == end && role.getKind() != RoleKind.OWNER) {
            issues.error(IssueCode.ROLE_KIND, segment, Literals.SEGMENT__ROLE, (egress ? "egress starts" : "ingress"
                    + " ends")
                    + " in the guest, but role " + role.getName() + " is of the kind " + role.getKind()
                    + ": use a role of the kind owner");
        }
    }

    private static void checkMove(Move move, Issues issues) {
        Role role = move.eContainer() instanceof Segment segment ? segment.getRole() : null;
        boolean device = Resolved.is(role) && role.getKind() == RoleKind.PROCESSOR;
        if (Resolved.is(role) && move.getKind() == MoveKind.TRANSFER && !device) {
            issues.error(IssueCode.ROLE_KIND, move, "only a processor of the device transfers data in a burst, but"
                    + " role " + role.getName() + " is of the kind " + role.getKind() + ": use 'writes' or 'reads'");
        }
        if (directionOf(move) == null && move.getAmount() == null) {
            issues.error(IssueCode.NOT_ALLOWED, move, "a relay passes signals on and sees no packet: write an amount"
                    + " such as 4 B");
        }
    }

    private static void checkQueueKind(Put put, Issues issues) {
        Direction direction = directionOf(put);
        if (direction == null || !Resolved.is(put.getQueue())) {
            return;
        }
        QueueKind wrong = direction.getKind() == DirectionKind.EGRESS ? QueueKind.RECEIVE : QueueKind.SEND;
        if (put.getQueue().getKind() == wrong) {
            issues.error(IssueCode.QUEUE, put, Literals.PUT__QUEUE, "queue " + put.getQueue().getName() + " is a "
                    + wrong
                    + " queue and cannot be used in " + direction.getKind() + ": use another kind of queue");
        }
    }

    private static Direction directionOf(EObject object) {
        EObject container = object;
        while (container != null && !(container instanceof Direction)) {
            container = container.eContainer();
        }
        return (Direction) container;
    }

    private static EObject pathOf(EObject object) {
        EObject container = object;
        while (container != null && !(container instanceof DataPath)) {
            container = container.eContainer();
        }
        return container;
    }
}
