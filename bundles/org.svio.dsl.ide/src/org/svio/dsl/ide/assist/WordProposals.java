package org.svio.dsl.ide.assist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.svio.dsl.continuation.Continuation;
import org.svio.dsl.ide.hover.Documentation;
import org.svio.dsl.ide.hover.Grammatics;
import org.svio.dsl.ide.hover.Html;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.validation.ExpectedQuantity;

/** Proposes the words of the language that fit, with what they mean. */
final class WordProposals {

    private final Cursor cursor;
    private final Map<String, Proposal> found = new LinkedHashMap<>();

    WordProposals(Cursor cursor) {
        this.cursor = cursor;
    }

    List<Proposal> of(List<Continuation> continuations) {
        for (Continuation each : continuations) {
            if (each.literal() != null && Grammatics.isWord(each.literal()) && !Grammatics.isName(each)
                    && !Grammatics.isUnit(each)) {
                propose(each);
            }
        }
        return List.copyOf(found.values());
    }

    private void propose(Continuation continuation) {
        if (continuation.terminal() instanceof EnumLiteralDeclaration literal) {
            add(continuation.literal(), "value", "", choice(literal), Proposal.VALUE, "");
        } else if (continuation.terminal() instanceof Keyword keyword) {
            String words = Grammatics.words(keyword);
            Optional<EStructuralFeature> property = Grammatics.property(keyword);
            EClass type = Grammatics.type(GrammarUtil.containingParserRule(keyword));
            if (Grammatics.startsElement(keyword) && type != null && !Literals.EXPRESSION.isSuperTypeOf(type)) {
                add(words, "word", "", Documentation.of(type), Proposal.WORD, " ");
            } else if (property.isPresent()) {
                add(words, "word", expected(property.get()), documentation(property.get()), Proposal.PROPERTY, " ");
            } else {
                add(words, "word", "", meaning(words), Proposal.WORD, " ");
            }
        }
    }

    private static String choice(EnumLiteralDeclaration literal) {
        String type = literal.getEnumLiteral() == null ? "" : Documentation.of(literal.getEnumLiteral().getEEnum());
        return Html.escaped(type);
    }

    private static String expected(EStructuralFeature feature) {
        return feature instanceof EReference reference
                ? ExpectedQuantity.of(reference).map(ExpectedQuantity::words).orElse("") : "";
    }

    private static String documentation(EStructuralFeature feature) {
        String text = Html.escaped(Documentation.of(feature));
        String samples = feature instanceof EReference reference
                ? ExpectedQuantity.of(reference).map(Samples::sentence).orElse("") : "";
        return samples.isEmpty() ? text : text + "<br>" + Html.escaped(samples);
    }

    private static String meaning(String words) {
        return switch (words) {
            case "size" -> "The size of the frame, known in the costs of a data path.";
            default -> "";
        };
    }

    private void add(String words, String kind, String detail, String documentation, int rank, String space) {
        found.putIfAbsent(words,
                new Proposal(kind, words, detail, words + space, cursor.word(), () -> documentation, rank));
    }
}
