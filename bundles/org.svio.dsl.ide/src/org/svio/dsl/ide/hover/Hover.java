package org.svio.dsl.ide.hover;

import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.svio.dsl.WrittenText;
import org.svio.dsl.ide.Snapshot;
import org.svio.model.NamedElement;
import org.svio.model.Quantity;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.expression.ExpressionText;
import org.svio.model.quantity.Unit;
import org.svio.model.quantity.Units;

/** Says what is at a place of a text. */
public final class Hover {

    private Hover() {
    }

    /**
     * A few lines of HTML about the word at an offset: the element it names, the property or element it introduces, the
     * quantity it is part of. To be called where the snapshot may be read.
     */
    public static Optional<String> at(Snapshot snapshot, int offset) {
        if (snapshot.document() == null || snapshot.resource().getParseResult() == null) {
            return Optional.empty();
        }
        XtextResource resource = snapshot.resource();
        INode root = resource.getParseResult().getRootNode();
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, parsed(resource, offset, root.getTotalLength()));
        return leaf == null || leaf.isHidden() ? Optional.empty() : of(leaf);
    }

    /** The offset in the parsed text of a character of the written one. */
    private static int parsed(XtextResource resource, int written, int length) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (WrittenText.offset(resource, middle) < written) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Optional<String> of(ILeafNode leaf) {
        Optional<EObject> named = named(leaf);
        if (named.isPresent()) {
            return named.map(Description::of);
        }
        EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
        if (element instanceof Quantity quantity) {
            return Optional.of(quantity(quantity));
        }
        return switch (leaf.getGrammarElement()) {
            case EnumLiteralDeclaration literal -> enumeration(literal);
            case Keyword keyword when Grammatics.isWord(keyword.getValue()) -> word(keyword);
            default -> Optional.empty();
        };
    }

    /** The element that a leaf names, where it is declared or meant. */
    private static Optional<EObject> named(ILeafNode leaf) {
        for (INode node = leaf; node != null && node.getGrammarElement() != null; node = node.getParent()) {
            if (node.getGrammarElement() instanceof CrossReference) {
                return Optional.ofNullable(new EObjectAtOffsetHelper().getCrossReferencedElement(node))
                        .filter(each -> !each.eIsProxy());
            }
            var assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
            if (assignment != null) {
                EObject element = NodeModelUtils.findActualSemanticObjectFor(node);
                return assignment.getFeature().equals(Literals.NAMED_ELEMENT__NAME.getName())
                        && element instanceof NamedElement ? Optional.of(element) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String quantity(Quantity quantity) {
        String text = "<b>" + Html.escaped(ExpressionText.of(quantity)) + "</b>";
        Unit unit = Units.find(quantity.getUnit()).orElse(Units.NONE);
        if (unit.factor() != 1 || quantity.getUnit() != null) {
            String base = unit.dimension().unit();
            text += "  =  " + ExpressionText.of(quantity.getNumber() * unit.factor())
                    + (base.isEmpty() ? "" : " " + Html.escaped(base)) + ", " + unit.dimension().describe();
        }
        String property = property(quantity);
        return property.isEmpty() ? text : text + "<br>" + property;
    }

    /** What the property says that a quantity is the value, or a part of the value, of. */
    private static String property(EObject expression) {
        EObject part = expression;
        while (part.eContainer() != null && Literals.EXPRESSION.isInstance(part.eContainer())) {
            part = part.eContainer();
        }
        return part.eContainmentFeature() instanceof EReference feature
                && feature.getEContainingClass() != Literals.PARAMETER ? Html.escaped(Documentation.of(feature)) : "";
    }

    private static Optional<String> enumeration(EnumLiteralDeclaration literal) {
        return Optional.of("<b>" + Html.escaped(literal.getLiteral().getValue()) + "</b><br>"
                + Html.escaped(Documentation.of(literal.getEnumLiteral().getEEnum())));
    }

    private static Optional<String> word(Keyword keyword) {
        EClass type = Grammatics.type(GrammarUtil.containingParserRule(keyword));
        Optional<EStructuralFeature> property = Grammatics.property(keyword);
        String meaning = Grammatics.startsElement(keyword) && type != null ? Documentation.of(type)
                : property.map(Documentation::of).orElse(type == null ? "" : Documentation.of(type));
        return meaning.isEmpty() ? Optional.empty()
                : Optional.of("<b>" + Html.escaped(Grammatics.words(keyword)) + "</b><br>" + Html.escaped(meaning));
    }
}
