package org.svio.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures this kernel beside other engines: every pair of engine and workload in a process of its own, one after the
 * other in interleaved rounds, by the processor time of the running thread. Prints, or writes with {@code --json FILE},
 * the rates as ratios to the hand-written {@code long[]} heap, with their spread over the rounds, the bytes allocated
 * per event and the peak memory.
 */
public final class KernelBench {

    static final String YARDSTICK = "longHeap";
    static final String OURS = "svio";
    static final List<String> PEERS = List.of("ssj", "dsol", "priorityQueue");
    private static final List<String> ALTERNATIVES =
            List.of("alternative.heapOnly", "alternative.fourHeap", "alternative.ringOnly", "alternative.oneRung");

    /** Engines that keep pace run this part of the full workload in each round, the slow ones less. */
    private static final int PART = 10;
    private static final int SLOW_PART = 100;

    /** Many timers have to be filled in first, which must not count for much. */
    private static final int SLOW_PART_OF_MANY = 20;

    private static final int ROUNDS = 7;

    private KernelBench() {
    }

    /** Takes {@code --json FILE}, {@code --full} for the published counts and {@code --alternatives}, all optional. */
    public static void main(String[] arguments) throws IOException {
        List<String> options = List.of(arguments);
        List<String> engines = new ArrayList<>(List.of(YARDSTICK, OURS, "svioPlainDraws"));
        engines.addAll(PEERS);
        if (options.contains("--alternatives")) {
            engines.addAll(ALTERNATIVES);
        }
        List<Measurement> measurements = new ArrayList<>();
        for (Workload workload : Workload.COMPARED) {
            measurements.addAll(measure(workload, engines, ROUNDS));
        }
        if (options.contains("--full")) {
            checkTrajectories();
        }
        String json = toJson(measurements);
        int file = options.indexOf("--json") + 1;
        if (file > 0 && file < arguments.length) {
            Files.writeString(Path.of(arguments[file]), json, StandardCharsets.UTF_8);
        } else {
            System.out.print(json);
        }
    }

    /** Runs the engines one after the other in so many rounds; the first of them is to be the yardstick. */
    static List<Measurement> measure(Workload workload, List<String> engines, int rounds) throws IOException {
        List<Measurement> measurements = new ArrayList<>();
        for (String engine : engines) {
            if (!engine.equals("alternative.ringOnly") || workload != Workload.HOLD_100000) { // quadratic: hours
                measurements.add(new Measurement(engine, workload, workload.fullCount() / part(engine, workload)));
            }
        }
        try {
            for (int round = -1; round < rounds; round++) { // the first warms up
                for (Measurement measurement : measurements) {
                    measurement.run(round >= 0);
                }
            }
        } finally {
            for (Measurement measurement : measurements) {
                measurement.close();
            }
        }
        return measurements;
    }

    private static int part(String engine, Workload workload) {
        if (!engine.equals("dsol") && !engine.equals("ssj")) {
            return PART;
        }
        return workload == Workload.HOLD_100000 ? SLOW_PART_OF_MANY : SLOW_PART;
    }

    /** Runs our kernel for the published counts and compares with the published results. */
    static void checkTrajectories() throws IOException {
        check(Workload.MM1, 5.01245, 1e-5);
        check(Workload.TANDEM, 2521108.0366, 1e-4);
    }

    private static void check(Workload workload, double published, double tolerance) throws IOException {
        try (Measurement measurement = new Measurement(OURS, workload, workload.fullCount())) {
            measurement.run(true);
            if (Math.abs(measurement.check() - published) > tolerance) {
                throw new IllegalStateException("the trajectory of " + workload.title() + " is not the published one: "
                        + measurement.check() + " instead of " + published);
            }
        }
    }

    private static String toJson(List<Measurement> measurements) {
        StringBuilder json = new StringBuilder("[\n");
        for (Measurement measurement : measurements) {
            Measurement yardstick = measurements.stream()
                    .filter(other -> other.workload() == measurement.workload() && other.engine().equals(YARDSTICK))
                    .findFirst().orElseThrow();
            json.append(json.length() > 2 ? ",\n" : "").append(String.format(Locale.ROOT,
                    "  {\"workload\": \"%s\", \"engine\": \"%s\", \"ratio\": %.3f, \"spread\": %.3f, "
                            + "\"nanosecondsPerEvent\": %.2f, \"bytesPerEvent\": %.4f, \"peakMegabytes\": %.1f, "
                            + "\"check\": %s}",
                    measurement.workload().title(), measurement.engine(),
                    yardstick.median() / measurement.median(), measurement.spread() + yardstick.spread(),
                    measurement.median(), measurement.bytesPerEvent(), measurement.peakMegabytes(),
                    measurement.check()));
        }
        return json.append("\n]\n").toString();
    }
}
