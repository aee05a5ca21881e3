package org.svio.engine.resource;

import java.util.Arrays;
import org.svio.engine.Simulation;
import org.svio.engine.resource.Task.State;

/**
 * One hardware strand, which at most one of its tasks has at a time, as its {@link Scheduling} says.
 *
 * <p>A task asks for work with {@link #demand}. When it is served the listener is told; there the task may demand more,
 * and so keep the strand, {@link #hold} the strand without progress, or {@link #block} to leave it for a while; a task
 * that does none of these sleeps. Whatever the listener asks of this processor is decided when it returns. A task that
 * blocks and at once demands again goes behind the tasks that are ready.
 *
 * <p>Interrupt tasks come before all others and interrupt them; they run in the context of what they interrupt, without
 * a switch. A task that starts after another one ran pays {@code switchCost}, one that starts on an idle strand pays
 * {@code wakeCost}: the strand is busy meanwhile, the task makes no progress. A held strand cannot be taken away.
 *
 * <p>Work is in picoseconds at full speed; while a sibling strand of the {@link Core} computes it takes longer, exactly
 * so, with the end of an overhead or a demand rounded up to the next picosecond.
 */
public final class Processor {

    /** Is told that the demand of a task of a processor, both by number, has been served. */
    @FunctionalInterface
    public interface Listener {

        /** Called at the instant the last of the work is done. */
        void onServed(int processor, int task);
    }

    private final Simulation simulation;
    private final Listener listener;
    private final int number;
    private final Scheduler scheduler;
    private final long switchCost;
    private final long wakeCost;
    private final Core core;
    private final StrandTimer timer;
    private final TaskQueue interrupts = new TaskQueue();
    private final StrandStatistics statistics = new StrandStatistics();

    private Task[] tasks = new Task[4];
    private int taskCount;

    /** The task that has the strand, null while the strand is idle. */
    private Task current;

    /** The task that an interrupt has taken the strand from, and the part of its slice already used. */
    private Task interrupted;
    private long usedSlice;

    /** The task whose context is loaded. */
    private Task last;

    private long settledAt;
    private long sliceStart;
    private boolean computing;

    /** True while the listener runs, when decisions wait. */
    private boolean telling;

    /**
     * A strand of {@code core} that schedules {@code event} for itself and calls itself {@code number} to the listener;
     * costs in ps.
     */
    public Processor(Simulation simulation, int event, Listener listener, int number, Scheduling scheduling,
            long switchCost, long wakeCost, Core core) {
        if (switchCost < 0 || wakeCost < 0) {
            throw new IllegalArgumentException(
                    "switch and wake costs must not be negative: " + switchCost + " ps, " + wakeCost + " ps");
        }
        this.simulation = simulation;
        this.listener = listener;
        this.number = number;
        this.scheduler = Scheduler.of(scheduling);
        this.switchCost = switchCost;
        this.wakeCost = wakeCost;
        this.core = core;
        this.timer = new StrandTimer(simulation, event);
        core.attach(this);
    }

    /**
     * Adds a sleeping task and returns its number, counted from 0. The weight is a share or a priority, as the
     * scheduling says, and means nothing for an interrupt task.
     */
    public int addTask(int weight, boolean interrupt) {
        if (taskCount == tasks.length) {
            tasks = Arrays.copyOf(tasks, 2 * taskCount);
        }
        Task task = new Task(taskCount, weight, interrupt);
        if (!interrupt) {
            scheduler.introduce(task);
        }
        tasks[taskCount] = task;
        return taskCount++;
    }

    /** A task asks for work, in ps at full speed; throws if its last demand is not served yet. */
    public void demand(int taskNumber, long work) {
        prepareDemand(taskNumber);
        tasks[taskNumber].work.set(work);
        decide();
    }

    /**
     * A task asks for the first {@code count} of these works, one after the other, as if it demanded each when the one
     * before is served, but is told only when the last one is. {@link #servedAt} says when each was done.
     */
    public void demand(int taskNumber, long[] works, int count) {
        prepareDemand(taskNumber);
        tasks[taskNumber].work.set(works, count);
        decide();
    }

