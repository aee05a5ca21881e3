package org.svio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.svio.simulation.Lab.MS;
import static org.svio.simulation.Lab.S;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.svio.simulation.program.Program;

/** Queues with one server written as data paths: the whole way from text to account agrees with theory. */
class QueueingTheoryTest {

    private static final int REPLICATIONS = 10;

    /** Student's t for 9 degrees of freedom and a confidence of 99 %. */
    private static final double STUDENT = 3.2498;

    /** Mean service, and the rate that keeps the server busy four fifths of the time. */
    private static final double SERVICE = 10e-6;
    private static final double LOAD = 0.8;

    /** A guest serves packets that leave by a wire so fast that it takes no part: 672 bit in 67 ps. */
    private static Program program(String cost, String second) {
        return Lab.of("""
                platform lab {
                    host h {
                        processor cpu { clock 1 GHz  thread t }
                        nic n { port p { rate 10 Tbit/s  queue 4096 }  processor engine { clock 1 GHz } }
                        guest g { vcpu v on cpu.t  vif eth0 }
                    }
                    peer world { rate 10 Tbit/s }
                    link wire from h.n.p to world
                }
                datapath path {
                    role guest : owner
                    role engine : processor
                    receive queue arrived
                    shared queue between slots 65536 when full waits
                    signal work to engine
                    signal news to guest
                    egress {
                        at guest { does serve takes %s  puts into between  signals work }
                        at engine from between { %s transmits }
                    }
                    ingress {
                        at engine { does find by destination takes 1 cycles  puts into arrived  signals news }
                        at guest from arrived { does pull takes 1 cycles  delivers }
                    }
                }
                mapping m of lab { map h.g.eth0 to path on h.n }
                experiment e on lab { mapping m poisson f from h.g.eth0 to world { rate 80000 packets/s  size 18 B } }
                """.formatted(cost, second)).compile();
    }

    private static void assertMean(double theory, Program program, String... stages) {
        double[] means = IntStream.rangeClosed(1, REPLICATIONS).mapToDouble(replication -> {
            Run run = new Run(program, new RunSettings(11, replication, true)).warmUp(50 * MS).until(2550 * MS);
            return DoubleStream.of(IntStream.range(0, stages.length).mapToDouble(
                    index -> run.stage("h.g.eth0", stages[index])).toArray()).sum() / S;
        }).toArray();
        double mean = DoubleStream.of(means).average().orElseThrow();
        double deviation = Math.sqrt(DoubleStream.of(means).map(value -> (value - mean) * (value - mean)).sum()
                / (REPLICATIONS - 1));
        double halfWidth = STUDENT * deviation / Math.sqrt(REPLICATIONS);

        assertTrue(halfWidth < 0.04 * theory, "the interval is too wide: " + halfWidth);
        assertEquals(theory, mean, halfWidth);
    }

    @Test
    void exponentialServiceWaitsAsInMM1() {
        Program program = program("exponential(10000 cycles)", "");

        assertMean(LOAD * SERVICE / (1 - LOAD), program, "queue application");
        assertMean(SERVICE / (1 - LOAD), program, "queue application", "serve");
    }

    @Test
    void constantServiceWaitsHalfAsLongAsInMD1() {
        assertMean(LOAD * SERVICE / (2 * (1 - LOAD)), program("10000 cycles", ""), "queue application");
    }

    @Test
    void generalServiceWaitsByPollaczekAndKhinchine() {
        // uniform(0, 20 us): second moment 400 / 3 us^2
        double secondMoment = 400e-12 / 3;

        assertMean(LOAD / SERVICE * secondMoment / (2 * (1 - LOAD)), program("uniform(0 us, 20 us)", ""),
                "queue application");
    }

    @Test
    void aSecondExponentialStationWaitsLikeTheFirst() {
        Program program = program("exponential(10000 cycles)", "does pass takes exponential(10000 cycles)");

        // Burke: what leaves an M/M/1 queue is Poisson again
        assertMean(LOAD * SERVICE / (1 - LOAD), program, "queue between");
    }

    @Test
    void sojournTimesOfMM1AreSpreadExponentially() {
        Run run = new Run(program("exponential(10000 cycles)", ""), new RunSettings(3, 1, true))
                .warmUp(50 * MS).until(10 * S);

        Distribution spread = run.measured().distributions().stream().filter(each -> each.element().equals("all"))
                .findFirst().orElseThrow();

        assertEquals("latency", spread.metric());
        assertEquals(10.0 * LOAD / SERVICE, spread.total(), 0.01 * 10 * LOAD / SERVICE);
        for (int number : spread.counts().keySet()) {
            double above = spread.counts().tailMap(number).values().stream().mapToLong(Long::longValue).sum();
            // ten seconds are some 11,000 relaxation times: three standard deviations of a share are below 1.5 %
            assertEquals(Math.exp(-Distribution.start(number) * (1 - LOAD) / SERVICE), above / spread.total(), 0.015);
        }
    }

    @Test
    void theQueueHasTheLengthOfLittlesLaw() {
        Run run = new Run(program("exponential(10000 cycles)", ""), new RunSettings(5, 1, true))
                .warmUp(50 * MS).until(S);

        double wait = run.stage("h.g.eth0", "queue application") / S;
        double rate = run.mean("h.g.eth0", "packetRate");
        assertEquals(rate * wait, run.mean("h.g.eth0 application", "queueLength"), 0.01 * rate * wait);
        assertEquals(LOAD, run.mean("h.cpu.t", "utilisation"), 0.02);
    }
}
