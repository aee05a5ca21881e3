package org.svio.dsl.internal.patch;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.svio.model.Expression;
import org.svio.model.Provenance;
import org.svio.model.ValueReference;

/** Rewrites a head, a statement or an expression: values in place where its shape stays, else word by word. */
final class ClauseRewriting {

    private final Rewriting rewriting;

    ClauseRewriting(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    void clause(EObject live, Passage passage, Clause clause, Edits edits) {
        Set<EStructuralFeature> features = new LinkedHashSet<>();
        for (Assignment each : rewriting.grammatics.assignments(clause.grammar)) {
            features.add(Grammatics.feature(live, each));
        }
        if (features.stream().allMatch(feature -> keepsShape(live, clause, feature, passage))) {
            for (EStructuralFeature feature : features) {
                List<Piece> pieces = clause.values(feature);
                int offset = offset(passage, clause, feature);
                for (int i = 0; i < pieces.size(); i++) {
                    rewriting.value(live, pieces.get(i), passage.element, offset + i, get(live, feature, offset + i),
                            edits);
                }
            }
            return;
        }
        for (EStructuralFeature feature : features) {
            if (feature.isMany() && isSpread(passage, clause, feature)) {
                throw new Refusal("'" + Designation.of(feature) + "' stands in several statements of "
                        + Designation.of(live) + "; join them into one first");
            }
        }
        reshape(live, passage, clause, edits);
    }

    private static Object get(EObject live, EStructuralFeature feature, int index) {
        Object value = live.eGet(feature);
        return feature.isMany() ? ((List<?>) value).get(index) : value;
    }

    /** How many values of a list stand in earlier statements. */
    private static int offset(Passage passage, Clause clause, EStructuralFeature feature) {
        int offset = 0;
        if (feature.isMany() && clause != passage.head) {
            for (Clause each : passage.statements) {
                if (each == clause) {
                    break;
                }
                offset += each.values(feature).size();
            }
        }
        return offset;
    }

    private static boolean isSpread(Passage passage, Clause clause, EStructuralFeature feature) {
        return passage.statements.stream().anyMatch(each -> each != clause && !each.values(feature).isEmpty());
    }

    private boolean keepsShape(EObject live, Clause clause, EStructuralFeature feature, Passage passage) {
        List<Piece> pieces = clause.values(feature);
        if (!feature.isMany()) {
            boolean elsewhere = pieces.isEmpty() && (isSpread(passage, clause, feature)
                    || clause != passage.head && !passage.head.values(feature).isEmpty());
            return elsewhere || (pieces.isEmpty() ? !Drafting.isWritten(live, feature)
                    : isSayable(live.eGet(feature)));
        }
        int all = ((List<?>) live.eGet(feature)).size();
        int before = ((List<?>) passage.element.eGet(feature)).size();
        if (all != before) {
            return false;
        }
        if (!(feature instanceof EReference reference) || !reference.isContainment()) {
            return true;
        }
        int offset = offset(passage, clause, feature);
        for (int i = 0; i < pieces.size(); i++) {
            EObject child = (EObject) get(live, feature, offset + i);
            EObject known = rewriting.pairing.before(child);
            if (known != pieces.get(i).child()
                    && (known != null || rewriting.pairing.live(pieces.get(i).child()) != null)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSayable(Object value) {
        return value != null && !Boolean.FALSE.equals(value) && value != Provenance.UNLABELLED
                && !(value instanceof String text && text.isEmpty()) || value instanceof Enumerator some
                && some != Provenance.UNLABELLED;
    }

    private void reshape(EObject live, Passage passage, Clause clause, Edits edits) {
        List<Drafting.Part> parts = rewriting.drafting.parts(live, clause.grammar);
        Map<Piece, Integer> before = new IdentityHashMap<>();
        Map<EStructuralFeature, Integer> counts = new IdentityHashMap<>();
        clause.pieces.forEach(piece -> before.put(piece,
                piece.isKeyword() ? 0 : counts.merge(piece.feature(), 1, Integer::sum) - 1));
        Alignment<Drafting.Part> alignment = new Alignment<>(clause.pieces, parts,
                (piece, part) -> matches(piece, part, passage, before));
        new WordRuns<>(rewriting.source, edits, clause.pieces, parts, alignment,
                added -> words(live, added)).rewrite((piece, part) -> {
                    if (!piece.isKeyword()) {
                        rewriting.value(live, piece, passage.element, before.get(piece), part.value(), edits);
                    }
                });
    }

    private boolean matches(Piece piece, Drafting.Part part, Passage passage, Map<Piece, Integer> before) {
        if (piece.isKeyword() || part.keyword() != null) {
            return piece.isKeyword() && piece.text().equals(part.keyword());
        }
        if (piece.feature() != part.feature()) {
            return false;
        }
        if (!piece.feature().isMany()) {
            return true;
        }
        EReference reference = (EReference) piece.feature();
        EObject value = (EObject) part.value();
        return reference.isContainment() ? rewriting.pairing.before(value) == piece.child()
                : rewriting.pairing.same(value, Contents.of(passage.element, reference).get(before.get(piece)));
    }

    private List<Word> words(EObject live, List<Drafting.Part> parts) {
        Draft draft = new Draft();
        parts.forEach(part -> rewriting.drafting.spell(live, part, draft));
        return draft.words;
    }

    void expression(Expression live, Passage passage, Edits edits) {
        List<Piece> pieces = passage.head.pieces;
        if (isSame(live, passage.element)) {
            rename(live, passage, edits);
            return;
        }
        List<Word> words = rewriting.expressions.words(live);
        Alignment<Word> alignment = new Alignment<>(pieces, words, (piece, word) -> piece.text().equals(word.text()));
        new WordRuns<>(rewriting.source, edits, pieces, words, alignment, added -> added).rewrite((piece, word) -> {
            // the word stays
        });
    }

    /** Names in an expression that says what it said before. */
    private void rename(Expression live, Passage passage, Edits edits) {
        List<ValueReference> ones = references(live);
        if (ones.isEmpty()) {
            return;
        }
        List<Piece> names = passage.head.pieces.stream()
                .filter(piece -> GrammarUtil.containingRule(piece.grammar()).getName().equals("ValueReference"))
                .toList();
        for (int i = 0; i < ones.size(); i++) {
            ValueReference one = ones.get(i);
            Piece piece = names.get(i);
            if (one.getValue().eIsProxy()) {
                continue; // a name that means nothing stays as it is written
            }
            String text = rewriting.expressions.spelling(one, piece.text());
            if (!Rewriting.isSpelt(piece, text)) {
                edits.replace(piece.start(), piece.end(), text);
            }
        }
    }

    private static List<ValueReference> references(Expression expression) {
        List<ValueReference> found = new ArrayList<>();
        if (expression instanceof ValueReference self) {
            found.add(self);
        }
        expression.eAllContents().forEachRemaining(each -> {
            if (each instanceof ValueReference reference) {
                found.add(reference);
            }
        });
        return found;
    }

    private boolean isSame(EObject one, EObject other) {
        if (one.eClass() != other.eClass()) {
            return false;
        }
        if (one instanceof ValueReference first && other instanceof ValueReference second) {
            return first.getValue() != null && rewriting.pairing.same(first.getValue(), second.getValue());
        }
        List<EObject> ones = one.eContents();
        List<EObject> others = other.eContents();
        boolean same = ones.size() == others.size() && one.eClass().getEAllAttributes().stream()
                .allMatch(each -> Objects.equals(one.eGet(each), other.eGet(each)));
        for (int i = 0; same && i < ones.size(); i++) {
            same = isSame(ones.get(i), others.get(i));
        }
        return same;
    }
}
