package org.svio.ui.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Looks at the user interface's thread while one event takes long, to be able to say what held it up. */
final class Watchdog {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LOOK_EVERY = 20; // milliseconds
    private static final int LONG = 80; // milliseconds
    private static final int FRAMES = 60;

    private final Thread watched;
    private volatile long since; // when the event began, 0 between events
    private volatile String seen = "";
    private long work; // processor time when the event began
    private Duration longest = Duration.ZERO;
    private Duration longestWork = Duration.ZERO;
    private String culprit = "";

    Watchdog(Thread watched) {
        this.watched = watched;
        Thread.ofPlatform().daemon().name("Watchdog of the tests").start(this::watch);
    }

    private void watch() {
        try {
            while (watched.isAlive()) {
                Thread.sleep(LOOK_EVERY);
                long start = since;
                if (start != 0 && Duration.ofNanos(System.nanoTime() - start).toMillis() > LONG && seen.isEmpty()) {
                    seen = Arrays.stream(watched.getStackTrace()).limit(FRAMES).map(each -> "  at " + each)
                            .collect(Collectors.joining("\n"));
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void begins() {
        seen = "";
        work = THREADS.getCurrentThreadCpuTime();
        since = System.nanoTime();
    }

    void ends() {
        Duration taken = Duration.ofNanos(System.nanoTime() - since);
        since = 0;
        Duration worked = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - work);
        if (worked.compareTo(longestWork) > 0) {
            longestWork = worked;
        }
        if (taken.compareTo(longest) > 0) {
            longest = taken;
            culprit = seen;
        }
    }

    Duration longest() {
        return longest;
    }

    /** In processor time of the thread, which other work on a busy machine does not stretch. */
    Duration longestWork() {
        return longestWork;
    }

    /** What ran in the longest event, some time after its beginning; empty where it was short. */
    String culprit() {
        return culprit;
    }

    void forget() {
        longest = Duration.ZERO;
        longestWork = Duration.ZERO;
        culprit = "";
    }
}
