package org.svio.dsl.internal.patch;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.svio.model.Expression;

/** Finds where the elements of a model without syntax errors stand in its text. */
final class PassageReader {

    private final Grammatics grammatics;
    private final String text;
    private final Map<EObject, Passage> passages = new IdentityHashMap<>();

    PassageReader(Grammatics grammatics, String text) {
        this.grammatics = grammatics;
        this.text = text;
    }

    /** The passages of an element and all it contains. */
    Map<EObject, Passage> read(EObject element, INode node) {
        readPassage(element, node);
        return passages;
    }

    private void readPassage(EObject element, INode node) {
        Passage passage = new Passage(element, grammatics.rule(element));
        passages.put(element, passage);
        new Reading(passage).read(node);
        if (passage.start == Passage.NONE) { // an empty file
            passage.start = 0;
            passage.end = 0;
        }
    }

    /** The reading of one element. */
    private final class Reading {

        private final Passage passage;
        private final Map<EStructuralFeature, Integer> counts = new HashMap<>();
        private final Map<EStructuralFeature, Piece> single = new HashMap<>();
        private Clause clause;

        Reading(Passage passage) {
            this.passage = passage;
        }

        void read(INode node) {
            if (!(node instanceof ICompositeNode composite)) {
                return;
            }
            for (INode child : composite.getChildren()) {
                if (child instanceof ILeafNode leaf && leaf.isHidden()) {
                    continue;
                }
                EObject grammar = passage.element instanceof Expression ? child.getGrammarElement() : origin(child);
                if (passage.element instanceof Expression) {
                    word(child, grammar);
                } else if (GrammarUtil.containingAssignment(grammar) != null) {
                    value(child, grammar, GrammarUtil.containingAssignment(grammar));
                } else if (grammar instanceof Keyword) {
                    keyword(child, grammar);
                } else {
                    read(child);
                }
            }
        }

        /** What a node was read by; an operation stands around the node of its first operand. */
        private static EObject origin(INode node) {
            INode each = node;
            while (each.getGrammarElement() instanceof Action) {
                each = ((ICompositeNode) each).getFirstChild();
            }
            return each.getGrammarElement();
        }

        /** Expressions are taken word by word; what their words mean is the model's business. */
        private void word(INode child, EObject grammar) {
            boolean whole = child instanceof ILeafNode || grammar instanceof RuleCall call
                    && call.getRule() instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule)
                    || grammar instanceof CrossReference;
            if (!whole) {
                read(child);
                return;
            }
            passage.head.pieces.add(piece(child, grammar, null, null, null));
        }

        private void keyword(INode child, EObject grammar) {
            if (Grammatics.isBrace(grammar)) {
                if (((Keyword) grammar).getValue().equals("{")) {
                    passage.open = child.getEndOffset();
                } else {
                    passage.close = child.getOffset();
                }
                cover(child);
                return;
            }
            clauseOf(grammar).pieces.add(piece(child, grammar, null, null, null));
        }

        private void value(INode child, EObject grammar, Assignment assignment) {
            EStructuralFeature feature = Grammatics.feature(passage.element, assignment);
            Clause owner = clauseOf(grammar);
            EObject contained = null;
            if (feature instanceof EReference reference && reference.isContainment()) {
                Object content = passage.element.eGet(feature);
                int index = counts.merge(feature, 1, Integer::sum) - 1;
                contained = (EObject) (feature.isMany() ? ((List<?>) content).get(index) : content);
            }
            if (!feature.isMany()) {
                forgetEarlier(feature);
            }
            Piece piece = piece(child, grammar, assignment, feature, contained);
            single.put(feature, piece);
            owner.pieces.add(piece);
            if (contained != null) {
                readPassage(contained, child);
            }
        }

        /** Of a property that is given twice only the last value counts. */
        private void forgetEarlier(EStructuralFeature feature) {
            Piece earlier = single.get(feature);
            if (earlier == null) {
                return;
            }
            passage.statements.forEach(each -> each.pieces.replaceAll(piece -> piece != earlier ? piece
                    : new Piece(piece.start(), piece.end(), piece.text(), piece.grammar(), null, null, null)));
        }

        private Clause clauseOf(EObject grammar) {
            AbstractElement statement = Grammatics.statement(grammar);
            if (statement == null) {
                return passage.head;
            }
            if (clause == null || clause.grammar != statement || Grammatics.starts(statement, grammar)) {
                clause = new Clause(statement);
                passage.statements.add(clause);
            }
            return clause;
        }

        private Piece piece(INode node, EObject grammar, Assignment assignment, EStructuralFeature feature,
                EObject child) {
            cover(node);
            return new Piece(node.getOffset(), node.getEndOffset(), text.substring(node.getOffset(),
                    node.getEndOffset()), (AbstractElement) grammar, assignment, feature, child);
        }

        private void cover(INode node) {
            passage.start = passage.start == Passage.NONE ? node.getOffset() : passage.start;
            passage.end = Math.max(passage.end, node.getEndOffset());
        }
    }
}
