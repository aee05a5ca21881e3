package org.svio.draw.internal.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.svio.draw.scene.Box;
import org.svio.draw.scene.BoxKind;
import org.svio.model.Component;
import org.svio.model.HardwareThread;
import org.svio.model.Processor;
import org.svio.model.elaboration.Instance;
import org.svio.model.elaboration.PlatformInstance;

/**
 * Decides what becomes a block.
 *
 * <p>Hosts and devices are open: their parts are placed one by one. A vector of anything else is one block with a cell
 * for each member, or for each range of members where there are too many to read.
 */
public final class OutlineBuilder {

    /** Up to so many hosts, devices or cores of a vector are shown side by side instead of as one block. */
    private static final int SEPARATE = 4;
    /** Up to so many domains of a vector show their virtual CPUs. */
    private static final int DETAILED = 16;
    /** Up to so many members, and components in them, have cells of their own. */
    private static final int SINGLE = 256;
    private static final int SINGLE_COMPONENTS = 1024;
    /** The most cells that ranges are spread over. */
    private static final int RANGES = 128;

    private final PlatformInstance platform;
    private final Usage usage;
    private final Wording wording;
    private final Map<Instance, Block> blocks = new HashMap<>();

    /** Outlines a platform under a use of it. */
    public OutlineBuilder(PlatformInstance platform, Usage usage) {
        this.platform = platform;
        this.usage = usage;
        this.wording = new Wording(usage, new Figures(platform.evaluator()));
    }

    /** Returns the blocks of the whole platform. */
    public Outline build() {
        Block root = new Block("", null, null, true, List.of());
        fill(root, platform.roots());
        return new Outline(root, blocks);
    }

    private void fill(Block open, List<Instance> parts) {
        for (List<Instance> group : groups(parts)) {
            BoxKind kind = Kinds.of(group.get(0).declaration());
            boolean separate = group.size() <= SEPARATE && (Kinds.open(kind) || isCore(group.get(0)));
            if (separate || group.size() == 1) {
                group.forEach(member -> place(open, List.of(member)));
            } else {
                place(open, group);
            }
        }
    }

    private void place(Block parent, List<Instance> members) {
        BoxKind kind = Kinds.of(members.get(0).declaration());
        Block block = block(Names.id(parent, members), parent, Kinds.open(kind), members);
        block.write(Inscription.title(wording.title(members)));
        block.write(Inscription.detail(wording.detail(members)));
        if (block.open()) {
            fill(block, parts(members));
        } else if (isIdle(parent, members)) {
            block.write(Inscription.detail(wording.idle(members.get(0))));
            parts(members).forEach(part -> register(part, block));
        } else if (members.size() == 1) {
            note(block, wording.users(members.get(0)));
            cells(block, members.get(0).parts(), true);
        } else {
            cells(block, members, members.size() <= DETAILED);
        }
    }

    /** Whether these are processors of a device on which the mapping runs nothing: their contexts would say nothing. */
    private boolean isIdle(Block parent, List<Instance> members) {
        return !usage.paths().isEmpty() && parent.kind() == BoxKind.DEVICE
                && members.get(0).is(Processor.class) && path(members) == Box.NO_PATH;
    }

    private Block block(String id, Block parent, boolean open, List<Instance> members) {
        Block block = new Block(id, Kinds.of(members.get(0).declaration()), parent, open, members);
        int path = members.size() == 1 ? usage.path(members.get(0)) : Box.NO_PATH;
        block.show(wording.tooltip(id, members), path);
        members.forEach(member -> blocks.put(member, block));
        return block;
    }

    private void cells(Block parent, List<Instance> parts, boolean detailed) {
        for (List<Instance> group : groups(parts)) {
            if (!detailed && Kinds.of(group.get(0).declaration()) == BoxKind.VIRTUAL_CPU) {
                group.forEach(member -> blocks.put(member, parent));
            } else if (group.size() > SINGLE || group.size() * size(group.get(0)) > SINGLE_COMPONENTS) {
                ranges(group).forEach(range -> rangeCell(parent, range));
            } else {
                group.forEach(member -> cell(parent, member, detailed));
            }
        }
    }

    private void cell(Block parent, Instance member, boolean detailed) {
        Block cell = block(member.qualifiedName(), parent, false, List.of(member));
        if (cell.kind() == BoxKind.VIRTUAL_CPU) {
            cell.write(Inscription.cell(wording.virtualCpu(member)));
        } else if (member.parts().isEmpty()) {
            cell.write(Inscription.cell(Names.inVector(parent, member)));
            note(cell, wording.users(member));
        } else {
            cell.write(Inscription.cellTitle(Names.inVector(parent, member)));
            cells(cell, member.parts(), detailed);
        }
    }

    private static void note(Block block, String users) {
        if (!users.isEmpty()) {
            block.write(Inscription.cellTitle(users));
        }
    }

    private void rangeCell(Block parent, List<Instance> members) {
        Block cell = block(Names.rangeId(members), parent, false, members);
        cell.write(Inscription.cellTitle(Names.of(members)));
        if (parts(members).isEmpty()) {
            cell.show(cell.tooltip(), path(members));
        }
        for (List<Instance> group : groups(parts(members))) {
            if (Kinds.of(group.get(0).declaration()) == BoxKind.VIRTUAL_CPU) {
                group.forEach(part -> register(part, cell));
            } else {
                Block parts = block(cell.id() + "." + group.get(0).declaration().getName(), cell, false, group);
                parts.write(Inscription.cell(group.size() + " " + group.get(0).declaration().getName()));
                parts.show(parts.tooltip(), path(group));
                group.forEach(part -> register(part, parts));
            }
        }
    }

    private void register(Instance component, Block block) {
        blocks.put(component, block);
        component.parts().forEach(part -> register(part, block));
    }

    /** Cuts members into runs of one data path, none longer than it takes to stay within the number of cells. */
    private List<List<Instance>> ranges(List<Instance> members) {
        int longest = (members.size() + RANGES - 1) / RANGES;
        List<List<Instance>> ranges = new ArrayList<>();
        List<Instance> range = new ArrayList<>();
        for (Instance member : members) {
            boolean differs = !range.isEmpty() && (path(List.of(range.get(0))) != path(List.of(member))
                    || range.get(0).parent() != member.parent());
            if (range.size() == longest || differs) {
                ranges.add(range);
                range = new ArrayList<>();
            }
            range.add(member);
        }
        ranges.add(range);
        return ranges;
    }

    private int path(List<Instance> members) {
        int path = Box.NO_PATH;
        for (Instance member : members) {
            path = Usage.merge(path, usage.path(member));
            if (!member.parts().isEmpty()) {
                path = Usage.merge(path, path(member.parts()));
            }
        }
        return path;
    }

    private static boolean isCore(Instance instance) {
        return !instance.parts(HardwareThread.class).isEmpty();
    }

    private static int size(Instance instance) {
        return 1 + instance.parts().stream().mapToInt(OutlineBuilder::size).sum();
    }

    private static List<Instance> parts(List<Instance> members) {
        return members.stream().flatMap(member -> member.parts().stream()).toList();
    }

    /** Groups components by what declares them, links left out. */
    private static Collection<List<Instance>> groups(List<Instance> components) {
        Map<Component, List<Instance>> groups = new LinkedHashMap<>();
        for (Instance component : components) {
            if (Kinds.of(component.declaration()) != null) {
                groups.computeIfAbsent(component.declaration(), any -> new ArrayList<>()).add(component);
            }
        }
        return groups.values();
    }
}
