package org.svio.dsl.ide.lint;

import org.svio.dsl.Problem;

/**
 * A problem of a text, weighed by a profile.
 *
 * @param problem the problem
 * @param level how much it matters; never {@link Level#IGNORE}
 * @param offset where it starts in the text as it was written
 */
public record Finding(Problem problem, Level level, int offset) {

    /** Where it ends in the text. */
    public int end() {
        return offset + problem.length();
    }
}
