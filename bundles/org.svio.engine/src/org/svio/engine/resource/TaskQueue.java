package org.svio.engine.resource;

/** Tasks that wait, in order; a preempted one may return to the front. */
final class TaskQueue {

    private Task[] ring = new Task[8];
    private int head;
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    void addLast(Task task) {
        makeRoom();
        ring[(head + size++) & (ring.length - 1)] = task;
    }

    void addFirst(Task task) {
        makeRoom();
        head = (head - 1) & (ring.length - 1);
        ring[head] = task;
        size++;
    }

    Task first() {
        return ring[head];
    }

    /** Removes and returns the first task, null if there is none. */
    Task poll() {
        if (size == 0) {
            return null;
        }
        Task task = ring[head];
        head = (head + 1) & (ring.length - 1);
        size--;
        return task;
    }

    private void makeRoom() {
        if (size < ring.length) {
            return;
        }
        Task[] longer = new Task[2 * size];
        for (int index = 0; index < size; index++) {
            longer[index] = ring[(head + index) & (size - 1)];
        }
        ring = longer;
        head = 0;
    }
}
