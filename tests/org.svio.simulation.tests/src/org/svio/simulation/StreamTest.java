package org.svio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.svio.simulation.Lab.MS;
import static org.svio.simulation.Lab.S;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The TCP-like stream: what it gets through a wire, and how it lives with losses. */
class StreamTest {

    /** Of 1538 B on the wire, 1448 B are payload: 941.48 Mbit/s of a gigabit. */
    private static final double GIGABIT_GOODPUT = 1e9 * 1448 / 1538;

    /** A guest that costs next to nothing sends to a station behind a switch. */
    private static Lab lab(String port, String exit, String flows) {
        return Lab.of("""
                platform lab {
                    host h {
                        processor cpu { clock 1 GHz  thread t }
                        nic n { port p { rate 1 Gbit/s  queue 64 }  processor engine { clock 1 GHz } }
                        guest g { vcpu v on cpu.t  vif eth0 { receive queue 1000 } }
                    }
                    switch lan { %s }
                    peer world { rate %s }
                    link a from h.n.p to lan { latency 10 us }
                    link b from world to lan { latency 10 us }
                }
                datapath path {
                    role guest : owner
                    role engine : processor
                    receive queue arrived
                    shared queue out slots 64 when full waits
                    signal work to engine
                    signal news to guest
                    egress {
                        at guest { does push takes 100 cycles  puts into out  signals work }
                        at engine from out { transmits }
                    }
                    ingress {
                        at engine { does find by destination takes 1 cycles  puts into arrived  signals news }
                        at guest from arrived { does pull takes 100 cycles  delivers }
                    }
                }
                mapping m of lab { map h.g.eth0 to path on h.n }
                experiment e on lab { mapping m %s }
                """.formatted(port, exit, flows));
    }

    private static String stream(String properties) {
        return "stream tcp from h.g.eth0 to world { window 256 KiB  segment 1448 B  header 66 B " + properties + "}";
    }

    @Test
    void oneStreamFillsTheWireWithPayloadAndNeverMore() {
        Run run = lab("rate 1 Gbit/s  queue 256", "1 Gbit/s", stream("acknowledge every 2")).run()
                .warmUp(500 * MS).until(S);

        double goodput = run.mean("h.g.eth0", "throughput");
        assertEquals(GIGABIT_GOODPUT, goodput, 1448 * 8 / 0.5); // up to one segment
        assertEquals(0, run.drops("all"));
    }

    @Test
    void severalStreamsShareTheWireAndNeverGetMore() {
        String flows = stream("") + stream("").replace("stream tcp", "stream second")
                + stream("").replace("stream tcp", "stream third");
        Run run = lab("rate 1 Gbit/s  queue 1000", "1 Gbit/s", flows).run().warmUp(500 * MS).until(S);

        assertTrue(run.mean("all", "throughput") <= GIGABIT_GOODPUT + 1448 * 8 / 0.5);
        assertTrue(run.mean("all", "throughput") >= 0.999 * GIGABIT_GOODPUT);
    }

    @Test
    void aSmallWindowLimitsTheRateToAWindowPerRoundTrip() {
        // One segment: 12.304 us on each wire twice, 40 us of cables there and back, and the answer 2 * 0.720 us.
        Run run = lab("rate 1 Gbit/s", "1 Gbit/s", "stream tcp from h.g.eth0 to world {"
                + " window 1448 B  segment 1448 B  header 66 B  acknowledge every 1 }").run().warmUp(100 * MS).until(S);

        double roundTrip = 0.1e-6 + 2 * 12.304e-6 + 4 * 10e-6 + 2 * 0.720e-6 + 0.001e-6 + 0.1e-6;
        assertEquals(1448 * 8 / roundTrip, run.mean("h.g.eth0", "throughput"), 2 * 1448 * 8 / 0.9);
    }

    @Test
    void aSegmentIsNeverLargerThanTheWindow() {
        Run run = lab("rate 1 Gbit/s", "1 Gbit/s", "stream tcp from h.g.eth0 to world {"
                + " window 1000 B  segment 1448 B  header 66 B  acknowledge every 1 }").run().until(100 * MS);

        assertEquals(1000 * 8, run.mean("h.g.eth0", "throughput") / run.mean("h.g.eth0", "packetRate"), 1e-6);
    }

