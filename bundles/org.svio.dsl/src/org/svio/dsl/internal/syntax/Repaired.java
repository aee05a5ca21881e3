package org.svio.dsl.internal.syntax;

import java.util.List;
import java.util.Set;

/**
 * A text without syntax mistakes that differs from the original as little as was needed.
 *
 * @param text the text
 * @param mistakes what was wrong, in order of position, at most one a line
 * @param edits what was changed in the original, in order and apart from each other
 * @param lost the names in what was removed; that they are missing is no mistake of its own
 */
public record Repaired(String text, List<Mistake> mistakes, List<Edit> edits, Set<String> lost) {

    static Repaired of(String original, List<Mistake> mistakes, List<Edit> edits, Set<String> lost) {
        StringBuilder text = new StringBuilder(original);
        for (Edit edit : edits.reversed()) {
            text.replace(edit.offset(), edit.offset() + edit.length(), edit.replacement());
        }
        return new Repaired(text.toString(), mistakes, edits, lost);
    }

    /** The offset in the original that an offset in the repaired text stands for. */
    public int original(int offset) {
        int moved = 0; // how far the text after the edits so far has moved
        for (Edit edit : edits) {
            int start = edit.offset() + moved;
            if (offset < start) {
                break;
            }
            if (offset < start + edit.replacement().length()) {
                return edit.offset();
            }
            moved += edit.replacement().length() - edit.length();
        }
        return offset - moved;
    }

    /** Whether an offset in the repaired text lies in what the original does not have. */
    public boolean isInvented(int offset) {
        int moved = 0;
        for (Edit edit : edits) {
            int start = edit.offset() + moved;
            if (offset >= start && offset < start + edit.replacement().length()) {
                return true;
            }
            moved += edit.replacement().length() - edit.length();
        }
        return false;
    }
}
