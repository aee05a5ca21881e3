package org.svio.engine.resource;

/** The order in which the ready tasks of a processor get its strand; interrupt tasks never come here. */
interface Scheduler {

    /** A slice that never ends. */
    long ENDLESS = Long.MAX_VALUE;

    static Scheduler of(Scheduling scheduling) {
        return switch (scheduling) {
            case Scheduling.Fifo fifo -> new FifoScheduler(ENDLESS);
            case Scheduling.RoundRobin roundRobin -> new FifoScheduler(roundRobin.quantum());
            case Scheduling.Priority priority -> new PriorityScheduler();
            case Scheduling.Credit credit -> new CreditScheduler(credit);
        };
    }

    /** A task was added to the processor. */
    default void introduce(Task task) {
    }

    /** A demand made the task ready; {@code woken} if it slept before. */
    void ready(Task task, boolean woken);

    /** The running task has to give way to a more urgent one. */
    void preempted(Task task);

    /** The running task has used up its slice. */
    void expired(Task task);

    /** The slice of the running task has ended, but nobody waited, so that it begins anew. */
    default void renewed(Task task) {
    }

    /** Removes and returns the task to run next, null if none is ready. */
    Task next();

    /** Whether a task is ready. */
    boolean hasReady();

    /** Whether a ready task is so urgent that the running one has to give way at once. */
    boolean preempts(Task running);

    /** How long the task may run while others are ready, in ps. */
    long slice(Task task);

    /** The task has had the strand for some time, in ps, up to now. */
    default void charge(Task task, long elapsed) {
    }

    /** Brings whatever depends on the clock up to date, before a decision. */
    default void advance(long now) {
    }
}
