package org.svio.draw.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.svio.draw.internal.wiring.Wire;
import org.svio.draw.scene.Box;
import org.svio.draw.scene.Caption;
import org.svio.draw.scene.LegendEntry;
import org.svio.draw.scene.LineKind;

/** What the strokes of a picture mean: only those that occur, in rows below the platform. */
final class Legend {

    static final double NARROWEST = 320;
    private static final double SIZE = 11;
    private static final double ROW = 20;
    private static final double SPACE = 8;
    private static final double BETWEEN = 24;

    private final double left;
    private final double limit;
    private final List<LegendEntry> entries = new ArrayList<>();
    private double x;
    private double y;
    private double right;

    Legend(double left, double top, double limit) {
        this.left = left;
        this.limit = limit;
        x = left;
        y = top + ROW / 2;
        right = left;
    }

    /** Returns an entry for each data path and each kind of stroke among the wires. */
    List<LegendEntry> entries(List<Wire> wires, List<String> paths) {
        for (int path = 0; path < paths.size(); path++) {
            add(LineKind.PACKETS, path, "packets, " + paths.get(path));
        }
        for (LineKind kind : LineKind.values()) {
            if (kind != LineKind.PACKETS && wires.stream().anyMatch(wire -> wire.kind() == kind)) {
                add(kind, Box.NO_PATH, meaning(kind));
            }
        }
        return entries;
    }

    private void add(LineKind kind, int path, String text) {
        double width = TextWidth.of(text, SIZE, false);
        if (x > left && x + LegendEntry.STROKE + SPACE + width > limit) {
            x = left;
            y += ROW;
        }
        Caption caption = new Caption(text, x + LegendEntry.STROKE + SPACE, y + SIZE * 0.36, SIZE, width, false, false);
        entries.add(new LegendEntry(kind, path, x, y, caption));
        x += LegendEntry.STROKE + SPACE + width;
        right = Math.max(right, x);
        x += BETWEEN;
    }

    private static String meaning(LineKind kind) {
        return switch (kind) {
            case PACKETS -> "packets";
            case USES -> "moves data over, accesses";
            case SIGNAL -> "signal";
            case RUNS -> "runs on";
            case DRIVES -> "drives";
            case ATTACHED -> "on bus";
            case LINK -> "link";
        };
    }

    double right() {
        return right;
    }

    double bottom() {
        return y + ROW / 2;
    }
}
