package org.svio.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.svio.engine.random.Empirical;
import org.svio.engine.random.RandomStream;
import org.svio.engine.resource.FifoServer;
import org.svio.engine.resource.Ring;
import org.svio.engine.statistics.Tally;

/** What the pieces of a model cost one by one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PiecesBenchmark {

    private final RandomStream stream = RandomStream.ofSeed(1);
    private final Empirical sizes = new Empirical(new double[] {64, 576, 1518}, new double[] {7, 4, 1});
    private final Ring ring = new Ring(256);
    private final FifoServer server = new FifoServer();
    private final Tally tally = new Tally();
    private long now;

    /** A uniform draw. */
    @Benchmark
    public double uniform() {
        return stream.nextDouble();
    }

    /** An exponential draw. */
    @Benchmark
    public double exponential() {
        return stream.nextExponential();
    }

    /** The exponential draw that the other engines make. */
    @Benchmark
    public double exponentialByMathLog() {
        return -Math.log(1 - stream.nextDouble());
    }

    /** A draw of a packet size. */
    @Benchmark
    public double empirical() {
        return sizes.sample(stream);
    }

    /** A packet into a ring and out of it. */
    @Benchmark
    public int ring() {
        now += 100;
        ring.offer(now, 1);
        return ring.poll(now + 50);
    }

    /** A departure by recursion. */
    @Benchmark
    public long fifoServer() {
        now += 100;
        return server.departure(now, 90);
    }

    /** An observation. */
    @Benchmark
    public Tally tally() {
        tally.add(now++ & 1023);
        return tally;
    }
}
