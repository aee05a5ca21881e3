package org.svio.dsl.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.svio.dsl.internal.text.Codes;
import org.svio.model.Document;
import org.svio.model.Expression;

/** Checks of the text that the model's own validator cannot make, because the model no longer shows the mistake. */
public class SvioValidator extends AbstractSvioValidator {

    /** A property stands once in its block: the grammar takes any order and number, the model keeps the last value. */
    @Check
    public void propertiesStandOnce(Document document) {
        ICompositeNode root = NodeModelUtils.findActualNodeFor(document);
        if (root == null) {
            return; // not from text
        }
        Map<EObject, Set<String>> given = new HashMap<>();
        for (INode node : root.getAsTreeIterable()) {
            Assignment assignment = singleValue(node);
            EObject owner = assignment == null ? null : node.getParent().getSemanticElement();
            if (owner != null && !(owner instanceof Expression)
                    && !given.computeIfAbsent(owner, each -> new HashSet<>()).add(assignment.getFeature())) {
                report(node, owner, assignment);
            }
        }
    }

    private static Assignment singleValue(INode node) {
        EObject element = node.getGrammarElement();
        return element != null && element.eContainer() instanceof Assignment assignment
                && assignment.getOperator().equals("=") ? assignment : null;
    }

    private void report(INode value, EObject owner, Assignment assignment) {
        StringBuilder words = new StringBuilder();
        INode start = value;
        for (INode each = value.getPreviousSibling(); each != null; each = each.getPreviousSibling()) {
            if (each.getGrammarElement() instanceof Keyword keyword
                    && keyword.eContainer() == assignment.eContainer()) {
                words.insert(0, words.isEmpty() ? keyword.getValue() : keyword.getValue() + " ");
                start = each;
            } else if (!each.getText().isBlank()
                    && GrammarUtil.containingAssignment(each.getGrammarElement()) != null) {
                break;
            }
        }
        String name = words.isEmpty() ? assignment.getFeature() : words.toString();
        int length = value.getOffset() + value.getLength() - start.getOffset();
        getMessageAcceptor().acceptError("'" + name + "' is given twice in this block; remove one of the two", owner,
                start.getOffset(), length, Codes.TWICE);
    }
}
