package org.svio.dsl.internal.problem;

/** The codes of problems that the text, not the model, causes. */
public final class Codes {

    /** The file cannot be read as text or as XMI. */
    public static final String UNREADABLE = "svio.unreadable";
    /** The text does not follow the grammar. */
    public static final String SYNTAX = "svio.syntax";
    /** A name that nothing visible bears. */
    public static final String NAME = "svio.name";
    /** An import of something that is not there. */
    public static final String IMPORT = "svio.import";
    /** A property given twice in one block. */
    public static final String TWICE = "svio.twice";
    /** A file that declares nothing. */
    public static final String EMPTY = "svio.empty";

    private Codes() {
    }
}
