package org.svio.model.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.DataPath;
import org.svio.model.Deliver;
import org.svio.model.Direction;
import org.svio.model.DirectionKind;
import org.svio.model.Put;
import org.svio.model.Segment;
import org.svio.model.Step;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.Transmit;
import org.svio.model.Work;

/** A data path has both directions, each a chain of segments from the application to the port or back. */
final class DataPathRules implements Rules {

    @Override
    public void check(EObject object, Issues issues) {
        switch (object) {
            case DataPath path -> checkDirections(path, issues);
            case Direction direction -> checkDirection(direction, issues);
            default -> { /* no data path */ }
        }
    }

    private static void checkDirections(DataPath path, Issues issues) {
        Map<DirectionKind, Direction> seen = new EnumMap<>(DirectionKind.class);
        for (Direction direction : path.getDirections()) {
            if (seen.putIfAbsent(direction.getKind(), direction) != null) {
                issues.error(IssueCode.DIRECTION, direction, Literals.DIRECTION__KIND, "data path " + path.getName()
                        + " has a second " + direction.getKind() + ": keep one");
            }
        }
        for (DirectionKind kind : DirectionKind.values()) {
            if (!seen.containsKey(kind)) {
                issues.error(IssueCode.DIRECTION, path, Literals.NAMED_ELEMENT__NAME, "data path " + path.getName()
                        + " has no " + kind + ": add '" + kind + " { ... }'");
            }
        }
    }

    private static void checkDirection(Direction direction, Issues issues) {
        List<Segment> segments = direction.getSegments();
        if (segments.isEmpty()) {
            issues.error(IssueCode.SEGMENT, direction, "this " + direction.getKind() + " has no segment: say with 'at'"
                    + " who does what");
        }
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            checkInput(segment, i == 0, issues);
            checkEnd(segment, i == segments.size() - 1, direction.getKind(), issues);
        }
    }

    private static void checkInput(Segment segment, boolean first, Issues issues) {
        boolean input = segment.eIsSet(Literals.SEGMENT__INPUT);
        if (first && input) {
            issues.error(IssueCode.SEGMENT, segment, Literals.SEGMENT__INPUT, "the first segment of a direction takes"
                    + " packets from " + (isEgress(segment) ? "the application" : "the port")
                    + ", not from a queue: leave it out");
        } else if (!first && !input && Resolved.is(segment.getRole())) {
            issues.error(IssueCode.SEGMENT, segment, Literals.SEGMENT__ROLE, "only the first segment of a direction"
                    + " has no queue: say with 'from' or 'polls' where " + segment.getRole().getName()
                    + " takes packets from");
        }
    }

    private static boolean isEgress(Segment segment) {
        return segment.eContainer() instanceof Direction direction && direction.getKind() == DirectionKind.EGRESS;
    }

    /** Every segment hands each packet on exactly once, and the last one to the direction's end. */
    private static void checkEnd(Segment segment, boolean last, DirectionKind kind, Issues issues) {
        List<Step> ends = segment.getSteps().stream().filter(DataPathRules::handsOn).toList();
        String expected = !last ? "puts" : kind == DirectionKind.EGRESS ? "transmits" : "delivers";
        if (ends.isEmpty()) {
            issues.error(IssueCode.SEGMENT, segment, "this segment hands its packets to nobody: end it with"
                    + " '" + expected
                    + (last ? "'" : " into' and a queue"));
            return;
        }
        Step end = ends.get(0);
        if (!verb(end).equals(expected)) {
            issues.error(IssueCode.SEGMENT, end, last ? "the last segment of " + kind + " must end with '" + expected
                    + "', not with '" + verb(end) + "'" : "'" + verb(end) + "' belongs into the last segment of "
                    + (end instanceof Transmit ? "egress" : "ingress") + ": put the packet into a queue here");
        }
        ends.stream().skip(1).forEach(second -> issues.error(IssueCode.SEGMENT, second, "this segment hands each"
                + " packet on twice: remove one of '" + verb(end) + "' and '" + verb(second) + "'"));
        segment.getSteps().subList(segment.getSteps().indexOf(end) + 1, segment.getSteps().size()).stream()
                .filter(step -> step.eClass() == Literals.MOVE || step.eClass() == Literals.WORK && demultiplexes(step))
                .forEach(late -> issues.error(IssueCode.SEGMENT, late, "the packet is already handed on here: write"
                        + " this before '" + verb(end) + "'"));
    }

    private static boolean demultiplexes(Step step) {
        return step instanceof Work work && work.isDemultiplexes();
    }

    private static boolean handsOn(Step step) {
        return step instanceof Put || step instanceof Transmit || step instanceof Deliver;
    }

    private static String verb(Step step) {
        return step instanceof Put ? "puts" : step instanceof Transmit ? "transmits" : "delivers";
    }
}
