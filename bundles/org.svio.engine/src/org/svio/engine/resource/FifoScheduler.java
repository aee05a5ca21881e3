package org.svio.engine.resource;

/** One queue in order of readiness, with an endless slice (FIFO) or a quantum (round robin). */
final class FifoScheduler implements Scheduler {

    private final TaskQueue queue = new TaskQueue();
    private final long quantum;

    FifoScheduler(long quantum) {
        this.quantum = quantum;
    }

    @Override
    public void ready(Task task, boolean woken) {
        queue.addLast(task);
    }

    @Override
    public void preempted(Task task) {
        queue.addFirst(task);
    }

    @Override
    public void expired(Task task) {
        queue.addLast(task);
    }

    @Override
    public Task next() {
        return queue.poll();
    }

    @Override
    public boolean hasReady() {
        return !queue.isEmpty();
    }

    @Override
    public boolean preempts(Task running) {
        return false;
    }

    @Override
    public long slice(Task task) {
        return quantum;
    }
}
