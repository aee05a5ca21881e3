package org.svio.dsl.internal.patch;

import org.svio.dsl.patch.RefusedEdit;

/** An edit that turns out impossible deep in the writing of it; carries the sentence to where it is reported. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refusal(String sentence) {
        super(sentence, null, false, false);
    }

    RefusedEdit reported() {
        return new RefusedEdit(getMessage());
    }
}
