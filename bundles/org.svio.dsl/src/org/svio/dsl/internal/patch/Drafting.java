package org.svio.dsl.internal.patch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.svio.model.Expression;

/** Writes elements as the grammar has them: of the optional parts those that say something. */
final class Drafting {

    private final Grammatics grammatics;
    private final ValueText values;
    private final ExpressionWriter expressions;
    private final Function<EObject, String> present;

    /** Drafts where the given function knows the text of elements that were in the text before, null for others. */
    Drafting(Grammatics grammatics, ValueText values, ExpressionWriter expressions,
            Function<EObject, String> present) {
        this.grammatics = grammatics;
        this.values = values;
        this.expressions = expressions;
        this.present = present;
    }

    /** A whole element. */
    Draft element(EObject element) {
        Draft draft = new Draft();
        content(element, draft);
        return draft;
    }

    /** One statement of an element's block, for a list the item at a position. */
    Draft statement(EObject element, AbstractElement statement, EStructuralFeature list, int position) {
        Draft draft = new Draft();
        Writing writing = new Writing(element, draft);
        if (list != null) {
            writing.cursor.put(list, position);
        }
        writing.once(statement, GrammarUtil.containingRule(statement).getName());
        return draft;
    }

    /** The parts of a head or statement, values not yet spelt. */
    List<Part> parts(EObject element, AbstractElement clause) {
        Writing writing = new Writing(element, null);
        writing.once(clause, GrammarUtil.containingRule(clause).getName());
        return writing.parts;
    }

    /** Whether a statement has something to say of an element. */
    boolean says(EObject element, AbstractElement statement) {
        return new Writing(element, null).wanted(statement);
    }

    /**
     * A word or value to be written.
     *
     * @param keyword the word, or null for a value
     * @param rule the name of the rule it belongs to
     */
    record Part(String keyword, String rule, Assignment assignment, EStructuralFeature feature, Object value) {
    }

    private void content(EObject element, Draft draft) {
        String old = present.apply(element);
        if (old != null) {
            draft.words.add(new Word(old, ""));
        } else if (element instanceof Expression expression) {
            draft.words.addAll(expressions.words(expression));
        } else {
            ParserRule rule = grammatics.rule(element);
            new Writing(element, draft).once(rule.getAlternatives(), rule.getName());
        }
    }

    /** Spells a value; elements with a block end the draft. */
    void spell(EObject owner, Part part, Draft draft) {
        if (part.keyword() != null) {
            draft.words.add(new Word(part.keyword(), part.rule()));
        } else if (!(part.feature() instanceof EReference reference)) {
            draft.words.add(new Word(values.attribute(owner, part.feature(), part.assignment(), part.value()),
                    part.rule()));
        } else if (reference.isContainment()) {
            if (part.value() == null) {
                throw new Refusal(Designation.of(reference) + " of " + Designation.exact(owner) + " must be given");
            }
            content((EObject) part.value(), draft);
        } else {
            draft.words.add(new Word(values.reference(owner, reference, part.assignment(), (EObject) part.value(),
                    null), part.rule()));
        }
    }

    /** Whether a feature has a value that must be written. */
    static boolean isWritten(EObject element, EStructuralFeature feature) {
        return element.eIsSet(feature) && !"".equals(unitOf(element, feature));
    }

    private static Object unitOf(EObject element, EStructuralFeature feature) {
        return feature.getName().equals("unit") ? element.eGet(feature) : null;
    }

    /** The writing of one element's own words. */
    private final class Writing {

        private final EObject element;
        private final Draft draft;
        private final List<Part> parts = new ArrayList<>();
        private final Map<EStructuralFeature, Integer> cursor = new HashMap<>();

        Writing(EObject element, Draft draft) {
            this.element = element;
            this.draft = draft;
        }

        private void write(AbstractElement part, String rule) {
            if (Grammatics.isBlock(part)) {
                if (draft != null) {
                    block(part);
                }
            } else if (GrammarUtil.isMultipleCardinality(part)) {
                while (wanted(part)) {
                    once(part, rule);
                }
            } else if (!GrammarUtil.isOptionalCardinality(part) || wanted(part)) {
                once(part, rule);
            }
        }

        void once(AbstractElement part, String rule) {
            switch (part) {
                case Keyword keyword when Grammatics.isBrace(keyword) -> {
                    if (draft != null) {
                        draft.owner = element;
                    }
                }
                case Keyword keyword -> emit(new Part(keyword.getValue(), rule, null, null, null));
                case Assignment assignment -> assignment(assignment, rule);
                case Group group -> group.getElements().forEach(each -> write(each, rule));
                case Alternatives some -> once(best(some), rule);
                case RuleCall call when call.getRule() instanceof ParserRule fragment && fragment.isFragment() ->
                    once(fragment.getAlternatives(), fragment.getName());
                default -> {
                    // actions write nothing
                }
            }
        }

        private void emit(Part part) {
            if (draft == null) {
                parts.add(part);
            } else {
                spell(element, part, draft);
            }
        }

        private void assignment(Assignment assignment, String rule) {
            EStructuralFeature feature = Grammatics.feature(element, assignment);
            Object value = element.eGet(feature);
            if (feature.isMany()) {
                List<?> list = (List<?>) value;
                int position = cursor.merge(feature, 1, Integer::sum) - 1;
                if (position >= list.size()) {
                    throw new Refusal(Designation.of(feature) + " of " + Designation.exact(element)
                            + " must not be empty");
                }
                value = list.get(position);
            } else {
                cursor.put(feature, 1);
            }
            emit(new Part(null, rule, assignment, feature, value));
        }

        private void block(AbstractElement block) {
            draft.owner = element;
            for (AbstractElement statement : Grammatics.statements(block)) {
                while (wanted(statement)) {
                    Draft inner = new Draft();
                    Writing writing = new Writing(element, inner);
                    writing.cursor.putAll(cursor);
                    writing.once(statement, GrammarUtil.containingRule(statement).getName());
                    cursor.putAll(writing.cursor);
                    draft.statements.add(inner);
                }
            }
        }

        boolean wanted(AbstractElement part) {
            return grammatics.assignments(part).stream().anyMatch(this::wanted)
                    || part instanceof Group group && group.getElements().stream().filter(Grammatics::isBlock)
                            .flatMap(each -> Grammatics.statements(each).stream()).anyMatch(this::wanted);
        }

        private boolean wanted(Assignment assignment) {
            EStructuralFeature feature = Grammatics.feature(element, assignment);
            if (feature.isMany()) {
                return cursor.getOrDefault(feature, 0) < ((List<?>) element.eGet(feature)).size();
            }
            return !cursor.containsKey(feature) && isWritten(element, feature);
        }

        /** The alternative that says most; of equals the one that needs least. */
        private AbstractElement best(Alternatives some) {
            AbstractElement best = null;
            int most = 0;
            for (AbstractElement each : some.getElements()) {
                List<Assignment> all = grammatics.assignments(each);
                int score = (int) all.stream().filter(this::wanted).count() * 100 - all.size();
                if (best == null || score > most) {
                    best = each;
                    most = score;
                }
            }
            return best;
        }
    }
}
