package org.svio.engine.resource;

/** A customer of a {@link Processor}: what it still has to do, what its scheduler knows of it and what it has used. */
final class Task {

    /** Where a task stands between its demands. */
    enum State {
        /** Wants nothing; its next demand is a wake. */
        SLEEPING,
        /** Waits for something outside the processor; its next demand makes it ready again, but is no wake. */
        BLOCKED,
        /** Waits for the strand. */
        READY,
        /** Has the strand and makes progress. */
        RUNNING,
        /** Has the strand without progress. */
        HOLDING,
        /** Has the strand and is being told that its demand is served. */
        SERVED
    }

    final int id;
    final int weight;
    final boolean interrupt;
    final Progress overhead = new Progress();
    final Parts work = new Parts();

    State state = State.SLEEPING;

    /** Since when the task has waited, while it is ready. */
    long readySince;

    /** When the task made its first progress after it was last made ready by a demand. */
    long startedAt;
    boolean started;

    long serviceTime;
    long waitingTime;
    long served;

    /** Credit left, in ps of strand time, and the class that follows from it; for the credit scheduler. */
    long credit;
    boolean boosted;
    boolean active;

    Task(int id, int weight, boolean interrupt) {
        this.id = id;
        this.weight = weight;
        this.interrupt = interrupt;
    }

    boolean isOnStrand() {
        return state == State.RUNNING || state == State.HOLDING || state == State.SERVED;
    }

    void readyAgain(long now) {
        state = State.READY;
        readySince = now;
    }

    /** Makes progress for the first time after a demand made it ready, or goes on. */
    void start(long now) {
        if (!started) {
            started = true;
            startedAt = now;
        }
    }

    /** Pays overhead for at most {@code elapsed} picoseconds up to {@code now}; returns for how many. */
    long pay(long now, long elapsed, int rate) {
        long paid = Math.min(elapsed, overhead.timeLeft(rate));
        overhead.advance(paid, rate);
        if (overhead.isDone()) {
            start(now - elapsed + paid);
        }
        return paid;
    }

    void resetStatistics(long now) {
        serviceTime = 0;
        waitingTime = 0;
        served = 0;
        readySince = now;
    }
}
