package org.svio.ui.map;

import java.util.Iterator;
import java.util.List;

/** A picture that is being painted in small steps, so that the window can answer in between. */
final class Painting {

    private final Iterator<Runnable> steps;
    private final Runnable end;
    private boolean ended;

    /** Steps to be taken in order, and what follows the last one or comes in the stead of those left. */
    Painting(List<Runnable> steps, Runnable end) {
        this.steps = steps.iterator();
        this.end = end;
    }

    /** Takes steps for about a time; returns whether all are taken. */
    boolean advance(long nanoseconds) {
        long start = System.nanoTime();
        while (steps.hasNext() && System.nanoTime() - start < nanoseconds) {
            steps.next().run();
        }
        if (!steps.hasNext()) {
            dispose();
        }
        return ended;
    }

    /** Ends it where it is. */
    void dispose() {
        if (!ended) {
            ended = true;
            end.run();
        }
    }
}
