package org.svio.draw.internal.wiring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.svio.draw.internal.outline.Block;
import org.svio.draw.internal.outline.Outline;
import org.svio.draw.scene.Box;
import org.svio.draw.scene.LineKind;
import org.svio.model.elaboration.Instance;

/** Gathers connections between components into wires between the blocks that show them, in order of first mention. */
final class Bundles {

    private static final int NAMED = 6;

    private record Key(LineKind kind, int path, Block from, Block to, String label) {
    }

    private static final class Bundle {
        private final boolean against;
        private final Set<String> reasons = new LinkedHashSet<>();
        private final Set<String> users = new LinkedHashSet<>();

        Bundle(boolean against) {
            this.against = against;
        }
    }

    private final Outline outline;
    private final Map<Key, Bundle> bundles = new LinkedHashMap<>();

    Bundles(Outline outline) {
        this.outline = outline;
    }

    /** Adds a connection that is part of the platform. */
    void add(LineKind kind, Instance from, Instance to, String reason) {
        add(kind, Box.NO_PATH, from, to, null, false, reason, null);
    }

    /**
     * Adds a connection, unless both components are shown in one block or one inside the other.
     *
     * @param against whether the packets go towards the guest here
     * @param user who has it; null for everybody
     */
    void add(LineKind kind, int path, Instance from, Instance to, String label, boolean against, String reason,
            String user) {
        Block start = outline.place(from);
        Block end = outline.place(to);
        if (start == null || end == null || start.contains(end) || end.contains(start)) {
            return;
        }
        Bundle bundle = bundles.computeIfAbsent(new Key(kind, path, start, end, label), key -> new Bundle(against));
        bundle.reasons.add(reason);
        if (user != null) {
            bundle.users.add(user);
        }
    }

    /** Whether packets pass between the block of one component and the block of another, or blocks inside those. */
    boolean joins(Instance one, Instance other) {
        Block a = outline.place(one);
        Block b = outline.place(other);
        return bundles.keySet().stream().filter(key -> key.kind == LineKind.PACKETS)
                .anyMatch(key -> a.contains(key.from) && b.contains(key.to)
                        || b.contains(key.from) && a.contains(key.to));
    }

    /** Returns the wires, in the order in which they were first mentioned. */
    List<Wire> wires() {
        List<Wire> wires = new ArrayList<>();
        bundles.forEach((key, bundle) -> wires.add(new Wire(key.kind, key.path, key.from, key.to, key.label,
                Levels.upward(key.from, key.to, bundle.against), tooltip(bundle), List.copyOf(bundle.users),
                key.kind == LineKind.PACKETS && bundle.against)));
        return wires;
    }

    private static String tooltip(Bundle bundle) {
        StringBuilder text = new StringBuilder(String.join("\n", bundle.reasons.stream().limit(NAMED).toList()));
        if (bundle.reasons.size() > NAMED) {
            text.append("\nand ").append(bundle.reasons.size() - NAMED).append(" more");
        }
        if (!bundle.users.isEmpty()) {
            List<String> users = bundle.users.stream().limit(NAMED).toList();
            text.append("\n").append(bundle.users.size()).append(bundle.users.size() == 1 ? " VIF: " : " VIFs: ")
                    .append(String.join(", ", users)).append(bundle.users.size() > NAMED ? ", ..." : "");
        }
        return text.toString();
    }
}
