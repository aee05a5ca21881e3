package org.svio.ui.experiments;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.svio.experiment.QuantityText;
import org.svio.experiment.results.StoredPoint;
import org.svio.experiment.results.StoredRun;

/** What is written in a column of the tree. */
final class EntryLabels extends ColumnLabelProvider {

    /** The columns. */
    enum Column {
        NAME("Experiment, point, replication", 250), RUNS("Runs", 52), TIME("Simulated", 80), WARMUP("Warm-up", 70),
        ENDED("Ended because", 160), REMARK("Remark", 260);

        final String title;
        final int width;

        Column(String title, int width) {
            this.title = title;
            this.width = width;
        }
    }

    private static final int DIGITS = 4;

    private final Column column;

    EntryLabels(Column column) {
        this.column = column;
    }

    @Override
    public String getText(Object element) {
        return switch ((Entry) element) {
            case Entry.OfExperiment entry -> experiment(entry);
            case Entry.OfPoint entry -> point(entry.point());
            case Entry.OfRun entry -> run(entry.run());
        };
    }

    private String experiment(Entry.OfExperiment entry) {
        return switch (column) {
            case NAME -> entry.stored().name() + "  (" + entry.project().getName() + ")";
            case RUNS -> String.valueOf(entry.points().stream().mapToInt(each -> each.runs().size()).sum());
            case REMARK -> entry.points().size() + (entry.points().size() == 1 ? " point" : " points");
            default -> "";
        };
    }

    private String point(StoredPoint point) {
        StoredRun first = point.runs().get(0);
        return switch (column) {
            case NAME -> point.text();
            case RUNS -> String.valueOf(point.runs().size());
            case TIME -> "";
            case WARMUP -> time(first.warmup());
            case ENDED -> first.stopReason();
            case REMARK -> !point.isReported() ? "of an earlier call" : !first.valid() ? "no steady state"
                    : String.join(" ", first.notes());
        };
    }

    private String run(StoredRun run) {
        return switch (column) {
            case NAME -> "replication " + run.replication() + ", seed " + run.seed();
            case TIME -> time(run.simulated());
            case REMARK -> run.events() == 0 ? "" : run.events() + " events, " + run.packets() + " packets";
            default -> "";
        };
    }

    private static String time(double seconds) {
        return Double.isFinite(seconds) ? QuantityText.of(seconds, "s", DIGITS) : "";
    }
}
