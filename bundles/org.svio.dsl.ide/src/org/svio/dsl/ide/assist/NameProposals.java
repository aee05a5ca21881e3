package org.svio.dsl.ide.assist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.svio.dsl.continuation.Continuation;
import org.svio.dsl.ide.TextRange;
import org.svio.dsl.ide.hover.Amount;
import org.svio.dsl.ide.hover.Grammatics;
import org.svio.dsl.ide.structure.OutlineText;
import org.svio.model.Component;
import org.svio.model.NamedElement;
import org.svio.model.Parameter;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;
import org.svio.model.validation.ExpectedQuantity;

/** Proposes names of elements that can be meant, with what they are. */
final class NameProposals {

    private final Cursor cursor;
    private final Scopes scopes;
    private final Function<EObject, String> reading;
    private final Map<String, Proposal> found = new LinkedHashMap<>();

    /** Names with descriptions that the last argument reads from the model, whenever they are asked for. */
    NameProposals(Cursor cursor, Scopes scopes, Function<EObject, String> reading) {
        this.cursor = cursor;
        this.reading = reading;
        this.scopes = scopes;
    }

    List<Proposal> of(List<Continuation> continuations) {
        for (Continuation each : continuations) {
            if (each.literal() == null) {
                Grammatics.reference(each).ifPresent(reference -> propose(each, reference));
            }
        }
        return new ArrayList<>(found.values());
    }

    private void propose(Continuation continuation, CrossReference crossReference) {
        EReference feature = GrammarUtil.getReference(crossReference);
        EClass holder = Grammatics.type(GrammarUtil.containingParserRule(crossReference));
        List<String> steps = cursor.steps();
        if (feature.getEReferenceType().getName().equals(Literals.COMPONENT.getName())
                && feature.getName().equals(Literals.PATH_SEGMENT__ELEMENT.getName())) {
            scopes.components(steps).forEach((name, element) -> component(name, element));
        } else if (feature.getName().equals(Literals.COMPONENT__TYPE.getName())) {
            scopes.types(kind(continuation)).forEach((name, element) -> add(name, name, element, cursor.word(), 0));
        } else {
            String before = steps.isEmpty() ? "" : String.join(".", steps) + ".";
            Optional<ExpectedQuantity> expected = Grammatics.quantity(continuation).flatMap(ExpectedQuantity::of);
            scopes.named(feature.getName(), holder).forEach((name, element) -> {
                if (name.startsWith(before)) {
                    String rest = name.substring(before.length());
                    add(rest, rest, element, cursor.word(), fits(element, expected) ? 0 : 2);
                }
            });
        }
    }

    private static EClass kind(Continuation continuation) {
        return continuation.calls().stream().map(GrammarUtil::containingParserRule).filter(rule -> !rule.isFragment())
                .map(Grammatics::type).filter(type -> type != null && Literals.COMPONENT.isSuperTypeOf(type))
                .findFirst().orElse(Literals.COMPONENT);
    }

    private void component(String name, EObject element) {
        add(name, name, element, cursor.word(), 0);
        if (element instanceof Component component && component.getRange() != null) {
            add(name + "[*]", name + "[*]", element, cursor.word(), 0);
        }
    }

    private static boolean fits(EObject element, Optional<ExpectedQuantity> expected) {
        if (expected.isEmpty() || expected.get().dimensions().isEmpty() || !(element instanceof Parameter parameter)) {
            return true;
        }
        try {
            return expected.get().accepts(new Evaluator(Environment.EMPTY).dimension(parameter.getValue()));
        } catch (ModelException hasNoValue) {
            return true;
        }
    }

    private void add(String name, String insertion, EObject element, TextRange place, int later) {
        if (Matching.matches(name, cursor.prefix())) {
            found.putIfAbsent(name, new Proposal(OutlineText.kind(element), name, detail(element), insertion, place,
                    () -> reading.apply(element), Proposal.NAME + later));
        }
    }

    private static String detail(EObject element) {
        if (element instanceof Parameter parameter) {
            return Amount.of(parameter.getValue());
        }
        String type = element instanceof Component component && component.getType() != null
                && component.getType().getName() != null ? ": " + component.getType().getName() : "";
        String owner = element.eContainer() instanceof NamedElement named && named.getName() != null
                ? " of " + named.getName() : "";
        return OutlineText.words(element) + (type.isEmpty() ? owner : type);
    }
}
