package org.svio.benchmarks.alternatives;

/**
 * A set of pending events under trial. Times are whole numbers; events scheduled for the same time leave in the order
 * in which they were scheduled.
 */
abstract class PendingSet {

    /** The clock: the time of the event that was begun last. */
    long now;

    /** Takes the first event and sets the clock. */
    abstract int begin();

    /** Schedules an event, during the handling of another or before the first. */
    abstract void schedule(long time, int event);

    /** Is told that the event that was begun has been handled. */
    abstract void end();
}
