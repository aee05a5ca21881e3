package org.svio.dsl.internal.problem;

/**
 * A stretch of a file, all of it in one line.
 *
 * @param line 1-based
 * @param column 1-based
 * @param length at least 1
 */
record Place(int line, int column, int length) {

    /** A name that led nowhere. */
    record Unresolved(Place place, String sentence) {
    }
}
