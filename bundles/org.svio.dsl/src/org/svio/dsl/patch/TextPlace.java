package org.svio.dsl.patch;

/**
 * A stretch of a text.
 *
 * @param offset where it starts, in characters
 * @param length in characters
 */
public record TextPlace(int offset, int length) {
}
