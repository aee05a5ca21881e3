package org.svio.dsl.patch;

import org.svio.dsl.internal.patch.AffinityEdit;
import org.svio.model.Document;

/**
 * The wish that a virtual CPU run on another thread or processor of its host: it changes the path after {@code on}.
 *
 * @param platform the name of the platform that is looked at
 * @param vcpu the qualified name of the virtual CPU, such as {@code alpha.dom0.v0}
 * @param target the qualified name of a thread or processor, such as {@code alpha.xeon[0].ht[1]}
 */
public record Relocation(String platform, String vcpu, String target) {

    /** Changes the model, or refuses with a sentence and leaves it as it was. */
    public void applyTo(Document document) throws RefusedEdit {
        new AffinityEdit(document, this).apply();
    }
}
