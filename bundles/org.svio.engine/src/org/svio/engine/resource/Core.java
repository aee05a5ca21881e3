package org.svio.engine.resource;

import java.util.Arrays;

/**
 * A processor core whose hardware strands share its execution units: while two or more of them compute, each progresses
 * at the rate {@code sharing}. A strand that is idle, or held while it waits for a bus, leaves the units to its
 * siblings.
 */
public final class Core {

    private final int sharedRate;
    private Processor[] strands = {};
    private int computing;

    /**
     * A core whose strands each keep this share, over 0 and up to 1, of full speed while a sibling computes as well.
     */
    public Core(double sharing) {
        if (!(sharing > 0 && sharing <= 1)) {
            throw new IllegalArgumentException("the sharing of a core must be over 0 and up to 1: " + sharing);
        }
        this.sharedRate = Math.max(1, (int) Math.rint(sharing * Progress.FULL_RATE));
    }

    void attach(Processor strand) {
        strands = Arrays.copyOf(strands, strands.length + 1);
        strands[strands.length - 1] = strand;
    }

    /** The units of work a strand that computes does in a picosecond, out of {@link Progress#FULL_RATE}. */
    int rate() {
        return computing < 2 ? Progress.FULL_RATE : sharedRate;
    }

    /** A strand has begun (+1) or ceased (-1) to compute at this instant; the strand itself has settled its account. */
    void changeComputing(Processor strand, int difference) {
        boolean rateChanges = (computing < 2) != (computing + difference < 2) && sharedRate != Progress.FULL_RATE;
        if (!rateChanges || strands.length < 2) {
            computing += difference;
            return;
        }
        for (Processor sibling : strands) {
            if (sibling != strand) {
                sibling.settle();
            }
        }
        computing += difference;
        for (Processor sibling : strands) {
            if (sibling != strand) {
                sibling.setTimer();
            }
        }
    }
}
