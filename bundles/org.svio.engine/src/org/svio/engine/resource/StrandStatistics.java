package org.svio.engine.resource;

/**
 * What a hardware strand has done since its last reset. Times are in ps; busy time is the service times of all tasks
 * plus the overheads, exactly.
 */
public final class StrandStatistics {

    long busyTime;
    long overheadTime;
    long holdingTime;
    long switches;
    long wakes;
    long preemptions;

    StrandStatistics() {
    }

    /** The time any task has had the strand, overheads included. */
    public long busyTime() {
        return busyTime;
    }

    /** The time spent on switches and wakes. */
    public long overheadTime() {
        return overheadTime;
    }

    /** The time the strand has been held without progress; part of the service times. */
    public long holdingTime() {
        return holdingTime;
    }

    /** How often another task than the one before has started. */
    public long switches() {
        return switches;
    }

    /** How often the strand has started from idle. */
    public long wakes() {
        return wakes;
    }

    /** How often a task has lost the strand before it was served: to an interrupt, a more urgent task or its slice. */
    public long preemptions() {
        return preemptions;
    }

    void reset() {
        busyTime = 0;
        overheadTime = 0;
        holdingTime = 0;
        switches = 0;
        wakes = 0;
        preemptions = 0;
    }
}
