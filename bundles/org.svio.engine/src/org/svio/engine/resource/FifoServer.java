package org.svio.engine.resource;

/**
 * A single first-come-first-served server whose service times are known on arrival, such as a link or a bus.
 *
 * <p>Computes each departure by the recursion of Lindley (1952), without an event for the start of service. Right only
 * where nothing can interfere: no preemption, no cancellation, no second server. Times are picoseconds.
 */
public final class FifoServer {

    private long free;
    private long served;
    private long busy;
    private double waiting;
    private long observedSince;

    /** Takes an arrival at {@code now} that needs {@code service}, and returns the instant at which it is done. */
    public long departure(long now, long service) {
        if (service < 0) {
            throw new IllegalArgumentException("a service time must not be negative: " + service + " ps");
        }
        long start = Math.max(now, free);
        long done = start + service;
        if (done < 0) {
            throw new IllegalStateException("the queue of a server reaches beyond the end of time: " + service
                    + " ps more after " + start + " ps");
        }
        waiting += start - now;
        busy += service;
        served++;
        free = done;
        return done;
    }

    /** Starts the observation anew at {@code now}; work accepted before still counts as busy time from now on. */
    public void resetStatistics(long now) {
        served = 0;
        waiting = 0;
        busy = backlog(now);
        observedSince = now;
    }

    /** The time the server still needs for what has arrived up to {@code now}. */
    public long backlog(long now) {
        return Math.max(0, free - now);
    }

    /** The arrivals since the last reset. */
    public long arrivals() {
        return served;
    }

    /** The time the server has been busy from the last reset to {@code now}. */
    public long busyTime(long now) {
        return busy - backlog(now);
    }

    /** The share of the time from the last reset to {@code now} that the server has been busy, 0 if none has passed. */
    public double utilisation(long now) {
        return now == observedSince ? 0 : (double) busyTime(now) / (now - observedSince);
    }

    /** The time that the arrivals since the last reset spend waiting for their service, in sum. */
    public double waitingTime() {
        return waiting;
    }
}
