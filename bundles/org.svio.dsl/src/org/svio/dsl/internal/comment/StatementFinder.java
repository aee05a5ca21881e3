package org.svio.dsl.internal.comment;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.svio.dsl.internal.layout.Statements;

/** Finds the statement a token belongs to, and the tokens of a statement. */
final class StatementFinder {

    /**
     * A statement: an element, or a property of one.
     *
     * @param object the element
     * @param property the property's feature, with an index where it has several values; empty for the element itself
     */
    record Statement(EObject object, String property) {
    }

    private final ITextRegionAccess access;
    private final Statements statements;

    StatementFinder(ITextRegionAccess access) {
        this.access = access;
        this.statements = new Statements(access);
    }

    Statement statementOf(ISemanticRegion token) {
        ISemanticRegion start = startOf(token);
        for (EObject each = start.getSemanticElement(); each != null; each = each.eContainer()) {
            IEObjectRegion region = access.regionForEObject(each);
            if (Statements.firstToken(region) != start) {
                break;
            }
            if (Statements.isElement(region)) {
                return new Statement(each, "");
            }
        }
        return new Statement(start.getSemanticElement(), property(start));
    }

    /** The first token of the statement around a token. */
    ISemanticRegion startOf(ISemanticRegion token) {
        ISemanticRegion each = token;
        while (!statements.startsAt(each) && each.getPreviousSemanticRegion() != null) {
            each = each.getPreviousSemanticRegion();
            for (int closed = each.getText().equals("}") ? 1 : 0; closed > 0;) {
                each = each.getPreviousSemanticRegion();
                closed += each.getText().equals("}") ? 1 : each.getText().equals("{") ? -1 : 0;
            }
        }
        return each;
    }

    /** The property that a keyword starts: the first the grammar assigns after it. */
    private static String property(ISemanticRegion start) {
        if (start.getGrammarElement().eContainer() instanceof Group group) {
            for (AbstractElement each : group.getElements()) {
                if (each instanceof Assignment assignment) {
                    return property(start, assignment.getFeature());
                }
            }
        }
        return "";
    }

    private static String property(ISemanticRegion start, String name) {
        EObject owner = start.getSemanticElement();
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        if (!feature.isMany()) {
            return name;
        }
        int index = 0;
        for (Object value : (Iterable<?>) owner.eGet(feature)) {
            IEObjectRegion region = value instanceof EObject object && object.eContainer() == owner
                    ? start.getTextRegionAccess().regionForEObject(object) : null;
            if (region != null && region.getOffset() > start.getOffset()) {
                break;
            }
            index++;
        }
        return name + "." + index;
    }
}
