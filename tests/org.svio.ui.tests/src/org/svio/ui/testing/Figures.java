package org.svio.ui.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

/**
 * Times that a large model takes in the workbench, each held against its goal. They go into
 * {@code target/large-model.jsonl}, a line for each: elapsed time, of several rounds the median and the best. The best
 * is judged, and the goal is that of an idle machine: where others keep the processors busy, so that a thread gets only
 * a share of the time, the goal is longer by as much.
 */
public final class Figures {

    private static final Path FILE = Path.of("target", "large-model.jsonl");

    private static final Duration SPIN = Duration.ofMillis(200);

    private Figures() {
    }

    /** Records how long something took in each round, and fails where even the best took longer than the goal. */
    public static void judge(String what, List<Duration> rounds, Duration goal) {
        List<Duration> sorted = rounds.stream().sorted().toList();
        Duration best = Collections.min(rounds);
        Duration median = sorted.get(sorted.size() / 2);
        double busy = slowdown();
        write("{\"what\":\"" + what + "\",\"median_ms\":" + median.toMillis() + ",\"best_ms\":" + best.toMillis()
                + ",\"goal_ms\":" + goal.toMillis() + ",\"busy\":" + Math.round(100 * busy) / 100.0 + "}\n");
        assertTrue(best.toMillis() < goal.toMillis() * busy, what + ": " + sorted + ", but the goal is " + goal
                + ", on this machine at present times " + busy);
    }

    /** How much longer than on an idle machine a thread needs for its work: elapsed over processor time. */
    private static double slowdown() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long work = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        while (threads.getCurrentThreadCpuTime() - work < SPIN.toNanos()) {
            Thread.onSpinWait();
        }
        return Math.max(1, (double) (System.nanoTime() - start) / (threads.getCurrentThreadCpuTime() - work));
    }

    /** What has passed since a reading of {@link System#nanoTime}. */
    public static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void write(String line) {
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