    /** When a part of the demand served last was done. */
    public long servedAt(int taskNumber, int part) {
        return tasks[taskNumber].work.doneAt(part);
    }

    private void prepareDemand(int taskNumber) {
        Task task = tasks[taskNumber];
        settle();
        switch (task.state) {
            case SLEEPING -> makeReady(task, true);
            case BLOCKED -> makeReady(task, false);
            case HOLDING, SERVED -> task.state = State.RUNNING;
            case READY, RUNNING -> throw new IllegalStateException(
                    "task " + taskNumber + " of processor " + number + " demands more before it is served");
        }
    }

    /** A task that has just been served keeps the strand, without progress, until it demands or releases. */
    public void hold(int taskNumber) {
        require(tasks[taskNumber].state == State.SERVED, taskNumber, "holds the strand without having been served");
        tasks[taskNumber].state = State.HOLDING;
    }

    /** A task that holds the strand, or has just been served, gives it up and sleeps. */
    public void release(int taskNumber) {
        leave(taskNumber, State.SLEEPING);
    }

    /** A task that holds the strand, or has just been served, gives it up until its next demand, which is no wake. */
    public void block(int taskNumber) {
        leave(taskNumber, State.BLOCKED);
    }

    /** To be called for each of this processor's events. */
    public void onTimer() {
        if (!timer.fires()) {
            return;
        }
        settle();
        if (current.overhead.isDone() && current.work.isDone()) {
            tellServed(current);
        }
        decide();
    }

    /** When the task, after it was last made ready by a demand, first made progress: its scheduling wait ended then. */
    public long startedAt(int taskNumber) {
        return tasks[taskNumber].startedAt;
    }

    /** The task that has the strand, -1 while the strand is idle. */
    public int current() {
        return current == null ? -1 : current.id;
    }

    /** The number of tasks added. */
    public int tasks() {
        return taskCount;
    }

    /** What the strand has done since the last reset, up to now. */
    public StrandStatistics statistics() {
        settle();
        return statistics;
    }

    /** The time the task has had the strand since the last reset, holding it included, overheads not, in ps. */
    public long serviceTime(int taskNumber) {
        settle();
        return tasks[taskNumber].serviceTime;
    }

    /** The time the task has been ready without having the strand since the last reset, in ps. */
    public long waitingTime(int taskNumber) {
        Task task = tasks[taskNumber];
        return task.waitingTime + (task.state == State.READY ? simulation.now() - task.readySince : 0);
    }

    /** The demands of the task served since the last reset. */
    public long served(int taskNumber) {
        return tasks[taskNumber].served;
    }

    /** Starts the observation anew, as at the end of the warm-up. */
    public void resetStatistics() {
        settle();
        statistics.reset();
        for (int index = 0; index < taskCount; index++) {
            tasks[index].resetStatistics(simulation.now());
        }
    }

    /** Brings progress and accounts up to now, at the rate in force since they were last. */
    void settle() {
        long now = simulation.now();
        long elapsed = now - settledAt;
        settledAt = now;
        if (elapsed == 0 || current == null) {
            return;
        }
        Task task = current;
        int rate = core.rate();
        statistics.busyTime += elapsed;
        if (!task.overhead.isDone()) {
            long paid = task.pay(now, elapsed, rate);
            statistics.overheadTime += paid;
            elapsed -= paid;
        }
        task.serviceTime += elapsed;
        if (task.state == State.HOLDING) {
            statistics.holdingTime += elapsed;
        } else {
            task.work.advance(now - elapsed, elapsed, rate);
        }
        if (!task.interrupt) {
            scheduler.charge(task, elapsed);
        }
    }

    /** Sets the timer to the end of the demand or of the slice, whichever is first. */
    void setTimer() {
        Task task = current;
        if (task == null || task.state != State.RUNNING || telling) {
            return;
        }
        long now = simulation.now();
        int rate = core.rate();
        long left = task.work.timeLeft(rate);
        if (!task.overhead.isDone()) {
            left += task.overhead.timeLeft(rate);
        }
        if (!task.interrupt && scheduler.hasReady()) {
            left = Math.min(left, Math.max(0, scheduler.slice(task) - (now - sliceStart)));
        }
        timer.set(now + left);
    }

