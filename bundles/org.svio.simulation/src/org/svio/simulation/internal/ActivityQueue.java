package org.svio.simulation.internal;

/** Activities that wait for something, in order; linked through themselves, so that an empty queue is two fields. */
final class ActivityQueue<A extends Activity> {

    private A first;
    private A last;

    boolean isEmpty() {
        return first == null;
    }

    void add(A activity) {
        if (first == null) {
            first = activity;
        } else {
            last.next = activity;
        }
        last = activity;
    }

    /** Removes and returns the first, null if there is none. */
    @SuppressWarnings("unchecked") // only an A is ever linked to an A here
    A poll() {
        A activity = first;
        if (activity != null) {
            first = (A) activity.next;
            activity.next = null;
        }
        return activity;
    }
}
