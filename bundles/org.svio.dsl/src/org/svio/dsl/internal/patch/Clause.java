package org.svio.dsl.internal.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;

/** What the grammar reads in one go: the head of an element, or one statement of its block. */
final class Clause {

    /** What the statement was read by; the rule's whole content for a head. */
    final AbstractElement grammar;
    final List<Piece> pieces = new ArrayList<>();

    Clause(AbstractElement grammar) {
        this.grammar = grammar;
    }

    /** The same clause for the copies of its elements. */
    Clause of(Map<EObject, EObject> copies) {
        Clause copy = new Clause(grammar);
        pieces.forEach(each -> copy.pieces.add(each.of(copies)));
        return copy;
    }

    int start() {
        return pieces.get(0).start();
    }

    int end() {
        return pieces.get(pieces.size() - 1).end();
    }

    /** The values of a feature, in order. */
    List<Piece> values(EStructuralFeature feature) {
        return pieces.stream().filter(piece -> piece.feature() == feature).toList();
    }
}