    @Test
    void aWindowBeyondAnyQueueFillsTheWireToo() {
        Run run = lab("rate 1 Gbit/s  queue 256", "1 Gbit/s", stream("").replace("256 KiB", "1000000000000 GB")).run()
                .warmUp(S).until(1200 * MS);

        assertTrue(run.mean("h.g.eth0", "throughput") > 0.8 * GIGABIT_GOODPUT);
    }

    @Test
    void everyNthSegmentIsAcknowledged() {
        for (int every : new int[] {1, 2, 4}) {
            Run run = lab("rate 1 Gbit/s  queue 256", "1 Gbit/s", stream("acknowledge every " + every)).run().until(S);
            double segments = run.count("h.g.eth0", "packetRate");

            assertEquals(segments * (1 + 1.0 / every), run.run().packets(), 0.002 * segments);
        }
    }

    @Test
    void aLoneSegmentIsAcknowledgedAfterFortyMilliseconds() {
        Run run = lab("rate 1 Gbit/s", "1 Gbit/s", "stream tcp from h.g.eth0 to world {"
                + " window 1448 B  segment 1448 B  header 66 B  acknowledge every 2 }").run().until(S);

        assertEquals(25, run.count("h.g.eth0", "packetRate")); // 40.066 ms each
    }

    @Test
    void lossesAreRepairedWithoutWaitingForTheTimer() {
        // The switch sends at a tenth of the rate at which frames come, and holds 40 of them: a window has 181.
        Run run = lab("rate 100 Mbit/s  queue 40", "1 Gbit/s", stream("acknowledge every 2")).run();
        run.run().sampleEvery(50 * MS);
        run.warmUp(S).until(4 * S);

        assertTrue(run.drops("lan to world") > 0);
        assertTrue(run.mean("h.g.eth0", "throughput") > 0.9 * GIGABIT_GOODPUT / 10);
        assertTrue(run.mean("h.g.eth0", "throughput") <= GIGABIT_GOODPUT / 10 * 1.0001);
        // no interval without progress, as a timeout of 200 ms would leave four of
        double[] delivered = run.run().deliveredBits();
        assertTrue(Arrays.stream(delivered, 20, delivered.length).allMatch(bits -> bits > 0.5 * 50e-3 * 94e6));
    }

    @Test
    void aStreamWhoseWindowIsLostGoesOnAfterTheTimeout() {
        // One frame of room: bursts lose all but their first segment, and there are no three duplicates to tell of it.
        Run run = lab("rate 10 Mbit/s  queue 1", "1 Gbit/s", "stream tcp from h.g.eth0 to world {"
                + " window 2896 B  segment 1448 B  header 66 B  acknowledge every 1 }").run();
        run.run().sampleEvery(100 * MS);
        run.until(10 * S);

        assertTrue(run.drops("lan to world") > 10);
        double[] delivered = run.run().deliveredBits();
        for (int index = 0; index + 3 <= delivered.length; index++) {
            assertTrue(delivered[index] + delivered[index + 1] + delivered[index + 2] > 0, "no progress in 300 ms");
        }
    }

    @Test
    void manyStreamsThroughANarrowQueueAllLive() {
        StringBuilder flows = new StringBuilder();
        for (int number = 0; number < 16; number++) {
            flows.append(stream("").replace("stream tcp", "stream tcp" + number));
        }
        Run run = lab("rate 100 Mbit/s  queue 20", "1 Gbit/s", flows.toString()).run().warmUp(5 * S).until(25 * S);

        assertTrue(run.mean("h.g.eth0", "throughput") > 0.85 * GIGABIT_GOODPUT / 10);
        assertTrue(run.mean("h.g.eth0", "throughput") <= GIGABIT_GOODPUT / 10 * 1.0001);
    }

    @Test
    void aStreamBesideAFloodOfOtherTrafficDoesNotStallTheRun() {
        String flood = "constant flood from h.g.eth0 to world { rate 2000000 packets/s  size 1000 B }";
        Lab lab = lab("rate 1 Gbit/s", "1 Gbit/s",
                flood + "stream tcp from h.g.eth0 to world { window 16 MiB  segment 1448 B }");

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Run run = lab.run().until(100 * MS);
            assertTrue(run.run().events() < 100_000_000);
        });
    }
}
