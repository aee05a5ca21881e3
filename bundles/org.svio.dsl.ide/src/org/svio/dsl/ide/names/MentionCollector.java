package org.svio.dsl.ide.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.svio.dsl.WrittenText;
import org.svio.dsl.ide.TextRange;
import org.svio.dsl.scoping.Imports;
import org.svio.model.Import;
import org.svio.model.NamedElement;
import org.svio.model.SvioPackage.Literals;

/** Walks the nodes of a text once and notes every name. */
final class MentionCollector {

    private final XtextResource resource;
    private final List<Mention> found = new ArrayList<>();
    private final Map<EObject, Place> places = new HashMap<>();
    private final Map<EObject, Map<EReference, Integer>> seen = new HashMap<>();

    MentionCollector(XtextResource resource) {
        this.resource = resource;
    }

    List<Mention> collect() {
        if (resource.getParseResult() != null) {
            for (INode node : resource.getParseResult().getRootNode().getAsTreeIterable()) {
                visit(node);
            }
        }
        return found;
    }

    private void visit(INode node) {
        if (node.getGrammarElement() instanceof CrossReference reference) {
            reference(node, GrammarUtil.getReference(reference));
        } else if (node.getSemanticElement() instanceof Import statement && node instanceof ILeafNode leaf
                && !leaf.isHidden() && GrammarUtil.containingAssignment(node.getGrammarElement()) != null) {
            file(node, statement);
        } else if (node instanceof ICompositeNode) {
            Assignment assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
            if (assignment != null && "name".equals(assignment.getFeature())
                    && NodeModelUtils.findActualSemanticObjectFor(node) instanceof NamedElement element) {
                add(node, element, Mention.Role.DECLARATION);
            }
        }
    }

    private void reference(INode node, EReference feature) {
        EObject holder = NodeModelUtils.findActualSemanticObjectFor(node);
        if (holder == null || feature == null || !feature.getEContainingClass().isSuperTypeOf(holder.eClass())) {
            return;
        }
        Object value = holder.eGet(feature);
        if (feature.isMany()) {
            int index = seen.computeIfAbsent(holder, each -> new HashMap<>()).merge(feature, 1, Integer::sum) - 1;
            List<?> values = (List<?>) value;
            value = index < values.size() ? values.get(index) : null;
        }
        if (value instanceof NamedElement element && !element.eIsProxy()) {
            boolean type = feature == Literals.COMPONENT__TYPE || feature == Literals.PLATFORM__BASE;
            add(node, element, type ? Mention.Role.TYPE : Mention.Role.REFERENCE);
        }
    }

    private void file(INode node, Import statement) {
        URI address = Imports.address(statement);
        if (address != null) {
            found.add(new Mention(range(node, resource), statement.getImportURI(), Literals.IMPORT,
                    Mention.Role.REFERENCE, new Place(address, new TextRange(0, 0))));
        }
    }

    private void add(INode node, NamedElement element, Mention.Role role) {
        if (node.getLength() > 0 && !WrittenText.isInvented(resource, node.getOffset())) {
            found.add(new Mention(range(node, resource), element.getName(), element.eClass(), role,
                    places.computeIfAbsent(element, MentionCollector::placeOfName)));
        }
    }

    /** Where an element is named itself, or null. */
    static Place placeOfName(EObject element) {
        if (!(element.eResource() instanceof XtextResource holder) || element.eResource().getURI() == null) {
            return null;
        }
        List<INode> names = element instanceof NamedElement
                ? NodeModelUtils.findNodesForFeature(element, Literals.NAMED_ELEMENT__NAME) : List.of();
        INode node = names.isEmpty() ? NodeModelUtils.findActualNodeFor(element) : names.get(0);
        return node == null ? null : new Place(holder.getURI(), range(node, holder));
    }

    private static TextRange range(INode node, XtextResource holder) {
        int start = WrittenText.offset(holder, node.getOffset());
        int end = WrittenText.offset(holder, node.getOffset() + node.getLength());
        return new TextRange(start, Math.max(0, end - start));
    }
}
