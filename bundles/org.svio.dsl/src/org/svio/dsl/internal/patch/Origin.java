package org.svio.dsl.internal.patch;

import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.svio.dsl.internal.text.SvioResource;
import org.svio.dsl.patch.RefusedEdit;
import org.svio.dsl.patch.TextPatch;
import org.svio.model.Document;

/** A model that is edited, with the text it comes from. */
public final class Origin {

    private final Reader reader;
    private final URI uri;
    private final ResourceSet others;
    private final Document document;
    private final Shadow shadow;
    private final Map<EObject, EObject> counterparts = new IdentityHashMap<>();

    private Origin(Reader reader, SvioResource resource, URI uri, ResourceSet others) {
        this.reader = reader;
        this.uri = uri;
        this.others = others;
        this.document = Reader.document(resource);
        this.shadow = reader.shadow(resource, counterparts);
    }

    /** Reads a text. */
    public static Origin read(Reader reader, String text, URI uri, ResourceSet others) throws RefusedEdit {
        return new Origin(reader, (SvioResource) reader.parse(text, uri, others), uri, others);
    }

    /** The edits that make the text say what a model says: this one's after edits, or another one. */
    public TextPatch patch(Document live) throws RefusedEdit {
        TextPatch patch = reader.patch(shadow, live, live == document ? counterparts : Map.of());
        reader.check(patch.after(), live, uri, others);
        return patch;
    }

    /** The text. */
    public String text() {
        return shadow.text();
    }

    /** The model that may be edited. */
    public Document document() {
        return document;
    }

    /** The address of the text. */
    public URI uri() {
        return uri;
    }

    /** The set with all other files. */
    public ResourceSet others() {
        return others;
    }
}
