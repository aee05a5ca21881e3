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

    private static final int NONE = -1;

    private final EventHandler handler;
    private final EventCalendar calendar = new EventCalendar();
    private final Lanes lanes = new Lanes();
    private long now;
    private long sequence;

    /** Events scheduled before the sequence numbers last began anew. */
    private long scheduledBefore;
    private boolean running;
    private boolean stopped;

    /** The last instant of the run in progress, and the last at which the calendar goes before all lanes. */
    private long until;
    private long calendarFirst;

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
        return scheduledBefore + sequence / NEXT_SEQUENCE - pending();
    }

    /** The number of events scheduled and not yet handled. */
    public int pending() {
        return calendar.size() + lanes.size();
    }

    /** Schedules {@code event} for {@code delay} picoseconds from now; throws if that is not now or in the future. */
    public void schedule(long delay, int event) {
        long time = now + delay;
        if ((delay | time | sequence) < 0 || event >>> 28 != 0) {
            check(delay, event);
        }
        calendar.add(time, sequence | event);
        sequence += NEXT_SEQUENCE;
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
        if ((time | sequence) < 0 || event >>> 28 != 0) {
            check(delay, event);
        }
        lanes.add(lane, time, sequence | event);
        sequence += NEXT_SEQUENCE;
        calendarFirst = Math.min(calendarFirst, time - 1);
    }

    /**
     * Handles all events up to and including {@code until}, in picoseconds, and sets the clock to it; after
     * {@link #stop} the clock stays at the last event handled.
     */
    public void run(long until) {
        if (until < now) {
            throw new IllegalArgumentException("cannot run until " + until + " ps: the clock already shows " + now);
        }
        begin(until);
        try {
            boolean more = true;
            while (more) {
                more = handleNext();
            }
        } finally {
            running = false;
        }
        if (!stopped) {
            now = until;
        }
    }

    /** Handles the next {@code count} events, fewer if none are left or after {@link #stop}. */
    public void runEvents(long count) {
        begin(Long.MAX_VALUE);
        try {
            long left = count;
            while (left > 0 && handleNext()) {
                left--;
            }
        } finally {
            running = false;
        }
    }

    /** Ends the run in progress as soon as the event being handled is done. Pending events stay for a later run. */
    public void stop() {
        stopped = true;
        until = -1;
        calendarFirst = -1;
    }

    /** For tests: makes the next sequence number this one. */
    void startSequenceAt(long number) {
        sequence = number * NEXT_SEQUENCE;
    }

    private void begin(long lastInstant) {
        if (running) {
            throw new IllegalStateException("the simulation is already running");
        }
        running = true;
        stopped = false;
        until = lastInstant;
        allowCalendar();
    }

    private void allowCalendar() {
        long last = Math.min(until, Long.MAX_VALUE - 1);
        calendarFirst = lanes.isEmpty() ? last : Math.min(last, lanes.firstTime() - 1);
    }

    /** Handles the first event of the run, if there is one. */
    private boolean handleNext() {
        long time = calendar.firstTime();
        if (time > calendarFirst) {
            return handleFromEither();
        }
        int event = (int) calendar.firstKey() & MAXIMUM_EVENT;
        calendar.removeFirst();
        now = time;
        handler.onEvent(event);
        return true;
    }

    private boolean handleFromEither() {
        boolean fromLane = !lanes.isEmpty() && laneIsFirst();
        if (!fromLane && !calendar.prepareFirst()) {
            return false;
        }
        long time = fromLane ? lanes.firstTime() : calendar.firstTime();
        if (time > until) {
            return false;
        }
        long key;
        if (fromLane) {
            key = lanes.firstKey();
            lanes.removeFirst();
            allowCalendar();
        } else {
            key = calendar.firstKey();
            calendar.removeFirst();
        }
        now = time;
        handler.onEvent((int) key & MAXIMUM_EVENT);
        return true;
    }

    /** Whether the first event of the lanes, which are not empty, precedes that of the calendar. */
    private boolean laneIsFirst() {
        if (!calendar.prepareFirst()) {
            return true;
        }
        long difference = lanes.firstTime() - calendar.firstTime();
        return difference < 0 || (difference == 0 && lanes.firstKey() < calendar.firstKey());
    }

    /** Numbers the pending events anew from zero, in their order: sequence numbers have run out. */
    private void renumber() {
        int count = pending();
        long[] times = new long[count];
        int[] pendingEvents = new int[count];
        int[] lane = new int[count];
        for (int index = 0; index < count; index++) {
            boolean fromLane = !lanes.isEmpty() && laneIsFirst();
            lane[index] = fromLane ? lanes.firstLane() : -1;
            if (fromLane) {
                times[index] = lanes.firstTime();
                pendingEvents[index] = (int) lanes.firstKey() & MAXIMUM_EVENT;
                lanes.removeFirst();
            } else {
                calendar.prepareFirst();
                times[index] = calendar.firstTime();
                pendingEvents[index] = (int) calendar.firstKey() & MAXIMUM_EVENT;
                calendar.removeFirst();
            }
        }
        scheduledBefore += sequence >>> 28;
        scheduledBefore -= count;
        sequence = 0;
        for (int index = 0; index < count; index++) {
            long key = sequence | pendingEvents[index];
            sequence += NEXT_SEQUENCE;
            if (lane[index] < 0) {
                calendar.add(times[index], key);
            } else {
                lanes.add(lane[index], times[index], key);
            }
        }
    }

    /** Refuses what cannot be scheduled; otherwise the sequence numbers have run out. */
    private void check(long delay, int event) {
        if (delay < 0) {
            throw new IllegalArgumentException(
                    "cannot schedule into the past: a delay of " + delay + " ps at " + now + " ps");
        }
        if (event < 0 || event > MAXIMUM_EVENT) {
            throw new IllegalArgumentException("an event must be from 0 to " + MAXIMUM_EVENT + ", not " + event);
        }
        if (now + delay < 0) {
            throw new IllegalStateException("cannot schedule " + delay + " ps after " + now
                    + " ps: the clock ends after 106 days");
        }
        renumber();
    }
}
