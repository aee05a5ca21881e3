package org.svio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.svio.simulation.Lab.MS;
import static org.svio.simulation.Lab.US;

import org.junit.jupiter.api.Test;

/** Queues between roles: what is full, whose turn it is and what is paid once for several packets. */
class QueueTest {

    private static final String HOST = """
            platform lab {
                host h {
                    processor cpu[3] { clock 1 GHz  thread t }
                    nic n { port p { rate 10 Gbit/s } }
                    driver domain d { vcpu v on cpu[0].t  drives n }
                    guest g[1..2] { vcpu v on cpu[1..2].t  vif eth0 { send queue 16  receive queue 2 } }
                }
                peer world { rate 10 Gbit/s }
                link wire from h.n.p to world
            }
            """;

    /** The guest sends a packet in 1 us, the driver domain needs 10 us to pass it on. */
    private static String path(String queue, String backend) {
        return HOST + """
                datapath path {
                    role guest : owner
                    role backend : domain
                    %s
                    receive queue arrived
                    signal news to backend
                    signal call to guest
                    egress {
                        at guest { does push takes 1000 cycles  puts into out  signals news }
                        at backend from out %s  transmits }
                    }
                    ingress {
                        at backend { does find by destination takes 1000 cycles  puts into arrived  signals call }
                        at guest from arrived { does pull takes 1000 cycles  delivers }
                    }
                }
                mapping m of lab { map h.g[*].eth0 to path on h.d }
                """.formatted(queue, backend);
    }

    /** 500 packets in a millisecond, of which the driver domain can pass on a fifth. */
    private static final String OVERLOAD = "experiment e on lab { mapping m"
            + " constant f from h.g[1].eth0 to world { rate 500000 packets/s  size 100 B } }";

    @Test
    void aFullQueueThatWaitsHoldsTheSenderBackAndLosesNothing() {
        Run run = Lab.of(path("shared queue out slots 4 when full waits", "{ does pass takes 10000 cycles") + OVERLOAD)
                .run().until(MS);

        // The first packet comes within 2 us and takes 1 us to push; then one is passed on every 10 us.
        assertEquals(99, run.count("h.g[1].eth0", "packetRate"));
        assertEquals(0, run.drops("all"));
        assertEquals(4, run.value("h.n.p.out", "queueLength", "max"));
        assertEquals(9 * US, run.stage("h.g[1].eth0", "wait out"), 0.6 * US); // none for the first few packets
    }

    @Test
    void aFullQueueThatDropsCountsEachPacketAtItsPlace() {
        Run run = Lab.of(path("shared queue out slots 4 when full drops", "{ does pass takes 10000 cycles") + OVERLOAD)
                .run().until(MS);

        assertEquals(99, run.count("h.g[1].eth0", "packetRate"));
        assertTrue(run.drops("h.n.p.out") > 0);
        assertEquals(run.drops("all"), run.drops("h.n.p.out"));
        long accepted = run.measured().measures().stream().filter(measure -> measure.element().equals("h.n.p.out"))
                .findFirst().orElseThrow().n();
        assertEquals(99 + 1 + 4, accepted, 1); // passed on, in the hands of the driver domain, waiting
        assertEquals(500, run.drops("all") + accepted, 1);
    }

    @Test
    void eachVifHasASendQueueOfItsOwnSlots() {
        Run run = Lab.of(path("send queue out when full drops", "{ does pass takes 10000 cycles") + OVERLOAD)
                .run().until(MS);

        assertEquals(16, run.value("h.g[1].eth0.out", "queueLength", "max"));
        assertEquals(run.drops("all"), run.drops("h.g[1].eth0.out"));
        assertTrue(run.find("h.g[2].eth0.out", "queueLength", "max").isEmpty());
    }

    @Test
    void queuesTakeTurnsOfTheBudget() {
        String both = "experiment e on lab { mapping m"
                + " constant f from h.g[*].eth0 to world { rate 500000 packets/s  size 100 B } }";
        Run run = Lab.of(path("send queue out when full waits", "budget 3 { does pass takes 10000 cycles") + both)
                .run();

        String order = "";
        long[] seen = new long[3];
        for (long time = 200 * US; time <= 800 * US; time += US) { // once both queues have filled
            run.until(time);
            for (int guest = 1; guest <= 2; guest++) {
                long packets = run.count("h.g[" + guest + "].eth0", "packetRate");
                if (packets > seen[guest] && time > 200 * US) {
                    order += guest;
                }
                seen[guest] = packets;
            }
        }

        String turns = order.substring(order.indexOf("12") + 1, order.indexOf("12") + 1 + 48);
        assertEquals("222111".repeat(8), turns);
    }

    @Test
    void workPerBatchIsPaidOncePerTurn() {
        Run run = Lab.of(path("send queue out when full waits",
                "budget 4 { does begin takes 5000 cycles per batch exits  does pass takes 10000 cycles") + OVERLOAD)
                .run().warmUp(MS).until(10 * MS);

        // Batches of four packets, each batch taking 5 us + 4 * 10 us.
        assertEquals(9 * MS / (45 * US) * 4, run.count("h.g[1].eth0", "packetRate"), 4);
        assertEquals(9 * MS / (45 * US), run.count("h.d.v", "exits"), 1);
        assertEquals(5 * US / 4.0, run.stage("h.g[1].eth0", "begin"), 0.01 * US);
    }

    @Test
    void packetsThatFindTheReceiveQueueFullAreDropped() {
        Run run = Lab.of(HOST + """
                datapath path {
                    role guest : owner
                    role backend : domain
                    receive queue arrived when full drops
                    signal news to guest
                    egress { at guest { does push takes 1000 cycles  transmits } }
                    ingress {
                        at backend { does find by destination takes 100 cycles  puts into arrived  signals news }
                        at guest from arrived { does pull takes 10000 cycles  delivers }
                    }
                }
                mapping m of lab { map h.g[*].eth0 to path on h.d }
                experiment e on lab { mapping m
                    constant f from world to h.g[1].eth0 { rate 500000 packets/s  size 100 B } }
                """).run().until(MS);

        assertEquals(2, run.value("h.g[1].eth0.arrived", "queueLength", "max"));
        assertTrue(run.drops("h.g[1].eth0.arrived") >= 500 - 100 - 2 - 2);
        assertEquals(run.drops("all"), run.drops("h.g[1].eth0.arrived"));
    }
}
