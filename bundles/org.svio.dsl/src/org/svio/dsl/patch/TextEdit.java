package org.svio.dsl.patch;

/**
 * One replacement in a text.
 *
 * @param offset where it starts, in characters from the start of the text before any edit
 * @param length how many characters it replaces; 0 for an insertion
 * @param text what stands there afterwards
 */
public record TextEdit(int offset, int length, String text) {

    /** Checks that the place is one. */
    public TextEdit {
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("no place in a text: " + offset + " + " + length);
        }
    }

    /** Where the replaced text ends. */
    public int end() {
        return offset + length;
    }
}
