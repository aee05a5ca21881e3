package org.svio.dsl.internal.patch;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;

/**
 * A word or value of an element in the text.
 *
 * @param start where it starts
 * @param end where it ends
 * @param text what stands there
 * @param grammar the keyword, rule call or cross reference it was read by
 * @param assignment the assignment it is the value of; null for a plain keyword
 * @param feature what it is the value of; null for a plain keyword
 * @param child the element it is, for a value that is contained; null also where a later value replaced it
 */
record Piece(int start, int end, String text, AbstractElement grammar, Assignment assignment,
        EStructuralFeature feature, EObject child) {

    /** The same piece for the copy of its element. */
    Piece of(Map<EObject, EObject> copies) {
        return child == null ? this
                : new Piece(start, end, text, grammar, assignment, feature, copies.get(child));
    }

    boolean isKeyword() {
        return assignment == null;
    }
}
