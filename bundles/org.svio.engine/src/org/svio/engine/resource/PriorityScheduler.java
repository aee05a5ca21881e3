package org.svio.engine.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One queue per priority, the most urgent first; a preempted task keeps its place at the front of its queue. */
final class PriorityScheduler implements Scheduler {

    private record Level(int priority, TaskQueue queue) {
    }

    private final List<Level> levels = new ArrayList<>();

    @Override
    public void introduce(Task task) {
        if (levels.stream().noneMatch(level -> level.priority == task.weight)) {
            levels.add(new Level(task.weight, new TaskQueue()));
            levels.sort(Comparator.comparingInt(Level::priority).reversed());
        }
    }

    @Override
    public void ready(Task task, boolean woken) {
        queueOf(task).addLast(task);
    }

    @Override
    public void preempted(Task task) {
        queueOf(task).addFirst(task);
    }

    @Override
    public void expired(Task task) {
        queueOf(task).addLast(task);
    }

    @Override
    public Task next() {
        TaskQueue queue = mostUrgent();
        return queue == null ? null : queue.poll();
    }

    @Override
    public boolean hasReady() {
        return mostUrgent() != null;
    }

    @Override
    public boolean preempts(Task running) {
        TaskQueue queue = mostUrgent();
        return queue != null && queue.first().weight > running.weight;
    }

    @Override
    public long slice(Task task) {
        return ENDLESS;
    }

    private TaskQueue mostUrgent() {
        for (int index = 0; index < levels.size(); index++) {
            if (!levels.get(index).queue.isEmpty()) {
                return levels.get(index).queue;
            }
        }
        return null;
    }

    private TaskQueue queueOf(Task task) {
        for (int index = 0; index < levels.size(); index++) {
            if (levels.get(index).priority == task.weight) {
                return levels.get(index).queue;
            }
        }
        throw new IllegalStateException("task " + task.id + " was not introduced to its scheduler");
    }
}
