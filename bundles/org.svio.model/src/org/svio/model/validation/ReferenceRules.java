package org.svio.model.validation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.svio.model.Component;
import org.svio.model.ElementReference;
import org.svio.model.Experiment;
import org.svio.model.IndexRange;
import org.svio.model.PathSegment;
import org.svio.model.RoleBinding;
import org.svio.model.Selector;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/** Paths lead to the right kind of component, and select members that exist. */
final class ReferenceRules implements Rules {

    private static final long MOST_MEMBERS = 1_000_000;
    private static final Set<EClass> STRANDS = Set.of(Literals.HARDWARE_THREAD, Literals.HARDWARE_CONTEXT,
            Literals.PROCESSOR);
    private static final Set<EClass> ENDS = Set.of(Literals.PORT, Literals.SWITCH, Literals.PEER);
    private static final Set<EClass> STATIONS = Set.of(Literals.VIRTUAL_INTERFACE, Literals.PEER);

    private static final Map<EStructuralFeature, Set<EClass>> TARGETS = Map.of(
            Literals.VIRTUAL_CPU__AFFINITY, STRANDS,
            Literals.HYPERVISOR__INTERRUPTS, STRANDS,
            Literals.NIC__BUS, Set.of(Literals.BUS),
            Literals.DRIVER_DOMAIN__DRIVES, Set.of(Literals.NIC),
            Literals.LINK__FROM, ENDS,
            Literals.LINK__TO, ENDS,
            Literals.PLACEMENT__VIFS, Set.of(Literals.VIRTUAL_INTERFACE),
            Literals.PLACEMENT__RESOURCES, Set.of(Literals.NIC, Literals.PORT, Literals.DRIVER_DOMAIN,
                    Literals.PROCESSOR, Literals.HARDWARE_THREAD, Literals.HARDWARE_CONTEXT),
            Literals.FLOW__SOURCES, STATIONS,
            Literals.FLOW__DESTINATIONS, STATIONS);

    @Override
    public void check(EObject object, Issues issues) {
        switch (object) {
            case ElementReference reference -> {
                checkTarget(reference, issues);
                checkSelectors(reference, issues);
            }
            case IndexRange range -> checkBounds(range, issues);
            default -> { /* no path */ }
        }
    }

    private static void checkTarget(ElementReference reference, Issues issues) {
        if (Resolved.wholly(reference) && !leadsToRightKind(reference)) {
            Component target = target(reference);
            Set<EClass> expected = expected(reference);
            issues.error(IssueCode.WRONG_TARGET, reference, Words.path(reference) + " is "
                    + Words.aKind(target.eClass()) + ", but " + Words.oneOf(expected) + " belongs here"
                    + advice(target, expected));
        }
    }

    /** Returns whether a path whose names all resolved leads to a component of a kind that belongs where it stands. */
    static boolean leadsToRightKind(ElementReference reference) {
        Set<EClass> expected = expected(reference);
        return expected == null || expected.contains(target(reference).eClass());
    }

    private static Component target(ElementReference reference) {
        List<PathSegment> segments = reference.getSegments();
        return segments.get(segments.size() - 1).getElement();
    }

    private static Set<EClass> expected(ElementReference reference) {
        EStructuralFeature feature = reference.eContainingFeature();
        if (feature == Literals.ROLE_BINDING__PLAYERS && reference.eContainer() instanceof RoleBinding binding
                && Resolved.is(binding.getRole())) {
            return switch (binding.getRole().getKind()) {
                case OWNER -> null;
                case DOMAIN -> Set.of(Literals.DRIVER_DOMAIN, Literals.VIRTUAL_CPU);
                case HYPERVISOR, PROCESSOR -> STRANDS;
                case BUS -> Set.of(Literals.BUS);
                case MEMORY -> Set.of(Literals.MEMORY);
            };
        }
        return feature == null ? null : TARGETS.get(feature);
    }

