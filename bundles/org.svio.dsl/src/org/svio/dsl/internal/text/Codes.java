package org.svio.dsl.internal.text;

/** The codes of problems that the text, not the model, causes. */
public final class Codes {

    /** The file cannot be read as text or as XMI. */
    public static final String UNREADABLE = "svio.unreadable";
    /** The text does not follow the grammar. */
    public static final String SYNTAX = "svio.syntax";
    /** A number or text that cannot be read. */
    public static final String VALUE = "svio.value";
    /** A name that nothing visible bears. */
    public static final String NAME = "svio.name";
    /** An import of something that is not there. */
    public static final String IMPORT = "svio.import";
    /** A property given twice in one block. */
    public static final String TWICE = "svio.twice";
    /** A file that declares nothing. */
    public static final String EMPTY = "svio.empty";
    /** More problems than are shown. */
    public static final String MORE = "svio.more";
    /** A mistake that evaluating the model brought to light. */
    public static final String EVALUATION = "svio.evaluation";

    private Codes() {
    }
}
