package org.svio.dsl.ide.rename;

/** A rename that cannot be done, with the reason in one sentence. */
public final class RefusedRename extends Exception {

    private static final long serialVersionUID = 1;

    RefusedRename(String sentence) {
        super(sentence);
    }
}
