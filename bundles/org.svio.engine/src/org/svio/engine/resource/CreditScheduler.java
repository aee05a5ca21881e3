package org.svio.engine.resource;

import java.util.Arrays;

/**
 * Proportional shares by credits. Three classes: boosted (woke with credit), under (has credit), over (has used more
 * than its share); within a class tasks are served in order.
 *
 * <p>Accounting is done when a decision is due rather than by an event of its own: each period that has passed is
 * divided among the tasks that were active in it, in proportion to their weights. Credit stays within one period on
 * either side of zero, so that neither sleeping nor running alone is remembered for longer.
 */
final class CreditScheduler implements Scheduler {

    /** A boost ends after this part of an accounting period, when the original would next sample the running task. */
    private static final int BOOST_DIVISOR = 3;

    private final long slice;
    private final long boostedSlice;
    private final long period;
    private final TaskQueue boosted = new TaskQueue();
    private final TaskQueue under = new TaskQueue();
    private final TaskQueue over = new TaskQueue();

    /** The tasks that were active in the present period, so that those that sleep for long cost nothing. */
    private Task[] active = new Task[4];
    private int activeCount;

    /** Tasks in the queues. */
    private int waiting;

    /** The end of the present period. */
    private long periodEnd;

    CreditScheduler(Scheduling.Credit parameters) {
        this.slice = parameters.slice();
        this.period = parameters.period();
        this.boostedSlice = Math.min(slice, period / BOOST_DIVISOR + 1);
        this.periodEnd = period;
    }

    @Override
    public void introduce(Task task) {
        if (task.weight < 1) {
            throw new IllegalArgumentException("the weight of a task under a credit scheduler must be positive: "
                    + task.weight);
        }
        task.credit = period / BOOST_DIVISOR; // or its first wakes would find it in debt
    }

    @Override
    public void ready(Task task, boolean woken) {
        activate(task);
        task.boosted = woken && task.credit >= 0;
        enqueue(task);
    }

    @Override
    public void preempted(Task task) {
        task.boosted = false;
        enqueue(task);
    }

    @Override
    public void expired(Task task) {
        task.boosted = false;
        enqueue(task);
    }

    @Override
    public void renewed(Task task) {
        task.boosted = false;
    }

    @Override
    public Task next() {
        if (waiting == 0) {
            return null;
        }
        waiting--;
        Task task = boosted.poll();
        if (task == null) {
            task = under.poll();
        }
        return task == null ? over.poll() : task;
    }

    @Override
    public boolean hasReady() {
        return waiting > 0;
    }

    @Override
    public boolean preempts(Task running) {
        return waiting > 0 && !running.boosted && !boosted.isEmpty();
    }

    @Override
    public long slice(Task task) {
        return task.boosted ? boostedSlice : slice;
    }

    @Override
    public void charge(Task task, long elapsed) {
        activate(task);
        task.credit = Math.max(task.credit - elapsed, -period);
    }

    @Override
    public void advance(long now) {
        if (now >= periodEnd) {
            account(now);
        }
    }

    private void account(long now) {
        long periods = (now - periodEnd) / period + 1;
        periodEnd += periods * period;
        grantCredit(Math.min(periods, 2)); // more cannot count: credit is capped at one period
        reorder(under.size(), under);
        reorder(over.size(), over);
    }

    private void activate(Task task) {
        if (!task.active) {
            task.active = true;
            if (activeCount == active.length) {
                active = Arrays.copyOf(active, 2 * activeCount);
            }
            active[activeCount++] = task;
        }
    }

    private void grantCredit(long periods) {
        long weights = 0;
        for (int index = 0; index < activeCount; index++) {
            weights += active[index].weight;
        }
        int stillActive = 0;
        for (int index = 0; index < activeCount; index++) {
            Task task = active[index];
            long share = periods * (period / weights * task.weight);
            task.credit = Math.min(task.credit + share, period);
            task.active = task.state == Task.State.READY || task.isOnStrand();
            if (task.active) {
                active[stillActive++] = task;
            }
        }
        activeCount = stillActive;
    }

    /** Moves each of the first tasks of a queue to the end of the queue it now belongs to, which may be the same. */
    private void reorder(int count, TaskQueue queue) {
        for (int moved = 0; moved < count; moved++) {
            Task task = queue.poll();
            queueOf(task).addLast(task);
        }
    }

    private void enqueue(Task task) {
        waiting++;
        queueOf(task).addLast(task);
    }

    private TaskQueue queueOf(Task task) {
        if (task.boosted) {
            return boosted;
        }
        return task.credit >= 0 ? under : over;
    }
}
