package org.svio.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.svio.dsl.ide.structure.OutlineNode;

/** A line of the outline. It equals the one at the same place of the tree after the text has changed. */
final class OutlineElement {

    private static final int FEW = 30; // children that are shown without being asked for

    private final OutlineElement parent;
    private final OutlineNode node;
    private final String path; // kinds and labels from the top, numbered where equal
    private List<OutlineElement> children;

    private OutlineElement(OutlineElement parent, OutlineNode node, String path) {
        this.parent = parent;
        this.node = node;
        this.path = path;
    }

    static List<OutlineElement> roots(List<OutlineNode> nodes) {
        return of(null, "", nodes);
    }

    /** What is open at first: the top-level elements, and those below them that have few parts. */
    static List<OutlineElement> firstGlance(List<OutlineElement> roots) {
        List<OutlineElement> open = new ArrayList<>();
        for (OutlineElement root : roots) {
            if (root.children().size() <= FEW && roots.size() <= FEW) {
                open.add(root);
                root.children().stream().filter(each -> each.node.kind().equals("host"))
                        .filter(each -> each.children().size() <= FEW).forEach(open::add);
            }
        }
        return open;
    }

    private static List<OutlineElement> of(OutlineElement parent, String above, List<OutlineNode> nodes) {
        Map<String, Integer> equal = new HashMap<>();
        List<OutlineElement> elements = new ArrayList<>(nodes.size());
        for (OutlineNode node : nodes) {
            String name = above + "/" + node.kind() + " " + node.label();
            int number = equal.merge(name, 1, Integer::sum);
            elements.add(new OutlineElement(parent, node, number == 1 ? name : name + "#" + number));
        }
        return elements;
    }

    OutlineElement parent() {
        return parent;
    }

    OutlineNode node() {
        return node;
    }

    List<OutlineElement> children() {
        if (children == null) {
            children = of(this, path, node.children());
        }
        return children;
    }

    /** The innermost element around an offset; null where the offset is outside. */
    OutlineElement around(int offset) {
        if (!node.range().touches(offset)) {
            return null;
        }
        for (OutlineElement child : children()) {
            OutlineElement inner = child.around(offset);
            if (inner != null) {
                return inner;
            }
        }
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineElement element && element.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
