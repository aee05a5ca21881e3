package org.svio.engine.resource;

/**
 * How a {@link Processor} chooses among the tasks that want it. Interrupt tasks stand above every policy: they run
 * before and in the midst of all others, first come first served.
 */
public sealed interface Scheduling {

    /** First come, first served; a task keeps the strand until it sleeps, blocks or is interrupted. */
    record Fifo() implements Scheduling {
    }

    /** First come, first served, but a task that has had the strand for a quantum, in ps, lets the others pass. */
    record RoundRobin(long quantum) implements Scheduling {

        /** Requires a positive quantum. */
        public RoundRobin {
            requirePositive("the quantum of a round robin scheduler", quantum);
        }
    }

    /** The weight of a task is its priority: a higher one preempts at once, equal ones are served in order. */
    record Priority() implements Scheduling {
    }

    /**
     * Shares in proportion to weights, as the credit scheduler of Xen: each accounting period credits the active tasks,
     * running costs credit, a task with credit goes before one without, and a task that wakes with credit preempts.
     *
     * @param slice how long a task may keep the strand while others of its class wait, in ps
     * @param period the accounting period, in ps; a boost lasts for a third of it at most
     */
    record Credit(long slice, long period) implements Scheduling {

        /** Requires a positive slice and period. */
        public Credit {
            requirePositive("the slice of a credit scheduler", slice);
            requirePositive("the accounting period of a credit scheduler", period);
        }
    }

    private static void requirePositive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be positive: " + value + " ps");
        }
    }
}
