package org.svio.model.expression;

import org.svio.model.Expression;

/**
 * Something wrong in an expression that can be told without evaluating it.
 *
 * @param kind what it is
 * @param place the smallest expression it concerns
 * @param sentence one sentence for the user
 */
public record Mistake(Kind kind, Expression place, String sentence) {

    /** What can be wrong in an expression. */
    public enum Kind {
        /** The unit does not exist. */
        UNKNOWN_UNIT,
        /** Dimensions do not fit each other. */
        DIMENSION,
        /** A function has too few, too many or unfit arguments. */
        ARGUMENTS,
        /** A value is defined through itself. */
        CYCLE,
        /** The variation of mappings is no quantity. */
        NO_QUANTITY,
        /** The expression is nested too deeply. */
        DEPTH
    }
}
