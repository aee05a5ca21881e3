package org.svio.dsl.internal.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/** The grammar as an automaton over tokens: which tokens may follow which. */
final class Automaton {

    private static final String QUANTITY = "a quantity such as 10 us";
    private static final Map<String, String> CONCEPTS = Map.of(
            "Name", "a name", "QualifiedName", "a name", "ElementReference", "a path such as alpha.eth0",
            "Expression", QUANTITY, "Term", QUANTITY, "Factor", QUANTITY, "Number", "a number",
            "STRING", "a text in quotation marks", "Unit", "a unit");

    private final Frame start = new Frame(null, null);
    private final ParserRule rule;

    Automaton(ParserRule rule) {
        this.rule = rule;
    }

    /** The tokens a text may start with. */
    List<Step> initial() {
        Set<Step> steps = new LinkedHashSet<>();
        enter(rule.getAlternatives(), start, null, steps);
        if (nullable(rule.getAlternatives())) {
            steps.add(new Step(null, start, null));
        }
        return new ArrayList<>(steps);
    }

    /** The tokens that may follow any of the given ones. */
    Collection<Step> following(Collection<Step> steps) {
        Set<Step> all = new LinkedHashSet<>();
        for (Step step : steps) {
            if (step.terminal() != null) {
                all.addAll(following(step));
            }
        }
        return all;
    }

    private List<Step> following(Step step) {
        List<Step> known = step.frame().following.get(step.terminal());
        if (known == null) {
            Set<Step> found = new LinkedHashSet<>();
            after(step.terminal(), step.frame(), found);
            known = new ArrayList<>(found);
            step.frame().following.put(step.terminal(), known);
        }
        return known;
    }

    private void after(AbstractElement element, Frame frame, Set<Step> found) {
        if (GrammarUtil.isMultipleCardinality(element)) {
            enter(element, frame, null, found);
        }
        EObject container = element.eContainer();
        if (container instanceof Group group) {
            List<AbstractElement> elements = group.getElements();
            for (int i = elements.indexOf(element) + 1; i < elements.size(); i++) {
                enter(elements.get(i), frame, null, found);
                if (!nullable(elements.get(i))) {
                    return;
                }
            }
        }
        if (container instanceof AbstractElement outer) {
            after(outer, frame, found);
        } else if (frame.call == null) {
            found.add(new Step(null, frame, null));
        } else {
            after(frame.call, frame.outer, found);
        }
    }

    private void enter(AbstractElement element, Frame frame, String concept, Set<Step> found) {
        switch (element) {
            case Keyword keyword -> found.add(new Step(keyword, frame, concept));
            case EnumLiteralDeclaration literal -> found.add(new Step(literal, frame, concept));
            case RuleCall call -> enter(call, frame, concept, found);
            case Assignment assignment -> enter(assignment.getTerminal(), frame, concept, found);
            case CrossReference reference -> enter(reference.getTerminal(), frame, concept, found);
            case Action action -> {
                // consumes nothing
            }
            case Alternatives alternatives ->
                    alternatives.getElements().forEach(each -> enter(each, frame, concept, found));
            case CompoundElement group -> {
                for (AbstractElement each : group.getElements()) {
                    enter(each, frame, concept, found);
                    if (!nullable(each)) {
                        return;
                    }
                }
            }
            default -> throw new IllegalStateException("the grammar uses " + element.eClass().getName());
        }
    }

    private void enter(RuleCall call, Frame frame, String concept, Set<Step> found) {
        AbstractRule called = call.getRule();
        String name = concept != null ? concept : CONCEPTS.get(called.getName());
        if (called instanceof TerminalRule || called.getName().equals("Number")) { // one token for the scanner
            found.add(new Step(call, frame, name));
        } else {
            enter(called.getAlternatives(), frame.enter(call), name, found);
        }
    }

    private static boolean nullable(AbstractElement element) {
        return GrammarUtil.isOptionalCardinality(element) || switch (element) {
            case Action action -> true;
            case Alternatives alternatives -> alternatives.getElements().stream().anyMatch(Automaton::nullable);
            case CompoundElement group -> group.getElements().stream().allMatch(Automaton::nullable);
            case Assignment assignment -> nullable(assignment.getTerminal());
            case RuleCall call -> !(call.getRule() instanceof TerminalRule)
                    && nullable(call.getRule().getAlternatives());
            default -> false;
        };
    }
}
