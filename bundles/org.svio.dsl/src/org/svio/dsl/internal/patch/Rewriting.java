package org.svio.dsl.internal.patch;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.svio.dsl.patch.TextEdit;
import org.svio.model.Expression;

/** Turns the differences between a text's model and an edited one into edits of the text. */
final class Rewriting {

    final Grammatics grammatics;
    final Source source;
    final Shadow shadow;
    final Pairing pairing;
    final Drafting drafting;
    final ExpressionWriter expressions;
    private final ValueText values;
    private final BlockRewriting blocks;
    private final ClauseRewriting clauses;

    Rewriting(Grammar grammar, Grammatics grammatics, IValueConverterService converters, Shadow shadow,
            Pairing pairing) {
        this.grammatics = grammatics;
        this.source = new Source(shadow.text());
        this.shadow = shadow;
        this.pairing = pairing;
        this.values = new ValueText(converters);
        this.expressions = new ExpressionWriter(grammar, values);
        this.drafting = new Drafting(grammatics, values, expressions, this::present);
        this.blocks = new BlockRewriting(this);
        this.clauses = new ClauseRewriting(this);
    }

    List<TextEdit> edits(EObject live) {
        Edits edits = new Edits(source);
        element(live, shadow.passage(pairing.before(live)), edits);
        return edits.ordered();
    }

    void element(EObject live, Passage passage, Edits edits) {
        if (live instanceof Expression expression) {
            clauses.expression(expression, passage, edits);
            return;
        }
        clauses.clause(live, passage, passage.head, edits);
        blocks.block(live, passage, edits);
    }

    void statement(EObject live, Passage passage, Clause clause, Edits edits) {
        clauses.clause(live, passage, clause, edits);
    }

    /** A value that stays where it is, perhaps with another text. */
    void value(EObject live, Piece piece, EObject owner, int index, Object value, Edits edits) {
        EStructuralFeature feature = piece.feature();
        if (value == null) {
            throw new Refusal(Designation.of(feature) + " of " + Designation.exact(live) + " must be given");
        }
        if (!(feature instanceof EReference reference)) {
            if (!Objects.equals(owner.eGet(feature), value)) {
                edits.replace(piece.start(), piece.end(), values.attribute(live, feature, piece.assignment(), value));
            }
        } else if (reference.isContainment()) {
            content((EObject) value, piece, edits);
        } else {
            target(live, piece, Contents.of(owner, reference).get(index), (EObject) value, edits);
        }
    }

    private void target(EObject live, Piece piece, EObject before, EObject now, Edits edits) {
        if (now != null && now.eIsProxy() && pairing.same(now, before)) {
            return; // a name that means nothing stays as it is written
        }
        String text = values.reference(live, piece.feature(), piece.assignment(), now, piece.text());
        if (!pairing.same(now, before) || !isSpelt(piece, text)) {
            edits.replace(piece.start(), piece.end(), text);
        }
    }

    /** Whether a name is spelt some way already; a name may bear a needless sign, and comments between its parts. */
    static boolean isSpelt(Piece piece, String name) {
        String text = piece.text().indexOf('/') < 0 ? piece.text()
                : piece.text().replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
        return text.replaceAll("[\\s^]", "").equals(name.replace("^", ""));
    }

    private void content(EObject value, Piece piece, Edits edits) {
        if (pairing.before(value) == piece.child()) {
            element(value, shadow.passage(piece.child()), edits);
            return;
        }
        String indent = source.indent(piece.start());
        edits.replace(piece.start(), piece.end(), layout(indent, indent).text(drafting.element(value), indent,
                source.sameLine(piece.start(), piece.end()) && piece.child() != null
                        && shadow.passage(piece.child()).hasBlock()));
    }

    DraftLayout layout(String outer, String inner) {
        return new DraftLayout(source.unit(outer, inner), source.newline);
    }

    /** The text of an element that stood elsewhere, its further lines not indented; null for a new one. */
    private String present(EObject live) {
        EObject before = pairing.before(live);
        Passage passage = before == null ? null : shadow.passage(before);
        if (passage == null) {
            return null;
        }
        Edits inner = new Edits(source);
        element(live, passage, inner);
        String indent = source.indent(passage.start);
        return inner.apply(passage.start, passage.end).replace("\n" + indent, "\n");
    }
}
