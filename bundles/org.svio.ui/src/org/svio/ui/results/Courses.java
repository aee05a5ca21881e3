package org.svio.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.svio.experiment.Interval;
import org.svio.experiment.Pilot;
import org.svio.experiment.results.StoredPoint;
import org.svio.experiment.results.StoredRun;

/** The course of the runs with which warm-ups were found. */
final class Courses {

    private static final double PICOSECONDS = 1e12;
    private static final int MOST_POINTS = 6;
    private static final int MOST_SAMPLES = 300;

    private Courses() {
    }

    static Figure of(List<Shown> shown) {
        List<Datum> data = new ArrayList<>();
        List<Figure.Mark> marks = new ArrayList<>();
        int count = 0;
        for (Shown each : shown) {
            for (StoredPoint point : each.points()) {
                Optional<Pilot> pilot = count < MOST_POINTS ? each.experiment().pilot(point) : Optional.empty();
                if (pilot.isPresent()) {
                    count++;
                    String name = point.text() + (shown.size() > 1 ? ", " + each.label() : "");
                    course(each, point, pilot.get(), name, data);
                    double warmup = point.runs().get(0).warmup();
                    if (Double.isFinite(warmup)) {
                        marks.add(new Figure.Mark(true, warmup, "warm-up of " + name, null));
                    }
                }
            }
        }
        return new Figure(FigureKind.WARM_UP, "Delivered over time; what lies before the vertical line is discarded",
                "Simulated time (s)", "Delivered", data, marks, data.isEmpty() ? "No run of these points was made to"
                        + " find a warm-up: it was given, or its file is gone." : count == MOST_POINTS
                        ? "The first " + MOST_POINTS + " points." : "");
    }

    private static void course(Shown shown, StoredPoint point, Pilot pilot, String name, List<Datum> data) {
        StoredRun run = point.runs().get(0);
        int step = Math.max(1, pilot.deliveredBits().length / MOST_SAMPLES);
        double interval = pilot.interval() / PICOSECONDS * step;
        for (int i = 0; i + step <= pilot.deliveredBits().length; i += step) {
            double bits = 0;
            for (int j = i; j < i + step; j++) {
                bits += pilot.deliveredBits()[j];
            }
            double time = (i / step + 0.5) * interval;
            data.add(new Datum(name, String.valueOf(time), time, new Interval(bits / interval, Double.NaN, Double.NaN,
                    1), "bit/s", new Datum.Origin(shown.experiment().name(), point.key(), Figures.ALL, "throughput",
                    "in interval", run.seed(), run.warmup(), run.valid(), run.modelHash())));
        }
    }
}