    private void makeReady(Task task, boolean woken) {
        task.readyAgain(simulation.now());
        task.started = false;
        if (task.interrupt) {
            interrupts.addLast(task);
            return;
        }
        scheduler.advance(simulation.now());
        if (current != null && !current.interrupt && !scheduler.hasReady()) {
            forgetSlicesRunAlone();
        }
        scheduler.ready(task, woken);
    }

    /** A slice begins anew each time it ends and nobody waits. */
    private void forgetSlicesRunAlone() {
        long slice = scheduler.slice(current);
        long used = simulation.now() - sliceStart;
        if (used >= slice) {
            sliceStart += used / slice * slice;
            scheduler.renewed(current);
        }
    }

    private void leave(int taskNumber, State next) {
        Task task = tasks[taskNumber];
        require(task.state == State.SERVED || task.state == State.HOLDING, taskNumber, "gives up a strand it lacks");
        settle();
        task.state = next;
        decide();
    }

    private void tellServed(Task task) {
        task.state = State.SERVED;
        task.served++;
        telling = true;
        listener.onServed(number, task.id);
        telling = false;
        if (task.state == State.SERVED) {
            task.state = State.SLEEPING;
        }
    }

    /** Gives the strand to the task that should have it now, if that is another one, and sets the timer. */
    private void decide() {
        if (telling) {
            return;
        }
        scheduler.advance(simulation.now());
        boolean wasIdle = current == null;
        if (current != null && current.state == State.RUNNING) {
            giveWay();
        } else if (current != null && current.state != State.HOLDING) {
            current = null;
        }
        if (current == null) {
            current = next();
            if (current != null) {
                start(current, wasIdle);
            }
        }
        reportComputing();
        if (computing) {
            setTimer();
        } else {
            timer.clear();
        }
    }

    /** Takes the strand from the running task if an interrupt, a more urgent task or its slice's end demands it. */
    private void giveWay() {
        if (current.interrupt) {
            return;
        }
        Task task = current;
        if (!interrupts.isEmpty()) {
            if (!scheduler.hasReady()) {
                forgetSlicesRunAlone();
            }
            interrupted = task;
            usedSlice = simulation.now() - sliceStart;
        } else if (scheduler.preempts(task)) {
            scheduler.preempted(task);
        } else if (scheduler.hasReady() && simulation.now() - sliceStart >= scheduler.slice(task)) {
            scheduler.expired(task);
        } else {
            return;
        }
        task.readyAgain(simulation.now());
        statistics.preemptions++;
        current = null;
    }

    private Task next() {
        Task interrupt = interrupts.poll();
        if (interrupt != null) {
            return interrupt;
        }
        Task resumed = interrupted;
        interrupted = null;
        if (resumed == null) {
            sliceStart = simulation.now();
            return scheduler.next();
        }
        if (scheduler.preempts(resumed)) {
            scheduler.preempted(resumed);
            sliceStart = simulation.now();
            return scheduler.next();
        }
        sliceStart = simulation.now() - usedSlice;
        return resumed;
    }

    private void start(Task task, boolean wasIdle) {
        boolean switches = !task.interrupt && task != last && last != null;
        if (switches || wasIdle) {
            task.overhead.set((switches ? switchCost : 0) + (wasIdle ? wakeCost : 0));
        }
        statistics.switches += switches ? 1 : 0;
        statistics.wakes += wasIdle ? 1 : 0;
        if (!task.interrupt) {
            last = task;
        }
        task.waitingTime += simulation.now() - task.readySince;
        task.state = State.RUNNING;
        if (task.overhead.isDone()) {
            task.start(simulation.now());
        }
    }

    private void reportComputing() {
        boolean nowComputing = current != null && current.state == State.RUNNING;
        if (nowComputing != computing) {
            computing = nowComputing;
            core.changeComputing(this, nowComputing ? 1 : -1);
        }
    }

    private void require(boolean allowed, int taskNumber, String otherwise) {
        if (!allowed) {
            throw new IllegalStateException("task " + taskNumber + " of processor " + number + " " + otherwise);
        }
    }
}
