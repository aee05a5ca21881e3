package org.svio.draw.internal.wiring;

import org.svio.draw.internal.outline.Block;
import org.svio.draw.scene.BoxKind;

/** The order in which a system is read: guests at the top, the network at the bottom. */
public final class Levels {

    private Levels() {
    }

    /** Whether a wire leads up; between equals the way of the packets decides. */
    static boolean upward(Block from, Block to, boolean againstTheWire) {
        int difference = of(to) - of(from);
        return difference == 0 ? againstTheWire : difference < 0;
    }

    /** Returns the level of a block; 0 is the top. */
    public static int of(Block block) {
        boolean inDevice = block.parent() != null && block.parent().kind() == BoxKind.DEVICE;
        return switch (block.kind()) {
            case GUEST, VIF, VIRTUAL_CPU -> 0;
            case DRIVER_DOMAIN -> 1;
            case HYPERVISOR -> 2;
            case PROCESSOR, STRAND -> inDevice ? 5 : 3;
            case BUS -> 4;
            case DEVICE -> 5;
            case MEMORY -> 6;
            case HOST -> 6;
            case PORT -> 7;
            case SWITCH -> 8;
            case PEER -> 9;
        };
    }
}
