package org.svio.dsl.ide.structure;

import java.util.List;
import org.svio.dsl.ide.TextRange;

/**
 * An element of a text as the outline shows it.
 *
 * @param kind what it is, in one word, such as {@code host} or {@code queue}; names its icon
 * @param label what it is called
 * @param detail what else is worth a glance, such as its type or value; may be empty
 * @param range the whole element
 * @param name its name, or where it starts
 * @param children in order of the text
 */
public record OutlineNode(String kind, String label, String detail, TextRange range, TextRange name,
        List<OutlineNode> children) {

    /** The innermost node around an offset: this one or one below; null where the offset is outside. */
    public OutlineNode around(int offset) {
        if (!range.touches(offset)) {
            return null;
        }
        for (OutlineNode child : children) {
            OutlineNode inner = child.around(offset);
            if (inner != null) {
                return inner;
            }
        }
        return this;
    }
}
