package org.svio.dsl.patch;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.svio.dsl.internal.patch.Origin;
import org.svio.model.Document;

/** A text with its model. The model may be edited by anyone; {@link TextPatcher#patch} writes the edits back. */
public final class ParsedText {

    private final Origin origin;

    ParsedText(Origin origin) {
        this.origin = origin;
    }

    Origin origin() {
        return origin;
    }

    /** The text as it was parsed. */
    public String text() {
        return origin.text();
    }

    /** The model, free to be edited, in a resource set that shares the files it imports. */
    public Document document() {
        return origin.document();
    }

    /** The address the text was parsed for. */
    public URI uri() {
        return origin.uri();
    }

    /** The set that holds the files it imports. */
    public ResourceSet imports() {
        return origin.others();
    }
}
