package org.svio.simulation;

import static org.svio.simulation.Lab.S;

import java.util.List;
import java.util.OptionalDouble;
import org.svio.simulation.program.Program;

/** A run with short names for what tests ask of it. */
public final class Run {

    private final Program program;
    private final SimulationRun run;
    private Measurements measured;

    Run(Program program, RunSettings settings) {
        this.program = program;
        this.run = new SimulationRun(program, settings);
    }

    /** Advances to an instant and measures since the last reset. */
    public Run until(long picoseconds) {
        run.advanceTo(picoseconds);
        measured = run.measure();
        return this;
    }

    /** Forgets what was measured up to an instant. */
    public Run warmUp(long picoseconds) {
        run.advanceTo(picoseconds);
        run.resetStatistics();
        return this;
    }

    public Program program() {
        return program;
    }

    public SimulationRun run() {
        return run;
    }

    public Measurements measured() {
        return measured;
    }

    /** A figure; throws if it was not measured. */
    public double value(String element, String metric, String statistic) {
        return find(element, metric, statistic).orElseThrow(
                () -> new AssertionError("no " + statistic + " " + metric + " of " + element + " in " + measured));
    }

    /** The mean of a metric of an element. */
    public double mean(String element, String metric) {
        return value(element, metric, "mean");
    }

    /** A figure, where it was measured. */
    public OptionalDouble find(String element, String metric, String statistic) {
        return measured.measures().stream().filter(measure -> measure.element().equals(element)
                && measure.metric().equals(metric) && measure.statistic().equals(statistic))
                .mapToDouble(Measurement::value).findFirst();
    }

    /** The number of packets dropped at a place. */
    public long drops(String place) {
        return (long) find(place, "drops", "total").orElse(0);
    }

    /** How often something happened since the last reset; rates are per second. */
    public long count(String element, String metric) {
        return Math.round(find(element, metric, "mean").orElse(0) * seconds());
    }

    public double seconds() {
        return (measured.until() - measured.from()) / (double) S;
    }

    /** The lines of an element's account as "stage@resource picoseconds", those of no length left out. */
    public List<String> account(String element) {
        return measured.account().stream().filter(entry -> entry.element().equals(element))
                .map(entry -> entry.stage() + "@" + entry.resource() + " " + picoseconds(entry.mean())).toList();
    }

    /** Mean time of a stage in picoseconds, at all resources together; 0 where it took none. */
    public double stage(String element, String stage) {
        return measured.account().stream()
                .filter(entry -> entry.element().equals(element) && entry.stage().equals(stage))
                .mapToDouble(entry -> entry.mean() * S).sum();
    }

    /** A time in seconds, which must be whole picoseconds up to rounding, as such. */
    public static long picoseconds(double seconds) {
        return Math.round(seconds * S);
    }
}
