package org.svio.benchmarks;

import java.util.List;

/**
 * The workloads on which engines are compared. All engines follow the same trajectory: the same draws in the same
 * order, so that the check, a number that depends on the whole of it, comes out the same.
 */
public enum Workload {

    /** M/M/1 with arrival rate 0.8 and service rate 1; the count is of customers, the check their mean sojourn. */
    MM1("mm1", 2, 5_000_000),

    /** As many timers as the paper's platform has events under way; otherwise like the next. */
    HOLD_50("hold50", 1, 20_000_000),

    /**
     * A thousand timers, each of which fires again after a time of mean 1; the count is of firings, the check the
     * clock.
     */
    HOLD_1000("hold1000", 1, 20_000_000),

    /** As before, with a hundred thousand timers. */
    HOLD_100000("hold100000", 1, 20_000_000),

    /** 64 customers in a ring of 8 stations, even ones with service 1, odd ones of mean 0.9; completions, the clock. */
    TANDEM("tandem", 1, 20_000_000);

    /** Those on which all engines are compared. */
    static final List<Workload> COMPARED = List.of(MM1, HOLD_1000, HOLD_100000, TANDEM);

    /** Customers in the tandem. */
    static final int CUSTOMERS = 64;

    /** Stations in the tandem. */
    static final int STATIONS = 8;

    private final String title;
    private final int eventsPerCount;
    private final long fullCount;

    Workload(String title, int eventsPerCount, long fullCount) {
        this.title = title;
        this.eventsPerCount = eventsPerCount;
        this.fullCount = fullCount;
    }

    /** The name in reports. */
    public String title() {
        return title;
    }

    /** Events handled per customer, firing or completion. */
    public int eventsPerCount() {
        return eventsPerCount;
    }

    /** The count for which the check is published. */
    public long fullCount() {
        return fullCount;
    }

    /** The number of timers of a hold workload. */
    int timers() {
        return switch (this) {
            case HOLD_50 -> 50;
            case HOLD_1000 -> 1000;
            case HOLD_100000 -> 100_000;
            case MM1, TANDEM -> throw new IllegalStateException(title + " has no timers");
        };
    }
}
