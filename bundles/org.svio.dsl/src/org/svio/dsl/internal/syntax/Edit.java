package org.svio.dsl.internal.syntax;

/**
 * A change of a text.
 *
 * @param offset where it starts
 * @param length of the characters it removes
 * @param replacement what stands there instead
 */
record Edit(int offset, int length, String replacement) {
}
