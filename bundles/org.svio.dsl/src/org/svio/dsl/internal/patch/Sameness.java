package org.svio.dsl.internal.patch;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.svio.model.NamedElement;

/** Compares two models: element by element in order, attributes, and references by what they mean. */
final class Sameness {

    /**
     * A first difference.
     *
     * @param element the element of the first model
     * @param feature what differs
     */
    record Difference(EObject element, EStructuralFeature feature) {
    }

    private final Pairing pairing = new Pairing();

    /** Which element of the first model is which of the second, as far as they were compared. */
    Pairing pairing() {
        return pairing;
    }

    /** The first difference, or null where the models say the same. */
    Difference compare(EObject first, EObject second) {
        Difference found = contents(first, second);
        return found != null ? found : values(first, second);
    }

    private Difference contents(EObject first, EObject second) {
        pairing.pair(first, second);
        if (first.eClass() != second.eClass()) {
            return new Difference(first, first.eContainingFeature());
        }
        for (EReference reference : first.eClass().getEAllContainments()) {
            List<EObject> ones = Contents.of(first, reference);
            List<EObject> others = Contents.of(second, reference);
            if (ones.size() != others.size()) {
                return new Difference(first, reference);
            }
            for (int i = 0; i < ones.size(); i++) {
                Difference found = contents(ones.get(i), others.get(i));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private Difference values(EObject first, EObject second) {
        for (EAttribute attribute : first.eClass().getEAllAttributes()) {
            if (!Contents.isComment(attribute) && !equal(first.eGet(attribute), second.eGet(attribute))) {
                return new Difference(first, attribute);
            }
        }
        for (EReference reference : first.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !sameTargets(first, second, reference)) {
                return new Difference(first, reference);
            }
        }
        for (EReference reference : first.eClass().getEAllContainments()) {
            List<EObject> ones = Contents.of(first, reference);
            List<EObject> others = Contents.of(second, reference);
            for (int i = 0; i < ones.size(); i++) {
                Difference found = values(ones.get(i), others.get(i));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private boolean sameTargets(EObject first, EObject second, EReference reference) {
        List<EObject> ones = Contents.of(first, reference);
        List<EObject> others = Contents.of(second, reference);
        if (ones.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < ones.size(); i++) {
            EObject one = ones.get(i);
            EObject other = others.get(i);
            if (one.eIsProxy() && other.eIsProxy()) {
                pairing.pair(one, other); // names that mean nothing stay as they are written
            } else if (!pairing.same(one, other) && !isCopyElsewhere(one, other)) {
                return false;
            }
        }
        return true;
    }

    /** An element of another file, loaded a second time. */
    private static boolean isCopyElsewhere(EObject one, EObject other) {
        return one instanceof NamedElement first && other instanceof NamedElement second
                && first.eResource() != null && second.eResource() != null
                && first.eResource() != second.eResource() && first.eClass() == second.eClass()
                && first.eResource().getURI() != null
                && first.eResource().getURI().equals(second.eResource().getURI())
                && Objects.equals(Contents.path(first), Contents.path(second));
    }

    private static boolean equal(Object one, Object other) {
        return Objects.equals("".equals(one) ? null : one, "".equals(other) ? null : other);
    }
}
