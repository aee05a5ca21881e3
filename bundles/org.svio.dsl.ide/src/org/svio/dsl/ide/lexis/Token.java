package org.svio.dsl.ide.lexis;

/**
 * A word, number, text, comment or sign; white space is none.
 *
 * @param kind what it is
 * @param offset of its first character
 * @param length in characters
 */
public record Token(TokenKind kind, int offset, int length) {

    /** The offset after its last character. */
    public int end() {
        return offset + length;
    }

    /** The token's characters. */
    public String in(CharSequence text) {
        return text.subSequence(offset, end()).toString();
    }

    /** Whether it is this sign. */
    public boolean is(char sign, CharSequence text) {
        return kind == TokenKind.SIGN && length == 1 && text.charAt(offset) == sign;
    }
}
