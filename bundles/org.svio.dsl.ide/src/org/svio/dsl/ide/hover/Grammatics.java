package org.svio.dsl.ide.hover;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.svio.dsl.continuation.Continuation;
import org.svio.model.SvioPackage;
import org.svio.model.SvioPackage.Literals;

/** What the elements of the grammar mean in the metamodel. */
public final class Grammatics {

    private Grammatics() {
    }

    /** Whether the token would be, or be part of, a name. */
    public static boolean isName(Continuation continuation) {
        return continuation.calls().stream().anyMatch(call -> call instanceof RuleCall rule
                && (rule.getRule().getName().equals("Name") || rule.getRule().getName().equals("QualifiedName")));
    }

    /** The reference that a name would be resolved for; empty for a new name. */
    public static Optional<CrossReference> reference(Continuation continuation) {
        return continuation.calls().stream().map(AbstractElement::eContainer)
                .filter(CrossReference.class::isInstance).map(CrossReference.class::cast).findFirst();
    }

    /** Whether the token would belong to a unit. */
    public static boolean isUnit(Continuation continuation) {
        return continuation.calls().stream()
                .anyMatch(call -> call instanceof RuleCall rule && rule.getRule().getName().equals("UnitSymbol"));
    }

    /** The property whose quantity the token would be part of; empty outside expressions. */
    public static Optional<EReference> quantity(Continuation continuation) {
        if (continuation.calls().stream().noneMatch(Grammatics::isExpression)) {
            return Optional.empty();
        }
        for (AbstractElement call : continuation.calls()) {
            EClass owner = type(GrammarUtil.containingParserRule(call));
            Assignment assignment = GrammarUtil.containingAssignment(call);
            if (assignment != null && owner != null && !Literals.EXPRESSION.isSuperTypeOf(owner)
                    && owner.getEStructuralFeature(assignment.getFeature()) instanceof EReference feature) {
                return Optional.of(feature);
            }
        }
        return Optional.empty();
    }

    private static boolean isExpression(AbstractElement call) {
        return call instanceof RuleCall rule && rule.getRule() instanceof ParserRule parser
                && type(parser) != null && Literals.EXPRESSION.isSuperTypeOf(type(parser));
    }

    /** The class that a rule makes, or null. */
    public static EClass type(ParserRule rule) {
        return rule != null && rule.getType() != null && rule.getType().getClassifier() instanceof EClass type
                ? (EClass) SvioPackage.eINSTANCE.getEClassifier(type.getName()) : null;
    }

    /** The words that always stand together from a keyword on, such as "read latency". */
    public static String words(Keyword keyword) {
        StringBuilder words = new StringBuilder(keyword.getValue());
        AbstractElement at = next(keyword);
        while (at instanceof Keyword more && at.getCardinality() == null && isWord(more.getValue())) {
            words.append(' ').append(more.getValue());
            at = next(at);
        }
        return words.toString();
    }

    /** Whether a literal of the grammar is a word rather than a sign. */
    public static boolean isWord(String literal) {
        return Character.isLetter(literal.charAt(0));
    }

    private static AbstractElement next(AbstractElement element) {
        if (element.eContainer() instanceof Group group) {
            List<AbstractElement> elements = group.getElements();
            int index = elements.indexOf(element);
            return index + 1 < elements.size() ? elements.get(index + 1) : null;
        }
        return null;
    }

    /** The property that a keyword introduces; empty for one that starts an element. */
    public static Optional<EStructuralFeature> property(Keyword keyword) {
        AbstractElement at = next(keyword);
        while (at instanceof Keyword) {
            at = next(at);
        }
        EClass owner = type(GrammarUtil.containingParserRule(keyword));
        Assignment own = GrammarUtil.containingAssignment(keyword); // a flag such as exits
        Assignment assignment = own != null ? own : at instanceof Assignment found ? found : null;
        if (assignment == null || owner == null || assignment.getFeature().equals("name")) {
            return Optional.empty();
        }
        return Optional.ofNullable(owner.getEStructuralFeature(assignment.getFeature()));
    }

    /** Whether a keyword is the first word of what its rule makes. */
    public static boolean startsElement(Keyword keyword) {
        ParserRule rule = GrammarUtil.containingParserRule(keyword);
        return GrammarUtil.containedKeywords(rule).get(0) == keyword && !(rule.getAlternatives() instanceof Keyword);
    }
}