    private static String advice(Component target, Set<EClass> expected) {
        for (Component part : target.getParts()) {
            if (part.getName() != null && expected.contains(part.eClass())) {
                return ": add '." + part.getName() + "'";
            }
        }
        return ": name one";
    }

    private static void checkSelectors(ElementReference reference, Issues issues) {
        Experiment experiment = Points.experimentOf(reference);
        List<Environment> points = experiment == null ? List.of(Environment.EMPTY) : issues.points(experiment);
        for (PathSegment segment : reference.getSegments()) {
            for (Environment point : points) {
                String complaint = complaint(segment, issues.expansions().evaluator(point));
                if (complaint != null) {
                    issues.error(IssueCode.NO_SUCH_ELEMENT, segment, complaint);
                    break;
                }
            }
        }
    }

    /**
     * Returns whether every selector of a path means members that exist at a point; false also where one is unresolved.
     */
    static boolean isSound(ElementReference reference, Evaluator evaluator) {
        return Resolved.wholly(reference)
                && reference.getSegments().stream().allMatch(segment -> complaint(segment, evaluator) == null
                        && evaluable(segment, evaluator));
    }

    private static boolean evaluable(PathSegment segment, Evaluator evaluator) {
        try {
            return segment.getSelector() == null || segment.getSelector().isAll()
                    || evaluator.whole(segment.getSelector().getFirst()) >= 0;
        } catch (ModelException mistake) {
            return false;
        }
    }

    /**
     * Returns what is wrong with the members a step selects, or null; mistakes in its numbers are reported elsewhere.
     */
    private static String complaint(PathSegment segment, Evaluator evaluator) {
        Component element = segment.getElement();
        Selector selector = segment.getSelector();
        if (selector == null || !Resolved.is(element)) {
            return null;
        }
        if (element.getRange() == null) {
            return element.getName() + " is not a vector: leave out the brackets";
        }
        if (selector.isAll()) {
            return null;
        }
        try {
            long first = evaluator.whole(selector.getFirst());
            long last = selector.getLast() == null ? first : evaluator.whole(selector.getLast());
            if (last < first) {
                return element.getName() + "[" + first + ".." + last + "] selects nothing: the last index lies below"
                        + " the first";
            }
            return outside(segment, first, last, evaluator);
        } catch (ModelException mistake) {
            return null;
        }
    }

    private static String outside(PathSegment segment, long first, long last, Evaluator evaluator) {
        IndexRange range = segment.getElement().getRange();
        long lowest = lowest(range, evaluator);
        long highest = highest(range, evaluator);
        long outside = first < lowest || first > highest ? first : last;
        if (highest < lowest || outside >= lowest && outside <= highest) {
            return null;
        }
        String name = segment.getElement().getName();
        return Words.pathTo(segment) + "[" + outside + "] does not exist: " + name + (lowest == highest
                ? " has only the member " + lowest : " has the members " + lowest + " to " + highest);
    }

    private static long lowest(IndexRange range, Evaluator evaluator) {
        return range.getLast() == null ? 0 : evaluator.whole(range.getFirst());
    }

    private static long highest(IndexRange range, Evaluator evaluator) {
        return range.getLast() == null ? evaluator.whole(range.getFirst()) - 1 : evaluator.whole(range.getLast());
    }

    private static void checkBounds(IndexRange range, Issues issues) {
        if (!Resolved.wholly(range)) {
            return;
        }
        try {
            Evaluator evaluator = issues.expansions().evaluator(Environment.EMPTY);
            long first = lowest(range, evaluator);
            long last = highest(range, evaluator);
            if (last < first) {
                issues.error(IssueCode.RANGE, range, range.getLast() == null ? "a vector must have at least one member"
                        : "the last index " + last + " lies below the first, " + first + ": swap them");
            } else if (last - first >= MOST_MEMBERS) {
                issues.error(IssueCode.RANGE, range, "a vector has at most 1000000 members: use a smaller one");
            }
        } catch (ModelException mistake) {
            return; // reported at the number
        }
    }
}
