package org.svio.dsl.internal.patch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;

/** Rewrites the block of an element: statements that stay, go, move and come. */
final class BlockRewriting {

    private final Rewriting rewriting;

    BlockRewriting(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    void block(EObject live, Passage passage, Edits edits) {
        List<AbstractElement> possible = possible(passage.rule);
        if (!possible.isEmpty()) {
            new Block(live, passage, possible, edits).rewrite();
        }
    }

    /** The statements that the block of a rule can have. */
    private static List<AbstractElement> possible(AbstractRule rule) {
        List<AbstractElement> found = new ArrayList<>();
        addPossible(rule.getAlternatives(), found);
        return found;
    }

    private static void addPossible(AbstractElement part, List<AbstractElement> found) {
        if (Grammatics.isBlock(part)) {
            found.addAll(Grammatics.statements(part));
        } else if (part instanceof Group group) {
            group.getElements().forEach(each -> addPossible(each, found));
        }
    }

    /** The rewriting of one block. */
    private final class Block {

        private final EObject live;
        private final Passage passage;
        private final List<AbstractElement> possible;
        private final Edits edits;
        private final Set<Clause> going = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<Clause> moving = Collections.newSetFromMap(new IdentityHashMap<>());
        /** What comes after a statement; after null at the start of the block. */
        private final Map<Clause, List<Draft>> coming = new LinkedHashMap<>();
        private final List<Draft> last = new ArrayList<>();

        Block(EObject live, Passage passage, List<AbstractElement> possible, Edits edits) {
            this.live = live;
            this.passage = passage;
            this.possible = possible;
            this.edits = edits;
        }

        void rewrite() {
            properties();
            for (AbstractElement each : possible) {
                if (rewriting.grammatics.isItem(each)) {
                    items(each);
                }
            }
            StatementPlaces places = new StatementPlaces(rewriting, passage, live, edits);
            coming.forEach((after, drafts) -> places.insertAfter(after, drafts));
            if (!last.isEmpty()) {
                Clause end = passage.statements.reversed().stream().filter(each -> !going.contains(each)).findFirst()
                        .orElse(null);
                places.insertAfter(end, last);
            }
            places.delete(going, moving);
        }

        private void properties() {
            for (Clause clause : passage.statements) {
                if (!rewriting.grammatics.isItem(clause.grammar)) {
                    if (clause.pieces.stream().allMatch(Piece::isKeyword) || says(clause)) {
                        rewriting.statement(live, passage, clause, edits);
                    } else {
                        going.add(clause);
                    }
                }
            }
            for (AbstractElement each : possible) {
                if (!rewriting.grammatics.isItem(each) && rewriting.drafting.says(live, each)
                        && passage.statements.stream().noneMatch(clause -> clause.grammar == each
                                && !going.contains(clause))) {
                    add(afterProperties(), rewriting.drafting.statement(live, each, null, 0));
                }
            }
        }

        /** Whether a property has a value still; one that only says the default in words counts as long as it is so. */
        private boolean says(Clause clause) {
            return rewriting.drafting.says(live, clause.grammar) || clause.pieces.stream().anyMatch(piece ->
                    piece.feature() instanceof EAttribute attribute
                            && attribute.getEType() instanceof EEnum);
        }

        private Clause afterProperties() {
            return passage.statements.reversed().stream().filter(each -> !going.contains(each)
                    && !rewriting.grammatics.isItem(each.grammar)).findFirst().orElse(null);
        }

        private void items(AbstractElement statement) {
            Assignment assignment = rewriting.grammatics.assignments(statement).get(0);
            EStructuralFeature feature = Grammatics.feature(live, assignment);
            Map<EObject, Clause> clauses = new IdentityHashMap<>();
            List<EObject> before = new ArrayList<>();
            for (Clause each : passage.statements) {
                List<Piece> values = each.values(feature);
                if (each.grammar == statement && !values.isEmpty()) {
                    clauses.put(values.get(0).child(), each);
                    before.add(values.get(0).child());
                }
            }
            List<EObject> now = Contents.of(live, (EReference) feature);
            Set<EObject> kept = kept(now, before);
            Clause previous = null;
            for (int i = 0; i < now.size(); i++) {
                EObject item = now.get(i);
                if (kept.contains(item)) {
                    previous = clauses.get(rewriting.pairing.before(item));
                    EObject known = rewriting.pairing.before(item);
                    rewriting.element(item, rewriting.shadow.passage(known), edits);
                } else {
                    boolean first = previous == null && kept.isEmpty();
                    Draft draft = rewriting.drafting.statement(live, statement, feature, i);
                    if (first) {
                        last.add(draft);
                    } else {
                        add(previous == null ? before(kept, now, clauses) : previous, draft);
                    }
                }
            }
            for (EObject each : before) {
                EObject item = rewriting.pairing.live(each);
                if (item == null || !kept.contains(item)) {
                    going.add(clauses.get(each));
                    if (item != null && EcoreUtil.isAncestor(EcoreUtil.getRootContainer(live), item)) {
                        moving.add(clauses.get(each));
                    }
                }
            }
        }

        /** The statement before the first of a list that stays. */
        private Clause before(Set<EObject> kept, List<EObject> now, Map<EObject, Clause> clauses) {
            EObject first = now.stream().filter(kept::contains).findFirst().orElseThrow();
            int index = passage.statements.indexOf(clauses.get(rewriting.pairing.before(first)));
            for (int i = index - 1; i >= 0; i--) {
                if (!going.contains(passage.statements.get(i))) {
                    return passage.statements.get(i);
                }
            }
            return null;
        }

        /** The items that keep their places: the longest run in which the old order stays. */
        private Set<EObject> kept(List<EObject> now, List<EObject> before) {
            Map<EObject, Integer> order = new IdentityHashMap<>();
            before.forEach(each -> order.put(each, order.size()));
            List<EObject> present = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            for (EObject each : now) {
                Integer place = order.get(rewriting.pairing.before(each));
                if (place != null) {
                    present.add(each);
                    places.add(place);
                }
            }
            Set<EObject> kept = Collections.newSetFromMap(new IdentityHashMap<>());
            Ascent.longest(places).forEach(index -> kept.add(present.get(index)));
            return kept;
        }

        private void add(Clause after, Draft draft) {
            coming.computeIfAbsent(after, key -> new ArrayList<>()).add(draft);
        }
    }
}
