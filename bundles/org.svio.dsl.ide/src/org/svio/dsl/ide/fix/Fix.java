package org.svio.dsl.ide.fix;

import java.util.Comparator;
import java.util.List;
import org.svio.dsl.patch.TextEdit;

/**
 * One way to solve a problem.
 *
 * @param label what it does, in a few words, such as {@code Change to 'alpha'}
 * @param edits of the file that has the problem, in order of position and apart from each other
 */
public record Fix(String label, List<TextEdit> edits) {

    /** Keeps its own list, in order. */
    public Fix {
        edits = edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList();
    }

    /** A fix of one edit. */
    static Fix of(String label, int offset, int length, String text) {
        return new Fix(label, List.of(new TextEdit(offset, length, text)));
    }
}
