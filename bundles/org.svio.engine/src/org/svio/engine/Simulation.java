package org.svio.engine;

/**
 * One run: a clock and the events still to come.
 *
 * <p>Time is a whole number of picoseconds since the start of the run; 63 bits last for 106 days. Events leave in a
 * total order: by time, and simultaneous ones in the order in which they were scheduled. An event is an int from 0 to
 * {@link #MAXIMUM_EVENT}, whose meaning is the handler's. A run that has reached its peak number of pending events
 * allocates nothing more. Not thread safe: one run, one thread.
 */
public final class Simulation {

    /** The largest event code. */
    public static final int MAXIMUM_EVENT = (1 << 28) - 1;

    /** A key orders simultaneous events and carries the event: 35 bits of sequence number above 28 bits of event. */
    private static final long NEXT_SEQUENCE = 1L << 28;

    private final EventHandler handler;
    private final EventHeap heap = new EventHeap();
    private final Lanes lanes = new Lanes();
    private long now;
    private long sequence;
    private long events;

    /** True while the root of the heap is the event being handled, which the next one scheduled may replace. */
    private boolean rootLeft;
    private boolean stopped;

    /** Creates a run whose clock shows zero. */
    public Simulation(EventHandler handler) {
        if (handler == null) {
            throw new IllegalArgumentException("a simulation needs an event handler");
        }
        this.handler = handler;
    }

    /** The clock, in picoseconds since the start of the run. */
    public long now() {
        return now;
    }

    /** The number of events handled so far. */
    public long events() {
        return events;
    }

    /** The number of events scheduled and not yet handled. */
    public int pending() {
        return heap.size() + lanes.size() - (rootLeft ? 1 : 0);
    }

    /** Schedules {@code event} for {@code delay} picoseconds from now; throws if that is not in the future or present. */
    public void schedule(long delay, int event) {
        long time = now + delay;
        long key = sequence | event;
        if ((delay | time | key | (MAXIMUM_EVENT - event)) < 0) {
            throw refusal(delay, event);
        }
        sequence += NEXT_SEQUENCE;
        add(time, key);
    }

    /** Schedules {@code event} for the instant {@code time}; throws if the clock is past it. */
    public void scheduleAt(long time, int event) {
        if (time < now) {
            throw new IllegalArgumentException("cannot schedule at " + time + " ps: the clock already shows " + now);
        }
        schedule(time - now, event);
    }

    /**
     * The lane for events of this delay, in picoseconds. Lanes are cheaper than {@link #schedule} where many events
     * have one constant delay; the same delay gives the same lane.
     */
    public int newLane(long delay) {
        if (delay < 0) {
            throw new IllegalArgumentException("the delay of a lane must not be negative: " + delay + " ps");
        }
        return lanes.laneOf(delay);
    }

    /** Schedules {@code event} for the delay of {@code lane} from now, in the same total order as all other events. */
    public void scheduleInLane(int lane, int event) {
        long delay = lanes.delay(lane);
        long time = now + delay;
        long key = sequence | event;
        if ((time | key | (MAXIMUM_EVENT - event)) < 0) {
            throw refusal(delay, event);
        }
        sequence += NEXT_SEQUENCE;
        lanes.add(lane, time, key);
    }

    /**
     * Handles all events up to and including {@code until}, in picoseconds, and sets the clock to it; after
     * {@link #stop} the clock stays at the last event handled.
     */
    public void run(long until) {
        if (until < now) {
            throw new IllegalArgumentException("cannot run until " + until + " ps: the clock already shows " + now);
        }
        run(until, Long.MAX_VALUE);
        if (!stopped) {
            now = until;
        }
    }

    /** Handles the next {@code count} events, fewer if none are left or after {@link #stop}. */
    public void runEvents(long count) {
        run(Long.MAX_VALUE, events + count);
    }

    /** Ends the run in progress as soon as the event being handled is done. Pending events stay for a later run. */
    public void stop() {
        stopped = true;
    }

    /** For tests: makes the next sequence number this one. */
    void startSequenceAt(long number) {
        sequence = number * NEXT_SEQUENCE;
    }

    private void run(long until, long lastEvent) {
        if (rootLeft) {
            throw new IllegalStateException("the simulation is already running");
        }
        stopped = false;
        while (!stopped && events < lastEvent && takeFirst(until)) {
        }
    }

    /** Handles the earliest event, unless there is none up to {@code until}. */
    private boolean takeFirst(long until) {
        boolean inLane = lanes.size() > 0 && (heap.size() == 0 || EventHeap.precedes(
                lanes.firstTime(), lanes.firstKey(), heap.firstTime(), heap.firstKey()));
        if (!inLane && heap.size() == 0) {
            return false;
        }
        long time = inLane ? lanes.firstTime() : heap.firstTime();
        if (time > until) {
            return false;
        }
        int event = (int) (inLane ? lanes.firstKey() : heap.firstKey()) & MAXIMUM_EVENT;
        now = time;
        events++;
        if (inLane) {
            lanes.removeFirst();
            handler.onEvent(event);
        } else {
            rootLeft = true;
            handler.onEvent(event);
            if (rootLeft) {
                rootLeft = false;
                heap.removeFirst();
            }
        }
        return true;
    }

    private void add(long time, long key) {
        if (rootLeft) {
            rootLeft = false;
            heap.replaceFirst(time, key);
        } else {
            heap.add(time, key);
        }
    }

    private RuntimeException refusal(long delay, int event) {
        if (delay < 0) {
            return new IllegalArgumentException(
                    "cannot schedule into the past: a delay of " + delay + " ps at " + now + " ps");
        }
        if (event < 0 || event > MAXIMUM_EVENT) {
            return new IllegalArgumentException("an event must be from 0 to " + MAXIMUM_EVENT + ", not " + event);
        }
        return new IllegalStateException("cannot schedule " + delay + " ps after " + now
                + " ps: the clock ends after 106 days");
    }
}
