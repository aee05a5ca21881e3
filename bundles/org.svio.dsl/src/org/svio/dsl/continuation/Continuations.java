package org.svio.dsl.continuation;

import jakarta.inject.Inject;
import java.util.List;
import org.svio.dsl.internal.syntax.Beginning;
import org.svio.dsl.internal.syntax.SyntaxCheck;

/** Says what may follow the beginning of a text. Safe to use from one thread at a time. */
public final class Continuations {

    private final SyntaxCheck syntax;

    @Inject
    Continuations(SyntaxCheck syntax) {
        this.syntax = syntax;
    }

    /**
     * The tokens that may come next. Where the beginning has mistakes, what fits the innermost open block; none inside
     * a comment or a text.
     */
    public synchronized List<Continuation> after(String beginning) {
        Beginning read = syntax.beginning(beginning);
        return read.isInsideText() ? List.of() : read.continuations();
    }
}
