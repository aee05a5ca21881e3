package org.svio.dsl.internal.patch;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.svio.model.NamedElement;

/** What a sentence calls elements and properties. */
final class Designation {

    private Designation() {
    }

    /** The nearest named element, such as {@code guest g}. */
    static String of(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof NamedElement named && named.getName() != null) {
                return words(each.eClass().getName()) + " " + named.getName();
            }
        }
        return "the file";
    }

    /** The element itself, named or not, and where it belongs. */
    static String exact(EObject element) {
        return element instanceof NamedElement named && named.getName() != null ? of(element)
                : "a " + words(element.eClass().getName()) + " of " + of(element);
    }

    /** A property, such as {@code send queue}. */
    static String of(EStructuralFeature feature) {
        return words(feature.getName());
    }

    private static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }
}
