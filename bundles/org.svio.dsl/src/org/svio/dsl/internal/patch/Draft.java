package org.svio.dsl.internal.patch;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** An element or statement to be written: its words, and the statements of its block if it ends in one. */
final class Draft {

    final List<Word> words = new ArrayList<>();
    /** The element whose block the statements are; null where there is no block. */
    EObject owner;
    final List<Draft> statements = new ArrayList<>();

    boolean hasBlock() {
        return owner != null;
    }

    boolean holdsBlock() {
        return statements.stream().anyMatch(each -> each.hasBlock() || each.words.stream()
                .anyMatch(word -> word.text().indexOf('\n') >= 0));
    }
}
