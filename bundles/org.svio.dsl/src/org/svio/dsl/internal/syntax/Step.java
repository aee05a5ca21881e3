package org.svio.dsl.internal.syntax;

import java.util.Locale;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/**
 * A token the grammar accepts at a place.
 *
 * @param terminal the keyword, enumeration literal, or call of a rule for a word, number or text; null for the end
 * @param frame the calls that lead there
 * @param concept what people call it where the grammar starts a name, a quantity or a path; else null
 */
record Step(AbstractElement terminal, Frame frame, String concept) {

    boolean matches(Token token) {
        if (terminal == null) {
            return token.kind() == Token.Kind.END;
        }
        String keyword = keyword();
        return keyword != null ? token.is(keyword)
                : kind() == token.kind();
    }

    /** The keyword, or null where a word of a kind is meant. */
    String keyword() {
        return switch (terminal) {
            case Keyword keyword -> keyword.getValue();
            case EnumLiteralDeclaration literal -> literal.getLiteral().getValue();
            case null, default -> null;
        };
    }

    /** A token that stands in for a missing one. */
    Token placeholder(Token before) {
        String keyword = keyword();
        if (keyword != null) {
            return new Token(Token.Kind.KEYWORD, keyword, before.start(), before.line());
        }
        String text = switch (kind()) {
            case ID -> "x";
            case STRING -> "\"\"";
            default -> "1";
        };
        return new Token(kind(), text, before.start(), before.line());
    }

    private Token.Kind kind() {
        return Token.Kind.valueOf(((RuleCall) terminal).getRule().getName().toUpperCase(Locale.ROOT));
    }
}
