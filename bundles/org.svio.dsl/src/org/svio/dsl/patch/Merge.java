package org.svio.dsl.patch;

import org.svio.dsl.internal.patch.Merging;
import org.svio.model.Document;

/** Takes what one model says over into another one without exchanging its objects. */
public final class Merge {

    private Merge() {
    }

    /**
     * Makes a model say what another one says. Elements that both have stay the objects they are and are never taken
     * out and put back; those that are new move over, so that the other model is used up.
     */
    public static void into(Document live, Document changed) {
        new Merging(live, changed).merge();
    }
}
