package org.svio.dsl.internal.syntax;

/**
 * A word, number, text or sign; white space and comments are none.
 *
 * @param kind what it is; for a word, a number and a text the name of the grammar's rule in capitals
 * @param text as it stands in the source
 * @param start offset of its first character
 * @param line 0-based count of line ends before it
 */
record Token(Kind kind, String text, int start, int line) {

    enum Kind {
        KEYWORD, ID, NUMBER, STRING, OTHER, END
    }

    int end() {
        return start + text.length();
    }

    boolean is(String keyword) {
        return kind == Kind.KEYWORD && text.equals(keyword);
    }

    /** A keyword in its place. */
    Token as(String keyword) {
        return new Token(Kind.KEYWORD, keyword, start, line);
    }

    /** A name in its place. */
    Token asName() {
        return new Token(Kind.ID, text, start, line);
    }

    boolean isWord() {
        return kind == Kind.ID || kind == Kind.KEYWORD && Character.isLetter(text.charAt(0));
    }
}
