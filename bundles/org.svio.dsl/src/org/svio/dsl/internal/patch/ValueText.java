package org.svio.dsl.internal.patch;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.svio.model.NamedElement;
import org.svio.model.Parameter;
import org.svio.model.ParameterSet;

/** How attributes and references are spelt; what cannot be spelt is refused. */
final class ValueText {

    private final IValueConverterService converters;

    ValueText(IValueConverterService converters) {
        this.converters = converters;
    }

    /** The text of an attribute's value. */
    String attribute(EObject owner, EStructuralFeature feature, Assignment assignment, Object value) {
        return switch (assignment.getTerminal()) {
            case Keyword keyword -> keyword.getValue();
            case RuleCall call when call.getRule() instanceof EnumRule literals ->
                literal(owner, feature, literals, (Enumerator) value);
            case RuleCall call -> converted(owner, feature, call.getRule(), value);
            default -> throw new IllegalStateException("no spelling of " + feature.getName());
        };
    }

    /** The text of a rule's value. */
    String converted(EObject owner, EStructuralFeature feature, AbstractRule rule, Object value) {
        if (value == null) {
            throw new Refusal(Designation.of(feature) + " of " + Designation.exact(owner) + " must be given");
        }
        try {
            return converters.toString(value, rule.getName());
        } catch (ValueConverterException invalid) {
            throw new Refusal(invalid.getMessage() + " (" + Designation.of(feature) + " of "
                    + Designation.exact(owner) + ")");
        }
    }

    private static String literal(EObject owner, EStructuralFeature feature, EnumRule rule, Enumerator value) {
        for (EnumLiteralDeclaration each : EcoreUtil2.eAllOfType(rule, EnumLiteralDeclaration.class)) {
            if (each.getEnumLiteral().getInstance() == value || each.getEnumLiteral().getName().equals(
                    value.getName())) {
                return each.getLiteral().getValue();
            }
        }
        throw new Refusal(Designation.of(feature) + " of " + Designation.exact(owner) + " must be given; "
                + value.getLiteral() + " cannot be written");
    }

    /** The text of a reference to an element; qualified as it was before where it was written before. */
    String reference(EObject owner, EStructuralFeature feature, Assignment assignment, EObject target, String before) {
        if (!(target instanceof NamedElement named) || target.eIsProxy() || named.getName() == null) {
            throw new Refusal(Designation.of(feature) + " of " + Designation.exact(owner)
                    + (target == null ? " must be given" : " means something that has no name"));
        }
        if (named.eResource() == null) {
            throw new Refusal(Designation.exact(owner) + " still means " + Designation.of(named)
                    + ", which is not in the model; change or delete it as well");
        }
        return converted(owner, feature, rule(assignment), name(owner, named, before));
    }

    private static String name(EObject owner, NamedElement target, String before) {
        if (!(target instanceof Parameter) || !(target.eContainer() instanceof ParameterSet set)) {
            return target.getName();
        }
        boolean own = EcoreUtil2.getContainerOfType(owner, ParameterSet.class) == set;
        return own && (before == null || before.indexOf('.') < 0) ? target.getName()
                : set.getName() + "." + target.getName();
    }

    private static AbstractRule rule(Assignment assignment) {
        CrossReference reference = assignment.getTerminal() instanceof CrossReference direct ? direct
                : EcoreUtil2.eAllOfType(assignment, CrossReference.class).get(0);
        EObject terminal = reference.getTerminal();
        return ((RuleCall) (terminal instanceof Alternatives some ? some.getElements().get(0) : terminal)).getRule();
    }
}
