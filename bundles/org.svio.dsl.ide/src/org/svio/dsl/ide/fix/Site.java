package org.svio.dsl.ide.fix;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.lint.Finding;

/**
 * Where a problem is, with what a remedy must know of its surroundings.
 *
 * @param isWhole whether the text has no syntax errors, so that its model stands where the text does
 */
record Site(Snapshot snapshot, Finding finding, Neighbours neighbours, boolean isWhole) {

    String text() {
        return snapshot.text();
    }

    String message() {
        return finding.problem().message();
    }

    int offset() {
        return finding.offset();
    }

    int length() {
        return Math.min(finding.problem().length(), text().length() - offset());
    }

    /** The characters the problem covers. */
    String marked() {
        return text().substring(offset(), offset() + length());
    }

    /** What the message says where a pattern has its group. */
    Optional<String> said(Pattern pattern) {
        Matcher matcher = pattern.matcher(message());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The innermost element at the start of the problem, of this class or within one; empty in a broken text. */
    <T extends EObject> Optional<T> element(Class<T> kind) {
        if (!isWhole || snapshot.resource() == null || snapshot.resource().getParseResult() == null) {
            return Optional.empty();
        }
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(snapshot.resource().getParseResult().getRootNode(),
                offset());
        EObject object = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        return Optional.ofNullable(object == null ? null : EcoreUtil2.getContainerOfType(object, kind));
    }

    /** Whether an element stands in this text. */
    boolean isHere(EObject element) {
        return element != null && element.eResource() == snapshot.resource();
    }

    INode node(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return node;
    }
}
