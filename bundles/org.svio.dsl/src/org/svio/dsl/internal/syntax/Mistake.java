package org.svio.dsl.internal.syntax;

/**
 * A place where the text does not follow the grammar.
 *
 * @param offset of its first character
 * @param length of the characters it covers
 * @param message one sentence with what to do
 */
public record Mistake(int offset, int length, String message) {
}
