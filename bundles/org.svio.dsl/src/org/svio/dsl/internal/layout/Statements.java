package org.svio.dsl.internal.layout;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;

/**
 * Tells where statements start. A statement is what the grammar repeats between braces or at the top of a file: a
 * property with its keyword, or an element.
 */
public final class Statements {

    private final ITextRegionAccess access;

    /** Statements of one text. */
    public Statements(ITextRegionAccess access) {
        this.access = access;
    }

    /** Whether a token is the first of a statement. */
    public boolean startsAt(ISemanticRegion token) {
        if (token.getGrammarElement() instanceof Keyword keyword && keyword.eContainer() instanceof Group group
                && group.getElements().get(0) == keyword && isRepeated(group)) {
            return true;
        }
        for (EObject each = token.getSemanticElement(); each != null; each = each.eContainer()) {
            IEObjectRegion region = access.regionForEObject(each);
            if (region == null || firstToken(region) != token) {
                return false;
            }
            if (isElement(region)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the element of a region is a statement of its own. */
    public static boolean isElement(IEObjectRegion region) {
        Assignment assignment = GrammarUtil.containingAssignment(region.getGrammarElement());
        return assignment != null && isRepeated(assignment);
    }

    /** The first token of an element. */
    public static ISemanticRegion firstToken(IEObjectRegion region) {
        return region.getPreviousHiddenRegion().getNextSemanticRegion();
    }

    /** The last token of an element. */
    public static ISemanticRegion lastToken(IEObjectRegion region) {
        return region.getNextHiddenRegion().getPreviousSemanticRegion();
    }

    /** Whether the grammar repeats an element as a whole in a block or at the top of a file. */
    public static boolean isRepeated(AbstractElement element) {
        AbstractElement repeated = element;
        if (!GrammarUtil.isMultipleCardinality(repeated) && element.eContainer() instanceof Alternatives alternatives) {
            repeated = alternatives;
        }
        return GrammarUtil.isMultipleCardinality(repeated) && repeated.eContainer() instanceof Group block
                && (opensBefore(block.getElements(), repeated) || isFile(block));
    }

    private static boolean opensBefore(List<AbstractElement> elements, AbstractElement last) {
        return elements.subList(0, elements.indexOf(last)).stream()
                .anyMatch(each -> each instanceof Keyword keyword && keyword.getValue().equals("{"));
    }

    private static boolean isFile(Group group) {
        return group.eContainer() != null && GrammarUtil.containingRule(group).getName().equals("Document");
    }
}
