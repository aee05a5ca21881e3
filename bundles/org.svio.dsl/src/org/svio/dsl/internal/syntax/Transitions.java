package org.svio.dsl.internal.syntax;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.svio.dsl.internal.syntax.Token.Kind;

/** Which tokens may come after a token, found once for each state of the reading and each kind of token. */
final class Transitions {

    private final Automaton automaton;
    private final Collection<Step> start;
    private final Map<Collection<Step>, Map<String, Optional<Collection<Step>>>> known = new IdentityHashMap<>();

    Transitions(Automaton automaton) {
        this.automaton = automaton;
        this.start = automaton.initial();
    }

    /** What a text may start with. */
    Collection<Step> start() {
        return start;
    }

    /** What may come after a token where some tokens may come; empty where it is none of them. */
    Optional<Collection<Step>> after(Collection<Step> expected, Token token) {
        String key = token.kind() == Kind.KEYWORD ? token.text() : "#" + token.kind();
        return known.computeIfAbsent(expected, each -> new HashMap<>())
                .computeIfAbsent(key, each -> find(expected, token));
    }

    private Optional<Collection<Step>> find(Collection<Step> expected, Token token) {
        List<Step> fitting = expected.stream().filter(step -> step.matches(token)).toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(automaton.following(fitting));
    }
}
