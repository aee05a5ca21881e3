package org.svio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.svio.simulation.Lab.MS;
import static org.svio.simulation.Lab.US;
import static org.svio.simulation.Run.picoseconds;

import org.junit.jupiter.api.Test;

/** What moving data over a bus takes: bursts of a device, posted writes and blocking reads of a processor. */
class BusTest {

    /** A packet of 1458 B + 42 B crosses a bus of 64 bit at 100 MHz, 10 clocks of overhead and bursts of 512 B. */
    private static Run move(String step, String moreOfGuest) {
        return Lab.of("""
                platform lab {
                    host h {
                        processor cpu { clock 1 GHz  thread t }
                        bus io { width 64 bit  clock 100 MHz  overhead 10 cycles  burst 512 B  read latency 1 us
                            read width 32 bit }
                        nic n on io { port p { rate 10 Gbit/s }  processor engine { clock 1 GHz } }
                        guest g { vcpu v on cpu.t  vif eth0 }
                    }
                    peer world { rate 10 Gbit/s }
                    link wire from h.n.p to world
                }
                datapath path {
                    role guest : owner
                    role engine : processor
                    role io : bus
                    shared queue out slots 64 when full waits
                    receive queue arrived
                    signal work to engine
                    signal news to guest
                    egress {
                        at guest { does push takes 1000 cycles %s  puts into out  signals work }
                        at engine from out { %s transmits }
                    }
                    ingress {
                        at engine { does find by destination takes 1 cycles  puts into arrived  signals news }
                        at guest from arrived { does pull takes 1000 cycles  delivers }
                    }
                }
                mapping m of lab { map h.g.eth0 to path on h.n }
                experiment e on lab { mapping m
                    constant f from h.g.eth0 to world { rate 1000 packets/s  size 1458 B } }
                """.formatted(moreOfGuest, step)).run().warmUp(10 * MS).until(110 * MS);
    }

    /** Three bursts of 100 ns overhead each, and 1500 B in words of 8 B: 188 clocks of 10 ns. */
    private static final long BURSTS = 3 * 100_000 + 188 * 10_000;

    /** 1500 B in words of 4 B: 375 reads of 1 us. */
    private static final long READS = 375 * US;

    @Test
    void aTransferOfADeviceTakesItsBursts() {
        Run run = move("transfers packet over io", "");

        assertEquals(BURSTS, run.stage("h.g.eth0", "transfer io"), 1e-3);
        assertEquals(100 * BURSTS / (100.0 * MS), run.mean("h.io", "utilisation"), 1e-9);
        assertEquals(100 * US / (100.0 * MS), run.mean("h.cpu.t", "utilisation"), 1e-9);
    }

    @Test
    void aPostedWriteKeepsTheProcessorAsLongAsTheBusTakesIt() {
        Run run = move("", "writes packet over io");

        assertEquals(BURSTS, run.stage("h.g.eth0", "write io"), 1e-3);
        assertEquals(100 * (US + BURSTS) / (100.0 * MS), run.mean("h.cpu.t", "utilisation"), 1e-9);
    }

    @Test
    void aReadStallsTheProcessorWordByWord() {
        Run run = move("", "reads packet over io");

        assertEquals(READS, run.stage("h.g.eth0", "read io"), 1e-3);
        assertEquals(100 * (US + READS) / (100.0 * MS), run.mean("h.cpu.t", "utilisation"), 1e-9);
        assertEquals(100 * READS / (100.0 * MS), run.mean("h.io", "utilisation"), 1e-9);
    }

    @Test
    void aMoveOfAGivenAmountDoesNotDependOnTheFrame() {
        Run run = move("transfers 64 B over io", "reads 4 B over io");

        assertEquals(100_000 + 8 * 10_000, run.stage("h.g.eth0", "transfer io"), 1e-3);
        assertEquals(US, run.stage("h.g.eth0", "read io"), 1e-3);
    }

    @Test
    void transactionsOnOneBusWaitForEachOther() {
        // A read of 1 us over the bus begins when the packet before is still being transferred: both at the same rate.
        Lab lab = EasyModel.onHost("constant f from a.g.eth0 to b.g.eth0 { rate 20000 packets/s  size 1458 B }"
                + " constant r from b.g.eth0 to a.g.eth0 { rate 20000 packets/s  size 1458 B }");
        Run run = lab.run().warmUp(MS).until(101 * MS);

        double transfers = run.stage("all", "transfer io"); // of both hosts
        assertTrue(transfers >= 2 * BURSTS);
        assertTrue(transfers < 4 * BURSTS);
        assertEquals(4000 * BURSTS / (100.0 * MS), run.mean("a.pci", "utilisation"), 1e-3);
    }

    @Test
    void theInterruptHandlerReadsTheIdentifierOverTheBus() {
        Run run = EasyModel.onDevice(EasyModel.PING).run().until(MS + MS / 2);

        // 60 ns raise, 1 us wake, 700 ns handler, 1 us read, 1 us each: see OnePacketTest
        assertEquals(3_760_000, picoseconds(run.stage("a.g.eth0", "signal guest") / Lab.S));
    }
}
