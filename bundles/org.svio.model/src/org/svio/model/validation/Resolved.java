package org.svio.model.validation;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.ElementReference;
import org.svio.model.Expression;
import org.svio.model.PathSegment;
import org.svio.model.ValueReference;

/** Whether names led anywhere; what did not is reported by whoever resolves names, and skipped by the rules. */
final class Resolved {

    private Resolved() {
    }

    /** Returns whether the object is there and not a name that led nowhere. */
    static boolean is(EObject object) {
        return object != null && !object.eIsProxy();
    }

    /** Returns whether every name in an expression or a path led somewhere. */
    static boolean wholly(EObject root) {
        if (!is(root) || !here(root)) {
            return false;
        }
        for (TreeIterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
            if (!here(contents.next())) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether no reference from within an element leads nowhere, so that what nobody refers to is unused. */
    static boolean references(EObject root) {
        for (TreeIterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
            for (EObject target : contents.next().eCrossReferences()) {
                if (target.eIsProxy()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean here(EObject object) {
        return switch (object) {
            case ValueReference reference -> is(reference.getValue());
            case PathSegment segment -> is(segment.getElement()) && segment.getElement().getName() != null
                    && (segment.getSelector() == null || segment.getSelector().isAll()
                            || segment.getSelector().getFirst() != null);
            case ElementReference reference -> !reference.getSegments().isEmpty();
            default -> true;
        };
    }

    /** Returns whether the place is the root or within it. */
    static boolean within(EObject place, EObject root) {
        EObject object = place;
        while (object != null && object != root) {
            object = object.eContainer();
        }
        return object == root && root != null;
    }

    /** Returns the outermost expression that an expression is part of. */
    static Expression root(Expression expression) {
        Expression root = expression;
        while (root.eContainer() instanceof Expression outer) {
            root = outer;
        }
        return root;
    }
}
