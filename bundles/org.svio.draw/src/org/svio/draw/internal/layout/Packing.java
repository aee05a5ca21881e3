package org.svio.draw.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.svio.draw.internal.outline.Block;
import org.svio.draw.internal.outline.Inscription;
import org.svio.draw.scene.BoxKind;

/**
 * Sizes of blocks from what is written on them, and places of the cells inside packed ones.
 *
 * <p>The cells of one kind form a grid of equal cells; the grids of a block stand below each other.
 */
final class Packing {

    static final double MARGIN = 6;
    private static final double CELL_MARGIN = 4;
    private static final double GAP = 4;
    private static final double LEADING = 1.3;
    private static final double ASPECT = 2.2;
    /** How much worse a last row with holes is than a shape off by this factor's logarithm. */
    private static final double RAGGED = 0.5;
    private static final int STRANDS = 16;

    private Packing() {
    }

    /** Gives every block its size unless ELK will, and the cells inside it their places. */
    static void pack(Block block) {
        if (block.open() && !block.children().isEmpty()) {
            block.children().forEach(Packing::pack);
        } else {
            measure(block);
            arrange(block, block.width(), block.height());
        }
    }

    /** Whether the text of a block is centred, as it is on cells and on blocks without anything inside. */
    static boolean centred(Block block) {
        return block.children().isEmpty() && !block.open();
    }

    /** Height of a line, in px. */
    static double lineHeight(Inscription line) {
        return Math.ceil(line.size() * LEADING);
    }

    /** Space between the edge of a block and what is in it, in px. */
    static double margin(Block block) {
        return isCell(block) ? CELL_MARGIN : MARGIN;
    }

    /** Height of the lines of text on a block, in px. */
    static double textHeight(Block block) {
        return block.inscriptions().stream().mapToDouble(Packing::lineHeight).sum();
    }

    /** Width of the widest line of text on a block, in px. */
    static double textWidth(Block block) {
        return block.inscriptions().stream().mapToDouble(TextWidth::of).max().orElse(0);
    }

    private static boolean isCell(Block block) {
        return block.parent() != null && !block.parent().open();
    }

    private static void measure(Block block) {
        block.children().forEach(Packing::measure);
        double width = textWidth(block);
        double height = textHeight(block);
        for (List<Block> grid : grids(block)) {
            equalise(grid);
            int columns = columns(grid);
            int rows = (grid.size() + columns - 1) / columns;
            width = Math.max(width, columns * (grid.get(0).width() + GAP) - GAP);
            height += rows * (grid.get(0).height() + GAP);
        }
        block.resize(width + 2 * margin(block), height + 2 * margin(block));
    }

    private static void equalise(List<Block> grid) {
        double width = grid.stream().mapToDouble(Block::width).max().orElse(0);
        double height = grid.stream().mapToDouble(Block::height).max().orElse(0);
        grid.forEach(cell -> cell.resize(width, height));
    }

    private static void arrange(Block block, double width, double height) {
        block.resize(width, height);
        double margin = margin(block);
        double y = margin + textHeight(block) + GAP;
        boolean fills = grids(block).size() == 1 && columns(block.children()) == block.children().size();
        for (List<Block> grid : grids(block)) {
            int columns = columns(grid);
            double free = width - 2 * margin - (columns * (grid.get(0).width() + GAP) - GAP);
            double cellWidth = grid.get(0).width() + (free > 0 && stretches(grid) ? Math.floor(free / columns) : 0);
            double cellHeight = grid.get(0).height();
            if (fills) {
                cellHeight = Math.max(cellHeight, height - margin - y);
            }
            for (int i = 0; i < grid.size(); i++) {
                Block cell = grid.get(i);
                cell.moveTo(margin + i % columns * (cellWidth + GAP), y + i / columns * (cellHeight + GAP));
                arrange(cell, cellWidth, cellHeight);
            }
            y += (grid.size() + columns - 1) / columns * (cellHeight + GAP);
        }
    }

    private static boolean stretches(List<Block> grid) {
        return isCell(grid.get(0).parent()) || grid.get(0).kind() == BoxKind.STRAND;
    }

    /** Returns the children in runs of one kind. */
    private static List<List<Block>> grids(Block block) {
        List<List<Block>> grids = new ArrayList<>();
        for (Block child : block.children()) {
            List<Block> last = grids.isEmpty() ? null : grids.get(grids.size() - 1);
            if (last == null || last.get(0).kind() != child.kind()) {
                last = new ArrayList<>();
                grids.add(last);
            }
            last.add(child);
        }
        return grids;
    }

    /** Returns how many columns bring a grid nearest to the shape wanted without holes in its last row. */
    private static int columns(List<Block> grid) {
        int count = grid.size();
        Block cell = grid.get(0);
        if (cell.kind() == BoxKind.STRAND && count <= STRANDS) {
            return count;
        }
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int columns = 1; columns <= count; columns++) {
            int rows = (count + columns - 1) / columns;
            double shape = columns * (cell.width() + GAP) / (rows * (cell.height() + GAP));
            double penalty = Math.abs(Math.log(shape / ASPECT)) + (rows * columns == count ? 0 : RAGGED);
            if (penalty < least) {
                least = penalty;
                best = columns;
            }
        }
        return best;
    }
}
