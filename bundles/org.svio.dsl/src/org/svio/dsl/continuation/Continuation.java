package org.svio.dsl.continuation;

import java.util.List;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;

/**
 * One token that may come next.
 *
 * @param terminal the keyword, enumeration literal, or call of a rule for a word, number or text
 * @param calls the calls of rules that lead to it, innermost first
 */
public record Continuation(AbstractElement terminal, List<AbstractElement> calls) {

    /** The word or sign itself, or null where any word, number or text of a kind may stand. */
    public String literal() {
        return switch (terminal) {
            case Keyword keyword -> keyword.getValue();
            case EnumLiteralDeclaration literal -> literal.getLiteral().getValue();
            default -> null;
        };
    }
}
