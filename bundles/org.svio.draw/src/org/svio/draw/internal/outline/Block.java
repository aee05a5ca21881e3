package org.svio.draw.internal.outline;

import java.util.ArrayList;
import java.util.List;

import org.svio.draw.scene.Box;
import org.svio.draw.scene.BoxKind;
import org.svio.model.elaboration.Instance;

/**
 * A box on its way to the picture: first what it shows, then its size, at last its place.
 *
 * <p>The blocks inside an open block are placed by ELK and wires may end at them; those inside a packed one are cells
 * of grids.
 */
public final class Block {

    private final String id;
    private final BoxKind kind;
    private final Block parent;
    private final boolean open;
    private final List<Instance> members;
    private final List<Inscription> inscriptions = new ArrayList<>();
    private final List<Block> children = new ArrayList<>();
    private String tooltip = "";
    private int path = Box.NO_PATH;
    private double x;
    private double y;
    private double width;
    private double height;

    Block(String id, BoxKind kind, Block parent, boolean open, List<Instance> members) {
        this.id = id;
        this.kind = kind;
        this.parent = parent;
        this.open = open;
        this.members = List.copyOf(members);
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** The qualified name of what the block shows; empty for the platform. */
    public String id() {
        return id;
    }

    /** What the block shows; null for the platform. */
    public BoxKind kind() {
        return kind;
    }

    /** The block this one lies in; null for the platform. */
    public Block parent() {
        return parent;
    }

    /** Whether ELK places the children. */
    public boolean open() {
        return open;
    }

    /** The components that the block shows, in order. */
    public List<Instance> members() {
        return members;
    }

    /** Whether the block stands for several components. */
    public boolean vector() {
        return members.size() > 1;
    }

    /** The lines of text, top to bottom. */
    public List<Inscription> inscriptions() {
        return inscriptions;
    }

    /** The blocks inside this one, in the order of their declaration. */
    public List<Block> children() {
        return children;
    }

    /** The qualified name and the properties, one to a line. */
    public String tooltip() {
        return tooltip;
    }

    /** The number of the data path that runs here, or one of the constants of {@link Box}. */
    public int path() {
        return path;
    }

    void show(String newTooltip, int newPath) {
        tooltip = newTooltip;
        path = newPath;
    }

    void write(Inscription inscription) {
        inscriptions.add(inscription);
    }

    /** Whether the other block is this one or lies inside it. */
    public boolean contains(Block other) {
        for (Block block = other; block != null; block = block.parent) {
            if (block == this) {
                return true;
            }
        }
        return false;
    }

    /** Sets the size, in px. */
    public void resize(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
    }

    /** Sets the place of the top left corner, in px from that of the parent. */
    public void moveTo(double newX, double newY) {
        x = newX;
        y = newY;
    }

    /** In px from the left edge of the parent. */
    public double x() {
        return x;
    }

    /** In px from the top edge of the parent. */
    public double y() {
        return y;
    }

    /** In px. */
    public double width() {
        return width;
    }

    /** In px. */
    public double height() {
        return height;
    }

    /** In px from the left edge of the platform. */
    public double absoluteX() {
        return parent == null ? x : parent.absoluteX() + x;
    }

    /** In px from the top edge of the platform. */
    public double absoluteY() {
        return parent == null ? y : parent.absoluteY() + y;
    }
}
