package org.svio.dsl.internal.patch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.svio.model.NamedElement;

/**
 * Finds which element of one model is which of another: those that are known first, then by name among the parts of
 * elements that are the same, then what is equal in everything, in everything but the name, then by position.
 */
final class Likeness {

    private final Pairing pairing = new Pairing();
    private final Set<EObject> takenBefore = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<EObject> takenLive = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Pairs the elements of two models, given a known counterpart for some of the first. */
    static Pairing pair(EObject live, EObject before, Map<EObject, EObject> known) {
        Likeness likeness = new Likeness();
        likeness.addKnown(live, known);
        likeness.children(live, before);
        return likeness.pairing;
    }

    private void addKnown(EObject live, Map<EObject, EObject> known) {
        if (known.isEmpty()) {
            return;
        }
        addOne(live, known);
        live.eAllContents().forEachRemaining(each -> addOne(each, known));
    }

    private void addOne(EObject live, Map<EObject, EObject> known) {
        EObject before = known.get(live);
        if (before != null && before.eClass() == live.eClass()) {
            take(live, before);
        }
    }

    private void take(EObject live, EObject before) {
        pairing.pair(live, before);
        takenLive.add(live);
        takenBefore.add(before);
    }

    private void children(EObject live, EObject before) {
        if (!takenLive.contains(live)) {
            take(live, before);
        }
        for (EReference reference : live.eClass().getEAllContainments()) {
            List<EObject> ones = Contents.of(live, reference);
            List<EObject> others = Contents.of(before, reference);
            adopt(ones, others);
            for (EObject one : ones) {
                EObject other = pairing.before(one);
                if (other != null) {
                    children(one, other);
                }
            }
        }
    }

    private void adopt(List<EObject> ones, List<EObject> others) {
        List<EObject> free = new ArrayList<>();
        ones.forEach(each -> addIf(!takenLive.contains(each), each, free));
        List<EObject> left = new ArrayList<>();
        others.forEach(each -> addIf(!takenBefore.contains(each), each, left));
        if (free.isEmpty() || left.isEmpty()) {
            return;
        }
        byName(free, left);
        byEquality(free, left, true);
        byEquality(free, left, false);
        byPosition(free, left);
    }

    private static void addIf(boolean wanted, EObject each, List<EObject> to) {
        if (wanted) {
            to.add(each);
        }
    }

    private void byName(List<EObject> free, List<EObject> left) {
        Map<String, EObject> named = new HashMap<>();
        for (EObject each : left) {
            if (name(each) != null) {
                named.putIfAbsent(name(each), each);
            }
        }
        for (EObject each : free) {
            EObject other = named.get(name(each));
            if (other != null && other.eClass() == each.eClass() && !takenBefore.contains(other)) {
                take(each, other);
            }
        }
        drop(free, left);
    }

    private void byEquality(List<EObject> free, List<EObject> left, boolean named) {
        int from = 0;
        for (EObject each : free) {
            for (int i = from; i < left.size(); i++) {
                if (equal(each, left.get(i), named)) {
                    take(each, left.get(i));
                    from = i + 1;
                    break;
                }
            }
        }
        drop(free, left);
    }

    /** Of each kind as many as before: they are the same in a new shape. */
    private void byPosition(List<EObject> free, List<EObject> left) {
        Map<EClass, List<EObject>> before = left.stream().collect(Collectors.groupingBy(EObject::eClass));
        Map<EClass, List<EObject>> now = free.stream().collect(Collectors.groupingBy(EObject::eClass));
        now.forEach((kind, ones) -> {
            List<EObject> others = before.getOrDefault(kind, List.of());
            for (int i = 0; i < ones.size() && ones.size() == others.size(); i++) {
                take(ones.get(i), others.get(i));
            }
        });
    }

    private void drop(List<EObject> free, List<EObject> left) {
        free.removeIf(takenLive::contains);
        left.removeIf(takenBefore::contains);
    }

    private static String name(EObject element) {
        return element instanceof NamedElement named ? named.getName() : null;
    }

    /**
     * Whether two elements have equal attributes, mean elements of equal names and contain equal ones.
     *
     * @param named whether they themselves have equal names
     */
    private static boolean equal(EObject one, EObject other, boolean named) {
        if (one.eClass() != other.eClass()) {
            return false;
        }
        for (EAttribute attribute : one.eClass().getEAllAttributes()) {
            boolean counts = !Contents.isComment(attribute) && (named || !attribute.getName().equals("name"));
            if (counts && !Objects.equals(one.eGet(attribute), other.eGet(attribute))) {
                return false;
            }
        }
        for (EReference reference : one.eClass().getEAllReferences()) {
            List<EObject> ones = Contents.of(one, reference);
            List<EObject> others = Contents.of(other, reference);
            if (reference.isContainer()) {
                continue;
            }
            if (ones.size() != others.size()) {
                return false;
            }
            for (int i = 0; i < ones.size(); i++) {
                if (reference.isContainment() ? !equal(ones.get(i), others.get(i), true)
                        : !Objects.equals(name(ones.get(i)), name(others.get(i)))) {
                    return false;
                }
            }
        }
        return true;
    }
}
