package org.svio.model.expression;

import org.eclipse.emf.ecore.EObject;

/** A mistake in a model that keeps it from being evaluated or run; the message is one sentence for the user. */
public class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient EObject place;

    /** Says what is wrong at which element; the element may be null where there is none. */
    public ModelException(EObject place, String sentence) {
        super(sentence);
        this.place = place;
    }

    /** Returns the element the sentence is about, or null. */
    public EObject place() {
        return place;
    }
}
