package org.svio.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.svio.estimate.BoundsCheck;
import org.svio.simulation.Measurements;
import org.svio.simulation.RunSettings;
import org.svio.simulation.SimulationCompiler;
import org.svio.simulation.SimulationRun;
import org.svio.simulation.program.Program;

/**
 * Runs replications by simulation. Each point is compiled once; its runs share the program. What a run measures is
 * checked against the operational bounds of its program.
 */
public final class SimulationReplicator implements Replicator {

    private static final int SERIES_LENGTH = 1000;
    private static final double NANOSECONDS = 1e9;

    private final Plan plan;
    private final Path directory;
    private final Map<Integer, Compiled> compiled = new HashMap<>(); // guarded by this

    private record Compiled(Program program, BoundsCheck bounds) {
    }

    /**
     * Runs for a plan.
     *
     * @param directory where the paths of capture files start
     */
    public SimulationReplicator(Plan plan, Path directory) {
        this.plan = plan;
        this.directory = directory;
    }

    @Override
    public Pilot pilot(Point point) {
        SimulationRun run = start(compiled(point).program, 1);
        long interval = Math.max(1, plan.duration() / SERIES_LENGTH);
        run.sampleEvery(interval);
        run.advanceTo(plan.duration());
        double[] bits = run.deliveredBits();
        double[] latency = run.meanLatency();
        for (int i = 0; i < latency.length; i++) {
            latency[i] = bits[i] == 0 ? Double.NaN : latency[i];
        }
        return new Pilot(interval, bits, latency);
    }

    @Override
    public Outcome run(Point point, int replication, long warmup) {
        long begin = System.nanoTime();
        Compiled subject = compiled(point);
        SimulationRun run = start(subject.program, replication);
        int parts = Math.max(1, plan.batches());
        List<Measurements> observations = new ArrayList<>();
        run.advanceTo(warmup);
        for (int part = 1; part <= parts; part++) {
            run.resetStatistics();
            run.advanceTo(warmup + share(plan.duration() - warmup, part, parts));
            Measurements observed = run.measure();
            subject.bounds.check(observed);
            observations.add(observed);
        }
        double wall = (System.nanoTime() - begin) / NANOSECONDS;
        return new Outcome(observations, run.events(), run.packets(), wall, false);
    }

    /** The end of part {@code part} of {@code parts} equal ones, without overflow. */
    private static long share(long whole, int part, int parts) {
        return whole / parts * part + whole % parts * part / parts;
    }

    private SimulationRun start(Program program, int replication) {
        return new SimulationRun(program, new RunSettings(plan.seed(), replication, plan.options().fusing()));
    }

    /** EMF objects are not made for several threads, so only one compiles at a time. */
    private synchronized Compiled compiled(Point point) {
        return compiled.computeIfAbsent(point.number(), number -> {
            Program program = SimulationCompiler.compile(plan.scenario(point, directory));
            return new Compiled(program, new BoundsCheck(program));
        });
    }
}
