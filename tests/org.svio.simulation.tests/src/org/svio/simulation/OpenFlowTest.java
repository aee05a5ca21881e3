package org.svio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.svio.simulation.Lab.MS;
import static org.svio.simulation.Lab.S;
import static org.svio.simulation.Lab.US;
import static org.svio.simulation.Run.picoseconds;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Traffic that does not listen: constant rate, Poisson, on and off; and messages that wait for their answer. */
class OpenFlowTest {

    /** Two stations on a switch that is much faster than any of the flows here. */
    private static Lab lab(String flows) {
        return Lab.of("""
                platform lab {
                    switch lan { rate 100 Gbit/s  queue 4096 }
                    peer one { rate 100 Gbit/s }
                    peer two { rate 100 Gbit/s }
                    link a from one to lan
                    link b from two to lan { latency 10 us }
                }
                mapping m of lab { }
                experiment e on lab { mapping m %s }
                """.formatted(flows));
    }

    /** Numbers of packets, or of bits, delivered in each of a thousand intervals. */
    private static double[] delivered(String flow, long interval, int replication) {
        Run run = lab(flow).run(1, replication);
        run.run().sampleEvery(interval);
        run.until(1001 * interval);
        return DoubleStream.of(run.run().deliveredBits()).skip(1).limit(1000).toArray();
    }

    private static double mean(double[] values) {
        return DoubleStream.of(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return DoubleStream.of(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1);
    }

    @Test
    void aConstantRateInBitsCountsPayload() {
        double[] bits = delivered("constant f from one to two { rate 80 Mbit/s  size 1000 B }", MS, 1);

        assertEquals(80_000, mean(bits), 8000 / 1000.0);
        assertTrue(DoubleStream.of(bits).allMatch(value -> value == 80_000)); // ten packets in every millisecond
    }

    @Test
    void aConstantRateInBitsHoldsForSizesThatVary() {
        double[] bits = delivered("constant f from one to two { rate 80 Mbit/s  size uniform(100 B, 1400 B) }", MS, 1);

        assertEquals(80_000, mean(bits), 2 * 11_200 / 1000.0); // up to a packet at each end of a thousand intervals
    }

    @Test
    void aConstantRateInPacketsHasEqualIntervals() {
        double[] bits = delivered("constant f from one to two { rate 10000 packets/s  size 100 B }", MS, 1);

        assertTrue(DoubleStream.of(bits).allMatch(value -> value == 10 * 800));
    }

    @Test
    void poissonPacketsHaveEqualMeanAndVariance() {
        double[] bits = delivered("poisson f from one to two { rate 20000 packets/s  size 100 B }", MS, 1);
        double[] packets = DoubleStream.of(bits).map(value -> value / 800).toArray();

        // 1000 independent counts of mean 20: standard errors 0.14 of the mean and 20 sqrt(2/1000) of the variance
        assertEquals(20, mean(packets), 4 * Math.sqrt(20 / 1000.0));
        assertEquals(20, variance(packets), 4 * 20 * Math.sqrt(2 / 1000.0 + 1 / 20000.0));
    }

    @Test
    void aPoissonRateInBitsIsTheMeanOfSizeTimesRate() {
        double[] bits = delivered("poisson f from one to two { rate 16 Mbit/s  size choice(50 B, 1, 150 B, 1) }",
                MS, 1);

        // 20 packets of 400 or 1200 bit: the variance of a compound Poisson count is 20 E[size^2]
        assertEquals(16_000, mean(bits), 4 * Math.sqrt(20 * (160_000 + 1_440_000) / 2.0 / 1000));
    }

    @Test
    void onAndOffPeriodsHaveTheirShares() {
        Run run = lab("onoff f from one to two { rate 100000 packets/s  size 100 B  on 1 ms  off 3 ms }").run();
        run.run().sampleEvery(100 * US);
        run.until(400 * MS);
        double[] packets = DoubleStream.of(run.run().deliveredBits()).map(bits -> bits / 800).toArray();

        // In a period of 4 ms, 100 packets in ten intervals of 0.1 ms.
        assertEquals(400 / 4 * 100, DoubleStream.of(packets).sum(), 2);
        long busy = DoubleStream.of(packets).filter(count -> count > 0).count();
        assertEquals(packets.length / 4, busy, 100); // an on period may touch an eleventh interval
        assertTrue(DoubleStream.of(packets).max().orElseThrow() <= 11);
    }

    @Test
    void randomPeriodsHaveTheirMeanShares() {
        double[] bits = delivered("onoff f from one to two { rate 100000 packets/s  size 100 B"
                + "  on exponential(2 ms)  off exponential(6 ms) }", 8 * MS, 1);

        // 200 packets in each cycle of 8 ms on average; each on period begins with a packet: half a one more.
        // A thousand cycles: the share of time on has a relative standard error of 0.75 sqrt(2 / 1000).
        double expected = 800 * (200 + 0.5);
        assertEquals(expected, mean(bits), 3.5 * expected * 0.75 * Math.sqrt(2 / 1000.0));
    }

    @Test
    void aRequestAndItsResponseTakeTheirTimes() {
        Run run = lab("requests f from one to two { request 100 B  response 1000 B  think 1 ms  service 300 us }").run()
                .until(100 * MS);

        // 100 B + 42 B + 24 B = 1328 bit and 1000 B + 66 B = 8528 bit, on two wires each; 10 us of cable each way
        long roundTrip = 2 * 13_280 + 10 * US + 300 * US + 2 * 85_280 + 10 * US;
        assertEquals(roundTrip, picoseconds(run.mean("one", "roundTrip")));
        assertEquals(roundTrip, picoseconds(run.value("one", "roundTrip", "max")));
        assertEquals(100 * MS / (MS + roundTrip), run.count("one", "packetRate"), 1);
        assertEquals(2 * 13_280 + 10 * US, picoseconds(run.mean("one", "latency")));
        assertEquals(2 * 85_280 + 10 * US, picoseconds(run.mean("two", "latency")));
    }

    @Test
    void aPingPongComesBackAtOnce() {
        Run run = lab("pingpong f from one to two { size 64 B  pause uniform(0 ms, 2 ms) }").run().until(S);

        // 64 B + 42 B + 24 B = 1040 bit
        assertEquals(2 * (2 * 10_400 + 10 * US), picoseconds(run.mean("all", "roundTrip")));
        assertEquals(1000, run.count("one", "packetRate"), 4 * Math.sqrt(1000 / 3.0)); // one in 1 ms on average
    }

    @Test
    void anOfferedLoadAboveCapacityIsSaidInWords() {
        Run run = EasyModel.onHost("constant f from a.g.eth0 to b.g.eth0 { rate 200000 packets/s  size 100 B }").run()
                .warmUp(10 * MS).until(30 * MS);
        Run within = EasyModel.onHost("constant f from a.g.eth0 to b.g.eth0 { rate 20000 packets/s  size 100 B }").run()
                .warmUp(10 * MS).until(30 * MS);

        assertEquals(1, run.measured().notes().size());
        assertTrue(run.measured().notes().get(0).startsWith("the offered load is above capacity"));
        assertTrue(run.measured().notes().get(0).contains("a.cpu[1].t"), run.measured().notes().get(0));
        assertEquals(List.of(), within.measured().notes());
    }
}
