package org.svio.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.svio.engine.EventHandler;
import org.svio.engine.Simulation;
import org.svio.engine.random.RandomStream;

/** What an event costs at each size of the pending set, for kind and hostile delays and for lanes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CalendarBenchmark implements EventHandler {

    private static final int EVENTS = 100_000;

    /** Kinds of delay. */
    public enum Delays {
        /** Exponential. */
        SMOOTH,
        /** One in ten a million times as long as the others. */
        BIMODAL,
        /** One of three values. */
        TIES,
        /** One value, through a lane. */
        LANE
    }

    @Param({"2", "8", "32", "128", "1000", "10000", "100000", "1000000"})
    private int pending;

    @Param
    private Delays delays;

    private Simulation simulation;
    private RandomStream stream;
    private int lane;

    /** Fills the pending set. */
    @Setup
    public void fill() {
        simulation = new Simulation(this);
        stream = RandomStream.ofSeed(1);
        lane = simulation.newLane(1_000_000);
        for (int timer = 0; timer < pending; timer++) {
            onEvent(timer);
        }
        simulation.runEvents(4L * pending);
    }

    /** Handles events, each of which schedules the next. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public long hold() {
        simulation.runEvents(EVENTS);
        return simulation.now();
    }

    @Override
    public void onEvent(int timer) {
        switch (delays) {
            case SMOOTH -> simulation.schedule((long) (1_000_000 * stream.nextExponential()), timer);
            case BIMODAL -> simulation.schedule(
                    stream.nextInt(10) == 0 ? 1_000_000_000L + stream.nextInt(1000) : stream.nextInt(1000), timer);
            case TIES -> simulation.schedule(1_000_000L * (1 + stream.nextInt(3)), timer);
            case LANE -> simulation.scheduleInLane(lane, timer);
        }
    }
}
