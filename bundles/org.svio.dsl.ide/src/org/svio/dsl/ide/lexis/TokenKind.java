package org.svio.dsl.ide.lexis;

/** What a token is by its looks. */
public enum TokenKind {
    /** A word that starts an element or a statement, such as {@code host} or {@code vary}. */
    STRUCTURE,
    /** Any other word of the language, such as {@code rate} or {@code takes}. */
    WORD,
    /** A label of a parameter: {@code published}, {@code calibrated}, {@code assumed}. */
    LABEL,
    /** A name. */
    NAME,
    /** A number. */
    NUMBER,
    /** A symbol of a unit. */
    UNIT,
    /** A text in quotes, closed or not. */
    STRING,
    /** A comment, closed or not. */
    COMMENT,
    /** A bracket, operator or any other sign. */
    SIGN
}
