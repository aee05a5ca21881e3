package org.svio.dsl.ide;

/**
 * A part of a text.
 *
 * @param offset of its first character
 * @param length in characters
 */
public record TextRange(int offset, int length) {

    /** The offset after its last character. */
    public int end() {
        return offset + length;
    }

    /** Whether an offset is in the part or right after it, as a caret can be. */
    public boolean touches(int position) {
        return position >= offset && position <= end();
    }
}
