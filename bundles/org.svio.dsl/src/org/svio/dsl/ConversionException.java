package org.svio.dsl;

/** A model cannot be converted; the message says why in one sentence. */
public final class ConversionException extends Exception {

    private static final long serialVersionUID = 1L;

    /** With the sentence. */
    public ConversionException(String sentence) {
        super(sentence);
    }
}
