package org.svio.dsl.ide.assist;

import java.util.function.Supplier;
import org.svio.dsl.ide.TextRange;

/**
 * Something that can be written at a place.
 *
 * @param kind the word that names its icon: {@code word}, {@code unit}, {@code value}, {@code file}, or the kind of
 *        element it names
 * @param label what is written
 * @param detail what to know at a glance, such as a type or a value; may be empty
 * @param insertion the text to insert
 * @param replaced the part of the text that it takes the place of
 * @param documentation gives a few lines of HTML, which may be empty; not for the user interface's thread, as it may
 *        have to read the model
 * @param rank smaller ones come first
 */
public record Proposal(String kind, String label, String detail, String insertion, TextRange replaced,
        Supplier<String> documentation, int rank) {

    static final int NAME = 1;
    static final int VALUE = 2;
    static final int UNIT = 0;
    static final int PROPERTY = 3;
    static final int WORD = 4;
}
