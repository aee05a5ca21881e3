package org.svio.draw.internal.outline;

import java.util.Map;

import org.svio.model.elaboration.Instance;

/** The nested blocks of a platform, and where each component went. */
public final class Outline {

    private final Block root;
    private final Map<Instance, Block> blocks;

    Outline(Block root, Map<Instance, Block> blocks) {
        this.root = root;
        this.blocks = blocks;
    }

    /** The platform: a block without a box. */
    public Block root() {
        return root;
    }

    /** Returns the smallest block that shows a component; null for a link. */
    public Block find(Instance component) {
        return blocks.get(component);
    }

    /** Returns the block at which wires of a component end: the outermost packed one; null for a link. */
    public Block place(Instance component) {
        Block block = blocks.get(component);
        while (block != null && block.parent() != null && !block.parent().open()) {
            block = block.parent();
        }
        return block;
    }
}
