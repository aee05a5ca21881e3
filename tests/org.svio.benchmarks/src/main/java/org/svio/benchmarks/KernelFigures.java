package org.svio.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.svio.benchmarks.Figure.Goal;

/** The kernel beside the hand-written heap and the peers. */
final class KernelFigures {

    private static final int ROUNDS = 4;

    private static final Map<Workload, Double> GOALS = Map.of(Workload.MM1, 1.0, Workload.HOLD_1000, 1.3,
            Workload.HOLD_100000, 2.0, Workload.TANDEM, 1.0);

    private final List<Figure> figures = new ArrayList<>();
    private double bytesPerEvent;
    private double peakMegabytes;

    List<Figure> measure() throws IOException {
        KernelBench.checkTrajectories();
        List<String> engines = new ArrayList<>(List.of(KernelBench.YARDSTICK, KernelBench.OURS, "svioPlainDraws"));
        engines.addAll(KernelBench.PEERS);
        for (Workload workload : Workload.COMPARED) {
            compare(workload, KernelBench.measure(workload, engines, ROUNDS));
            bytesPerEvent = Math.max(bytesPerEvent, bytesPerFurtherEvent(workload));
        }
        figures.add(new Figure("kernel", "bytes allocated per event past the peak of pending events", bytesPerEvent,
                "B", 0, Goal.atMost(0.01)));
        figures.add(new Figure("kernel", "peak memory of the process", peakMegabytes, "MB", 0, Goal.atMost(64)));
        return figures;
    }

    /** What a run twice as long allocates more. */
    private static double bytesPerFurtherEvent(Workload workload) throws IOException {
        long count = workload.fullCount() / 20;
        try (var once = new Measurement(KernelBench.OURS, workload, count);
                var twice = new Measurement(KernelBench.OURS, workload, 2 * count)) {
            for (int round = 0; round < 3; round++) {
                once.run(false);
                twice.run(false);
            }
            return Math.max(0, 2 * twice.bytesPerEvent() - once.bytesPerEvent());
        }
    }

    private void compare(Workload workload, List<Measurement> measurements) {
        Measurement ours = measurements.get(1);
        peakMegabytes = Math.max(peakMegabytes, ours.peakMegabytes());
        for (Measurement other : measurements) {
            double noise = ours.spread() + other.spread();
            if (other == ours) {
                continue;
            }
            if (other.engine().equals("svioPlainDraws")) {
                Measurement yardstick = measurements.get(0);
                add(workload, "svio, its draws spelt out / longHeap", yardstick.median() / other.median(),
                        yardstick.spread() + other.spread(), null);
            } else {
                boolean isYardstick = other == measurements.get(0);
                add(workload, "svio / " + other.engine(), other.median() / ours.median(), noise,
                        Goal.atLeast(isYardstick ? GOALS.get(workload) : 1));
            }
        }
    }

    private void add(Workload workload, String what, double ratio, double noise, Goal goal) {
        figures.add(new Figure("kernel", workload.title() + ": events/s, " + what, ratio, "x", noise, goal));
    }
}
