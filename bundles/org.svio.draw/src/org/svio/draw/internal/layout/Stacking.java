package org.svio.draw.internal.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.svio.draw.internal.outline.Block;
import org.svio.draw.internal.wiring.Levels;
import org.svio.draw.internal.wiring.Wire;

/**
 * Constraints for blocks that no wire holds in place: without them ELK puts all of these into one row, which makes a
 * picture too wide to read.
 */
final class Stacking {

    private static final int BOTTOM_HALF = 4;

    /** One block that shall lie above another. */
    record Above(Block upper, Block lower) {
    }

    private final List<Block> children;
    private final Map<Block, Block> leaders = new IdentityHashMap<>();
    private final Map<Block, Boolean> touched = new IdentityHashMap<>();

    private Stacking(Block open, List<Wire> wires) {
        children = open.children();
        children.forEach(child -> leaders.put(child, child));
        for (Wire wire : wires) {
            Block from = child(open, wire.from());
            Block to = child(open, wire.to());
            touch(from);
            touch(to);
            if (from != null && to != null) {
                leaders.put(leader(from), leader(to));
            }
        }
    }

    /** Returns the constraints between the children of an open block. */
    static List<Above> of(Block open, List<Wire> wires) {
        Stacking stacking = new Stacking(open, wires);
        List<Above> constraints = new ArrayList<>();
        stacking.loners(constraints);
        stacking.islands(constraints);
        return constraints;
    }

    private static Block child(Block open, Block inside) {
        Block block = inside;
        while (block != null && block.parent() != open) {
            block = block.parent();
        }
        return block;
    }

    private void touch(Block child) {
        if (child != null) {
            touched.put(child, true);
        }
    }

    private Block leader(Block block) {
        Block leader = block;
        while (leaders.get(leader) != leader) {
            leader = leaders.get(leader);
        }
        return leader;
    }

    /** Blocks without any wire form rows above the lowest block that has one. */
    private void loners(List<Above> constraints) {
        List<Block> loners = children.stream().filter(child -> !touched.containsKey(child)).toList();
        int columns = Math.max(2, (int) Math.ceil(Math.sqrt(loners.size())) - 1);
        Optional<Block> lowest = children.stream().filter(touched::containsKey)
                .reduce((a, b) -> Levels.of(b) > Levels.of(a) ? b : a);
        for (int i = 0; i < loners.size(); i++) {
            Block upper = loners.get(i);
            if (i + columns < loners.size()) {
                constraints.add(new Above(upper, loners.get(i + columns)));
            } else if (lowest.isPresent() && Levels.of(lowest.get()) > Levels.of(upper)) {
                constraints.add(new Above(upper, lowest.get()));
            }
        }
    }

    /** Groups of blocks that only have wires among themselves go above the lower half of the largest group. */
    private void islands(List<Above> constraints) {
        Map<Block, List<Block>> groups = new IdentityHashMap<>();
        List<List<Block>> ordered = new ArrayList<>();
        for (Block child : children) {
            if (touched.containsKey(child)) {
                groups.computeIfAbsent(leader(child), leader -> {
                    List<Block> group = new ArrayList<>();
                    ordered.add(group);
                    return group;
                }).add(child);
            }
        }
        List<Block> largest = ordered.stream().reduce(List.of(), (a, b) -> b.size() > a.size() ? b : a);
        Optional<Block> lower = largest.stream().filter(block -> Levels.of(block) >= BOTTOM_HALF).findFirst();
        for (List<Block> group : ordered) {
            Block top = group.stream().reduce((a, b) -> Levels.of(b) < Levels.of(a) ? b : a).orElseThrow();
            if (group != largest && lower.isPresent() && Levels.of(top) < Levels.of(lower.get())) {
                constraints.add(new Above(top, lower.get()));
            }
        }
    }
}
