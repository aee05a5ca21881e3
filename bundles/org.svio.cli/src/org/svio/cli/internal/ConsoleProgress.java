package org.svio.cli.internal;

import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.svio.experiment.ExperimentResult;
import org.svio.experiment.Outcome;
import org.svio.experiment.Plan;
import org.svio.experiment.Point;
import org.svio.experiment.PointResult;
import org.svio.experiment.ProgressListener;
import org.svio.experiment.StopReason;

/** Shows progress on the stream of messages: a bar where a person watches, else a line now and then. */
final class ConsoleProgress implements ProgressListener, AutoCloseable {

    private static final int REDRAW_MILLIS = 200;
    private static final int MOST_LINES = 20;
    private static final double NANOSECONDS = 1e9;

    private final Console console;
    private final boolean quiet;
    private final long begin = System.nanoTime();
    private ProgressBar bar;
    private Plan plan;
    private int points;
    private int runs;
    private int expectedRuns;
    private int announced;

    ConsoleProgress(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
    }

    @Override
    public void onStarted(Plan started, int expected) {
        plan = started;
        points = 0;
        runs = 0;
        expectedRuns = expected;
        announced = 0;
        if (quiet) {
            return;
        }
        if (console.errInteractive()) {
            bar = new ProgressBarBuilder().setTaskName(started.name()).setInitialMax(expected).setUnit(" runs", 1)
                    .setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(REDRAW_MILLIS).showSpeed()
                    .setConsumer(new ConsoleProgressBarConsumer(console.err(), console.width() - 1)).build();
        } else {
            console.message(started.name() + ": " + counted(started.points().size(), "point") + ", about "
                    + counted(expected, "run"));
        }
    }

    @Override
    public void onRunFinished(Point point, int replication, int finished, int expected) {
        runs = finished;
        expectedRuns = expected;
        if (bar != null) {
            bar.maxHint(expected);
            bar.stepTo(finished);
            bar.setExtraMessage(" " + point.position().key());
        }
    }

    @Override
    public void onPointFinished(PointResult result) {
        points++;
        int step = Math.max(1, (plan.points().size() + MOST_LINES - 1) / MOST_LINES);
        if (!quiet && bar == null && points >= announced + step) {
            announced = points;
            boolean asked = !plan.asksForPrecision() && result.stopReason() == StopReason.REPLICATION_CAP;
            console.message(String.format(Locale.ROOT, "%s: %d of %d points, %d of about %d runs; %s: %s%s",
                    plan.name(), points, plan.points().size(), runs, expectedRuns, result.point().position().key(),
                    counted(result.outcomes().size(), "run"), asked ? "" : ", " + result.stopReason().text()));
        }
    }

    /** The bar of an experiment goes before its results come. */
    void endExperiment() {
        close();
    }

    /** Says what it took. */
    void summarise(List<ExperimentResult> results) {
        close();
        if (quiet) {
            return;
        }
        List<Outcome> all = results.stream().flatMap(result -> result.points().stream())
                .flatMap(point -> point.outcomes().stream()).toList();
        long reused = all.stream().filter(Outcome::reused).count();
        long events = all.stream().filter(outcome -> !outcome.reused()).mapToLong(Outcome::events).sum();
        String taken = reused == 0 ? "" : "; " + (reused == all.size() ? "all" : String.valueOf(reused))
                + " taken from earlier results (--force runs them again)";
        console.message(String.format(Locale.ROOT, "%s, %.3g million events in %.1f s%s",
                counted(all.size(), "run"), events / 1e6, (System.nanoTime() - begin) / NANOSECONDS, taken));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
