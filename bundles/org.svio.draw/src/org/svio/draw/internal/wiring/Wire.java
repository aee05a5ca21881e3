package org.svio.draw.internal.wiring;

import java.util.List;
import java.util.Locale;

import org.svio.draw.internal.outline.Block;
import org.svio.draw.scene.LineKind;

/**
 * A connection between two blocks, or a bundle of equal ones.
 *
 * @param label null where the wire has none
 * @param upward whether the wire leads against the direction in which the picture is laid out
 * @param users the qualified names of the VIFs that have it; empty where it is everybody's
 * @param inbound whether packets go towards the guest on it
 */
public record Wire(LineKind kind, int path, Block from, Block to, String label, boolean upward, String tooltip,
        List<String> users, boolean inbound) {

    /** Whether the wire points at its end. */
    public boolean arrow() {
        return switch (kind) {
            case PACKETS, SIGNAL, RUNS -> true;
            case USES, DRIVES, ATTACHED, LINK -> false;
        };
    }

    /** Unique among the wires of a picture. */
    public String id() {
        return "wire:" + kind.name().toLowerCase(Locale.ROOT) + ":" + (path < 0 ? "" : path + ":")
                + (label == null ? "" : label + ":") + from.id() + ">" + to.id();
    }
}
