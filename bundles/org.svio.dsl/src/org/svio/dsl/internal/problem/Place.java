package org.svio.dsl.internal.problem;

/**
 * A stretch of a file, all of it in one line.
 *
 * @param line 1-based
 * @param column 1-based
 * @param length at least 1
 * @param isInvented whether the file has no such stretch because only its repaired form does
 */
record Place(int line, int column, int length, boolean isInvented) {

    Place(int line, int column, int length) {
        this(line, column, length, false);
    }

    /** A name that led nowhere. */
    record Unresolved(Place place, String sentence) {
    }
}
