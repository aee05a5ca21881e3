package org.svio.dsl;

import org.eclipse.emf.ecore.resource.Resource;
import org.svio.dsl.internal.text.SvioResource;

/**
 * Where the nodes of a model stand in the text as it was written. The two differ only where a text has syntax errors:
 * then the model is that of its repaired form.
 */
public final class WrittenText {

    private WrittenText() {
    }

    /** The offset in the written text of a character of the text that was parsed. */
    public static int offset(Resource resource, int parsed) {
        return resource instanceof SvioResource text ? text.written(parsed) : parsed;
    }

    /** Whether the repair put a character of the parsed text there. */
    public static boolean isInvented(Resource resource, int parsed) {
        return resource instanceof SvioResource text && text.isInvented(parsed);
    }
}
