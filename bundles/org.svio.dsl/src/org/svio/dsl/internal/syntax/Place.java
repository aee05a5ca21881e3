package org.svio.dsl.internal.syntax;

import java.util.Collection;
import java.util.List;

/**
 * How far a text has been read.
 *
 * @param expected the tokens that may come next
 * @param index of the token that does come next
 */
record Place(Collection<Step> expected, int index) {

    /** The place after the given token, or null where the grammar does not accept it here. */
    Place after(Token token, Automaton automaton, int next) {
        List<Step> taken = expected.stream().filter(step -> step.matches(token)).toList();
        return taken.isEmpty() ? null : new Place(automaton.following(taken), next);
    }

    boolean expects(String keyword) {
        return expected.stream().anyMatch(step -> keyword.equals(step.keyword()));
    }

    /** Whether a statement could end here, so that what comes next starts another. */
    boolean isBetweenStatements() {
        return expected.stream().anyMatch(step -> step.terminal() == null) || expects("}");
    }
}
