package org.svio.simulation.internal;

import org.svio.engine.resource.Processor;
import org.svio.simulation.program.TaskSpec;

/**
 * A virtual CPU, hardware context, engine or interrupt handler at run time: does one activity at a time and takes turns
 * among those that are ready.
 */
final class Executor {

    final TaskSpec spec;
    final Processor processor;
    final int task;

    private final boolean hasContext;
    private final ActivityQueue<Activity> ready = new ActivityQueue<>();
    private Activity current;

    /** Whether it has the strand, and whether the strand is held for something that is under way elsewhere. */
    private boolean onStrand;
    private boolean holding;

    /** Times it left the guest for the hypervisor. */
    long exits;

    Executor(TaskSpec spec, Processor processor) {
        this.spec = spec;
        this.processor = processor;
        this.hasContext = spec.context();
        this.task = processor.addTask(spec.weight(), spec.interrupt());
    }

    /** Gives {@code activity} a turn, at once if nothing else is being done. */
    void activate(Activity activity) {
        if (current == null) {
            current = activity;
            activity.begin();
        } else {
            ready.add(activity);
        }
    }

    /** Whether another activity waits for its turn. */
    boolean hasOthers() {
        return !ready.isEmpty();
    }

    /** Puts the current activity behind those that are ready and gives the first of them its turn. */
    void rotate() {
        ready.add(current);
        current = ready.poll();
        current.begin();
    }

    /** The current activity has nothing to do for now. */
    void finished() {
        current = ready.poll();
        if (current != null) {
            current.begin();
        } else if (onStrand) {
            onStrand = false;
            processor.release(task);
        }
    }

    /** Asks the processor for {@code work} picoseconds; {@link Activity#onServed} follows. */
    void demand(long work) {
        onStrand = false;
        processor.demand(task, work);
    }

    /** Asks the processor for several works, one after the other; {@link Activity#onServed} follows after the last. */
    void demand(long[] works, int count) {
        onStrand = false;
        if (count == 1) {
            processor.demand(task, works[0]);
        } else {
            processor.demand(task, works, count);
        }
    }

    /** When a part of the work asked for last was done. */
    long servedAt(int part) {
        return processor.servedAt(task, part);
    }

    /** Whether it must first get the strand, by a demand, before it can wait on it for a bus or memory. */
    boolean mustBoard() {
        return !onStrand && !hasContext;
    }

    /** Waits for a bus or memory: what has a context of its own leaves the strand to others, all else stalls it. */
    void await() {
        if (onStrand && hasContext) {
            onStrand = false;
            processor.block(task);
        } else if (onStrand && !holding) {
            holding = true;
            processor.hold(task);
        }
    }

    /** The processor has done the work asked for. */
    void onServed() {
        onStrand = true;
        holding = false;
        current.onServed();
    }

    /** When the executor, after it was last woken, first made progress. */
    long startedAt() {
        return processor.startedAt(task);
    }
}
