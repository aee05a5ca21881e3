package org.svio.dsl.internal.patch;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What elements contain and mean, single values and lists alike. */
final class Contents {

    private Contents() {
    }

    /** The value or values of a reference, in order; none where it is not set. */
    @SuppressWarnings("unchecked")
    static List<EObject> of(EObject element, EReference reference) {
        Object value = element.eGet(reference);
        if (reference.isMany()) {
            return (List<EObject>) value;
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    /** Whether a feature holds comments, which belong to the text and not to the model. */
    static boolean isComment(EStructuralFeature feature) {
        return feature.getName().equals("comments");
    }

    /** Where an element stands in its tree, by position. */
    static String path(EObject element) {
        return EcoreUtil.getRelativeURIFragmentPath(EcoreUtil.getRootContainer(element), element);
    }
}
