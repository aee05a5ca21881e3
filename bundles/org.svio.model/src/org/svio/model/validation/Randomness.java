package org.svio.model.validation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Call;
import org.svio.model.Expression;
import org.svio.model.FrameSize;
import org.svio.model.Function;
import org.svio.model.Parameter;
import org.svio.model.ValueReference;

/** Where expressions draw at random, directly or through a parameter, and where they use the frame's size. */
final class Randomness {

    private static final int DEEPEST = 200;

    private final Map<Parameter, Boolean> known = new IdentityHashMap<>();
    private final Set<Parameter> open = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Returns the first sub-expression that draws at random, or null. */
    Expression firstRandom(Expression root) {
        if (isRandom(root)) {
            return root;
        }
        for (TreeIterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Expression expression && isRandom(expression)) {
                return expression;
            }
        }
        return null;
    }

    /** Returns the first use of the frame's size, or null. */
    static Expression firstSize(Expression root) {
        if (root instanceof FrameSize) {
            return root;
        }
        for (TreeIterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof FrameSize size) {
                return size;
            }
        }
        return null;
    }

    private boolean isRandom(Expression expression) {
        return switch (expression) {
            case Call call -> call.getFunction() != Function.MIN && call.getFunction() != Function.MAX;
            case ValueReference reference -> reference.getValue() instanceof Parameter parameter && isRandom(parameter);
            default -> false;
        };
    }

    private boolean isRandom(Parameter parameter) {
        Boolean random = known.get(parameter);
        if (random != null) {
            return random;
        }
        if (parameter.getValue() == null || open.size() > DEEPEST || !open.add(parameter)) {
            return false;
        }
        random = firstRandom(parameter.getValue()) != null;
        open.remove(parameter);
        known.put(parameter, random);
        return random;
    }
}
