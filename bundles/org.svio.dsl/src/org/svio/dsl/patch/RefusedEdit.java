package org.svio.dsl.patch;

/** An edit that cannot be written into the text; the message is one sentence for whoever made it. */
public final class RefusedEdit extends Exception {

    private static final long serialVersionUID = 1;

    /** Refuses with a sentence. */
    public RefusedEdit(String sentence) {
        super(sentence);
    }
}
