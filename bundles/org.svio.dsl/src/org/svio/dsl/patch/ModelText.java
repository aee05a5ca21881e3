package org.svio.dsl.patch;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * A resource whose text follows its model: every {@code .svio} resource that {@link org.svio.dsl.SvioResourceFactory}
 * makes. Saving settles and writes the text; who shows the text while the model is edited calls these himself.
 */
public interface ModelText {

    /** The text that the model stood for when it was settled last; with syntax errors the text as it was read. */
    String text();

    /** Whether the text has syntax errors, so that there is no model of it. */
    boolean isBroken();

    /** What settling would change in the text now. */
    TextPatch pending() throws RefusedEdit;

    /**
     * Makes the text say what the model says. Where the model is again what it was for one of the last few texts, as
     * after undo, that text is taken as it was.
     */
    TextPatch settle() throws RefusedEdit;

    /**
     * Takes over a text that was changed by someone else: the elements of the model stay the same objects, found by
     * name, by equality and by position. Refused where the text has syntax errors or the model has edits that are not
     * settled; then nothing changes.
     */
    void merge(String text) throws RefusedEdit;

    /** The first line of what the settled text says of an element; empty for one that has no place of its own. */
    Optional<TextPlace> place(EObject element);

    /** The innermost element of the model whose text goes over an offset, in the text as it was settled last. */
    Optional<EObject> elementAt(int offset);
}
