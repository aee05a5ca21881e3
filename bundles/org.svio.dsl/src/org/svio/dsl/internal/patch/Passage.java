package org.svio.dsl.internal.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ParserRule;

/** Where one element stands in the text: its head, and its block of statements if it has one. */
final class Passage {

    static final int NONE = -1;

    final EObject element;
    final ParserRule rule;
    final Clause head;
    final List<Clause> statements = new ArrayList<>();
    /** Ends of the opening and start of the closing brace, or {@link #NONE}. */
    int open = NONE;
    int close = NONE;
    int start = NONE;
    int end;

    Passage(EObject element, ParserRule rule) {
        this.element = element;
        this.rule = rule;
        this.head = new Clause(rule.getAlternatives());
    }

    /** The same place for the copies of its elements. */
    Passage of(Map<EObject, EObject> copies) {
        Passage copy = new Passage(copies.get(element), rule);
        copy.head.pieces.addAll(head.of(copies).pieces);
        statements.forEach(each -> copy.statements.add(each.of(copies)));
        copy.open = open;
        copy.close = close;
        copy.start = start;
        copy.end = end;
        return copy;
    }

    boolean hasBlock() {
        return open != NONE;
    }
}
