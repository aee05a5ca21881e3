package org.svio.estimate.internal;

/** A packet flow at one part of its way, with what the last iteration found. */
abstract sealed class Visit permits StayVisit, HopVisit {

    /** Time from entering this part to entering the next. */
    double residence;

    /**
     * Adds the flow to the queues it goes through.
     *
     * @param closed whether the flow belongs to a closed chain
     * @param rate packets per second
     * @param population units of the chain under way; 0 for an open one
     */
    abstract void load(boolean closed, double rate, double population);

    /** Tells the queues which part of their backlog is the flow's own. */
    abstract void mark(double rate);

    /** Takes that back. */
    abstract void unmark();

    /** Finds the residence from the backlogs that the last iteration left. */
    abstract void advance(double rate, double population);

    /** Whether packets need the resource here. */
    abstract boolean uses(int resource, Resources resources);

    /** The queue in which packets wait, as a key; and the time they wait there. */
    abstract Object queue();

    abstract double waiting();
}
