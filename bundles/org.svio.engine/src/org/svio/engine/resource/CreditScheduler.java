package org.svio.engine.resource;

import java.util.ArrayList;
import java.util.List;

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

    private final Scheduling.Credit parameters;
    private final List<Task> tasks = new ArrayList<>();
    private final TaskQueue boosted = new TaskQueue();
    private final TaskQueue under = new TaskQueue();
    private final TaskQueue over = new TaskQueue();
    private long accounted;

    CreditScheduler(Scheduling.Credit parameters) {
        this.parameters = parameters;
    }

    @Override
    public void introduce(Task task) {
        if (task.weight < 1) {
            throw new IllegalArgumentException("the weight of a task under a credit scheduler must be positive: "
                    + task.weight);
        }
        task.credit = parameters.period() / BOOST_DIVISOR; // or its first wakes would find it in debt
        tasks.add(task);
    }

    @Override
    public void ready(Task task, boolean woken) {
        task.active = true;
        task.boosted = woken && task.credit >= 0;
        queueOf(task).addLast(task);
    }

    @Override
    public void preempted(Task task) {
        task.boosted = false;
        queueOf(task).addLast(task);
    }

    @Override
    public void expired(Task task) {
        task.boosted = false;
        queueOf(task).addLast(task);
    }

    @Override
    public void renewed(Task task) {
        task.boosted = false;
    }

    @Override
    public Task next() {
        Task task = boosted.poll();
        if (task == null) {
            task = under.poll();
        }
        return task == null ? over.poll() : task;
    }

    @Override
    public boolean hasReady() {
        return !boosted.isEmpty() || !under.isEmpty() || !over.isEmpty();
    }

    @Override
    public boolean preempts(Task running) {
        return !boosted.isEmpty() && !running.boosted;
    }

    @Override
    public long slice(Task task) {
        return task.boosted
                ? Math.min(parameters.slice(), parameters.period() / BOOST_DIVISOR + 1) : parameters.slice();
    }

    @Override
    public void charge(Task task, long elapsed) {
        task.active = true;
        task.credit = Math.max(task.credit - elapsed, -parameters.period());
    }

    @Override
    public void advance(long now) {
        long periods = (now - accounted) / parameters.period();
        if (periods == 0) {
            return;
        }
        accounted += periods * parameters.period();
        grantCredit(Math.min(periods, 2)); // more cannot count: credit is capped at one period
        reorder(under.size(), under);
        reorder(over.size(), over);
    }

    private void grantCredit(long periods) {
        long weights = 0;
        for (int index = 0; index < tasks.size(); index++) {
            weights += tasks.get(index).active ? tasks.get(index).weight : 0;
        }
        for (int index = 0; index < tasks.size(); index++) {
            Task task = tasks.get(index);
            if (task.active) {
                long share = periods * (parameters.period() / weights * task.weight);
                task.credit = Math.min(task.credit + share, parameters.period());
                task.active = task.state == Task.State.READY || task.isOnStrand();
            }
        }
    }

    /** Moves each of the first tasks of a queue to the end of the queue it now belongs to, which may be the same. */
    private void reorder(int count, TaskQueue queue) {
        for (int moved = 0; moved < count; moved++) {
            Task task = queue.poll();
            queueOf(task).addLast(task);
        }
    }

    private TaskQueue queueOf(Task task) {
        if (task.boosted) {
            return boosted;
        }
        return task.credit >= 0 ? under : over;
    }
}
