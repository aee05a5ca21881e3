package org.svio.dsl.internal.patch;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.svio.dsl.internal.layout.Statements;
import org.svio.model.Expression;

/** Questions to the grammar: which part of a rule is a block, which a statement, which features a part speaks of. */
final class Grammatics {

    private final Map<String, ParserRule> rules = new HashMap<>();
    private final Map<AbstractElement, List<Assignment>> assignments = new HashMap<>();

    Grammatics(Grammar grammar) {
        for (AbstractRule rule : grammar.getRules()) {
            if (rule instanceof ParserRule parser) {
                rules.put(rule.getName(), parser);
            }
        }
    }

    /** The rule of an element: every rule bears the name of the class that it creates. */
    ParserRule rule(EObject element) {
        return rules.get(element instanceof Expression ? "Expression" : element.eClass().getName());
    }

    /** The statement of a block that a part of a rule belongs to, or null for a part of the head. */
    static AbstractElement statement(EObject grammar) {
        for (EObject each = grammar; each instanceof AbstractElement part; each = each.eContainer()) {
            if (Statements.isRepeated(part)) {
                return part;
            }
        }
        return null;
    }

    /** Whether a statement starts with a part of the grammar. */
    static boolean starts(AbstractElement statement, EObject grammar) {
        if (statement instanceof Group group) {
            AbstractElement first = group.getElements().get(0);
            return first == grammar
                    || first instanceof Assignment && first == GrammarUtil.containingAssignment(grammar);
        }
        return true;
    }

    /** Whether an element of the grammar is a brace around a block of statements. */
    static boolean isBrace(EObject grammar) {
        return grammar instanceof Keyword keyword && (keyword.getValue().equals("{") || keyword.getValue().equals("}"))
                && keyword.eContainer() instanceof Group group
                && group.getElements().stream().anyMatch(Grammatics::isBlock);
    }

    /** Whether an element of a rule is the repeated content of a block. */
    static boolean isBlock(AbstractElement part) {
        return GrammarUtil.isMultipleCardinality(part) && (Statements.isRepeated(part)
                || part instanceof Alternatives some && Statements.isRepeated(some.getElements().get(0)));
    }

    /** The statements that a block can have; they may be grouped, in order. */
    static List<AbstractElement> statements(AbstractElement block) {
        return block instanceof Alternatives some ? some.getElements() : List.of(block);
    }

    /** The assignments in a part of a rule, those of blocks in it left out. */
    List<Assignment> assignments(AbstractElement part) {
        List<Assignment> known = assignments.get(part);
        if (known == null) {
            Set<Assignment> found = new LinkedHashSet<>();
            collect(part, part, found);
            known = List.copyOf(found);
            assignments.put(part, known);
        }
        return known;
    }

    private static void collect(AbstractElement part, AbstractElement top, Set<Assignment> found) {
        if (part != top && isBlock(part)) {
            return;
        }
        switch (part) {
            case Assignment assignment -> found.add(assignment);
            case RuleCall call when call.getRule() instanceof ParserRule rule && rule.isFragment() ->
                collect(rule.getAlternatives(), top, found);
            case Group group -> group.getElements().forEach(each -> collect(each, top, found));
            case Alternatives some -> some.getElements().forEach(each -> collect(each, top, found));
            default -> {
                // keywords and actions speak of no feature
            }
        }
    }

    /** Whether a statement is one item of a list and nothing else. */
    boolean isItem(AbstractElement statement) {
        List<Assignment> all = assignments(statement);
        return all.size() == 1 && all.get(0).getOperator().equals("+=");
    }

    static EStructuralFeature feature(EObject element, Assignment assignment) {
        return element.eClass().getEStructuralFeature(assignment.getFeature());
    }
}
