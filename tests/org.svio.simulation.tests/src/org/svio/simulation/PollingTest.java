package org.svio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.svio.simulation.Lab.MS;
import static org.svio.simulation.Lab.NS;

import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;
import org.svio.engine.random.RandomStream;

/** Roles that look for packets by themselves. Single instants are in {@link OnePacketTest}. */
class PollingTest {

    /** VIFs that poll a memory of 100 ns latency and 20 ns service every 300 ns, of which one sends. */
    private static Run polled(int vifs, String service) {
        String text = EasyModel.MACHINES
                .replace("guest g {", "guest g[1..%d] {".formatted(vifs))
                .replace("context c[8]", "context c[32]")
                .replace("service 20 ns", "service " + service)
                + EasyModel.DEVICE_CENTRIC.replace("map a.g.eth0", "map a.g[*].eth0")
                        .replace("map b.g.eth0", "map b.g[*].eth0")
                + "experiment e on pair { mapping onDevice "
                + "constant f from a.g[1].eth0 to b.g[1].eth0 { rate 9973 packets/s  size 64 B } }";
        return Lab.of(text).run().warmUp(MS).until(101 * MS);
    }

    @Test
    void egressSlowsDownAsVifsPollTheMemoryWhileDemultiplexingStaysFlat() {
        double before = 0;
        for (int vifs : new int[] {1, 2, 4, 8, 16}) {
            Run run = polled(vifs, "20 ns");
            double access = run.stage("a.g[1].eth0", "access sdram");

            // The idle pollers of the other VIFs take 20 ns of every 420 ns each; who meets a look waits for half.
            double share = (vifs - 1) * 20.0 / 420;
            assertEquals(2 * (100 * NS + 20 * NS + share * 10 * NS), access, 2);
            assertTrue(access > before);
            assertEquals(150 * NS, run.stage("a.g[1].eth0", "channel_demux"), 1e-3);
            before = access;
        }
    }

    @Test
    void aPacketWaitsHalfALookOnAverage() {
        Run run = polled(1, "20 ns");

        // 997 packets at instants that run through the period of 420 ns: the mean of a uniform, with its standard error
        assertEquals(210 * NS, run.stage("a.g[1].eth0", "poll sendQueue"), 4 * 420 * NS / Math.sqrt(12 * 997));
    }

    /**
     * The looks of idle pollers are not simulated but taken as a share of the memory. Here every one is: each poller
     * waits its period, queues at the controller and has its data after the latency.
     */
    @Test
    void theShareOfIdlePollersComesCloseToTheSimulationOfEveryLook() {
        for (int pollers : new int[] {1, 4, 8, 16, 20, 31}) {
            double access = polled(pollers + 1, "20 ns").stage("a.g[1].eth0", "access sdram");

            assertEquals(2 * everyLook(pollers, 300 * NS, 20 * NS, 100 * NS), access, 0.03 * access);
        }
    }

    /** Mean time of an access, at random instants, to a memory that so many pollers look at. */
    private static double everyLook(int pollers, long period, long service, long latency) {
        record Request(long time, boolean probe) {
        }
        RandomStream random = RandomStream.ofSeed(3);
        PriorityQueue<Request> requests = new PriorityQueue<>((a, b) -> Long.compare(a.time, b.time));
        for (int poller = 0; poller < pollers; poller++) {
            requests.add(new Request((long) (random.nextDouble() * (period + service + latency)), false));
        }
        requests.add(new Request(0, true));
        long free = 0;
        double sum = 0;
        int probes = 0;
        while (probes < 20_000) {
            Request request = requests.remove();
            free = Math.max(free, request.time) + service;
            if (request.probe) {
                sum += free + latency - request.time;
                probes++;
                requests.add(new Request(request.time + (long) (random.nextExponential() * 5_000 * NS), true));
            } else {
                // no two clocks are equal to the last picosecond
                long jitter = (long) (random.nextDouble() * 10 * NS) - 5 * NS;
                requests.add(new Request(free + latency + period + jitter, false));
            }
        }
        return sum / probes;
    }
}
