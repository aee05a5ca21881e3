package org.svio.model.expression;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Expression;
import org.svio.model.Parameter;
import org.svio.model.Value;
import org.svio.model.ValueReference;
import org.svio.model.ValueVariation;

/** Which values are defined through which others. */
final class Definitions {

    private Definitions() {
    }

    /** Returns the parameter or variation that an expression helps to define, or null. */
    static Value ownerOf(Expression expression) {
        EObject container = expression;
        while (container != null && !(container instanceof Value)) {
            container = container.eContainer();
        }
        return (Value) container;
    }

    /** Returns whether one value is the other, or is defined through it. */
    static boolean leadsTo(Value from, Value target) {
        Set<Value> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Value> open = new ArrayDeque<>();
        open.push(from);
        while (!open.isEmpty()) {
            Value value = open.pop();
            if (value == target) {
                return true;
            }
            if (seen.add(value)) {
                for (TreeIterator<EObject> contents = value.eAllContents(); contents.hasNext();) {
                    if (contents.next() instanceof ValueReference reference) {
                        push(reference.getValue(), open);
                    }
                }
                if (value instanceof ValueVariation variation) {
                    push(variation.getParameter(), open);
                }
            }
        }
        return false;
    }

    private static void push(Value value, Deque<Value> open) {
        if (value instanceof Parameter || value instanceof ValueVariation) {
            open.push(value);
        }
    }
}
