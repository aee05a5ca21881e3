package org.svio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.svio.simulation.Lab.MS;
import static org.svio.simulation.Lab.US;

import org.junit.jupiter.api.Test;

/** Signals: when one is raised, when it passes and whom it wakes. */
class SignalTest {

    /** Frames come in through an engine that costs nothing; the guest is told by the signal and needs 1 us for each. */
    private static String model(String signal, String flow) {
        return """
                platform lab {
                    host h {
                        processor cpu[5] { clock 1 GHz  thread t }
                        hypervisor x { scheduler fifo  interrupts on cpu[0].t }
                        nic n { port p { rate 10 Gbit/s }  processor engine { clock 1 GHz } }
                        guest g[1..4] { vcpu v on cpu[1..4].t  vif eth0 }
                    }
                    peer world { rate 10 Gbit/s }
                    link wire from h.n.p to world
                }
                datapath path {
                    role guest : owner
                    role engine : processor
                    role interrupts : hypervisor
                    receive queue arrived when full drops
                    signal news to guest { %s }
                    egress { at guest { does push takes 1000 cycles  transmits } }
                    ingress {
                        at engine { does find by destination takes 1 cycles  puts into arrived  signals news }
                        at guest from arrived { does pull takes 1000 cycles  delivers }
                    }
                }
                mapping m of lab { map h.g[1..3].eth0 to path on h.n }
                experiment e on lab { mapping m  %s }
                """.formatted(signal, flow);
    }

    private static String every(String interval) {
        return "constant f from world to h.g[1].eth0 { rate 1 packets / (" + interval + ")  size 100 B }";
    }

    private static Run run(String signal, String flow) {
        return Lab.of(model(signal, flow)).run().warmUp(MS).until(2 * MS);
    }

    @Test
    void aSleepingReceiverIsSignalledForEveryPacket() {
        Run run = run("raise takes 100 cycles exits", every("5 us"));

        assertEquals(200, run.count("all", "exits"));
        assertEquals(200, run.count("all", "interrupts"));
        assertEquals(100_000, run.stage("world", "signal guest"), 1e-3);
    }

    @Test
    void noSignalIsRaisedWhileTheReceiverIsAwake() {
        Run run = run("raise takes 100 cycles exits  wake takes 3000 cycles", every("0.999 us"));

        // The guest, slower than the packets come, never sleeps again.
        assertEquals(0, run.count("all", "exits"));
        assertEquals(1000, run.count("world", "packetRate"), 1);
    }

    @Test
    void moderationLetsASignalPassOncePerInterval() {
        Run run = run("at most every 20 us", every("5 us"));

        assertEquals(50, run.count("all", "interrupts"));
        // Of four packets the first waits 20 us less the engine's nanosecond, the others 15, 10 and 5 us.
        assertEquals(4 * 50, run.count("world", "packetRate"));
        assertEquals((15 + 10 + 5 + 0) / 4.0 * US, run.stage("world", "signal guest"), 0.01 * US);
    }

    @Test
    void moderationByCountLetsASignalPassWithThatManyPackets() {
        Run run = run("at most every 100 us or 4", every("5 us"));

        assertEquals(50, run.count("all", "interrupts"));
        assertEquals((15 + 10 + 5 + 0) / 4.0 * US, run.stage("world", "signal guest"), 0.01 * US);
    }

    @Test
    void afterASignalPassedByCountTheNextWaitsItsWholeTime() {
        // Passes at 0 and, with the fourth packet since, at 20 us; the time that began at 0 is over at 30 us and means
        // nothing.
        Run run = run("at most every 30 us or 4", every("5 us"));

        assertEquals(50, run.count("all", "interrupts"));
    }

    @Test
    void theTimeCountsWhereTheCountIsNotReached() {
        Run run = run("at most every 30 us or 4", every("12 us"));

        // Passes at 0; the packets at 12 and 24 us wait until 30, those at 36, 48 and 60 until 60 us.
        assertEquals(MS / (30.0 * US), run.count("all", "interrupts"), 1);
    }

    @Test
    void aSignalThroughTheHypervisorWaitsForItsHandler() {
        Run run = run("through interrupts { does handle takes 2000 cycles  each takes 500 cycles }", every("5 us"));

        assertEquals(2_500_000, run.stage("world", "signal guest"), 1e-3);
        assertEquals(2 * 200, run.count("all", "interrupts")); // the handler's and the guest's
        assertEquals(2.5 / 5, run.mean("h.cpu[0].t", "utilisation"), 1e-3);
    }

    @Test
    void sharersOfABitAreWokenInVain() {
        String wide = "through interrupts { does handle takes 100 cycles  identifier 3 bit }  wake takes 300 cycles";
        Run own = run(wide, every("5 us"));
        Run shared = run(wide.replace("3 bit", "2 bit"), every("5 us"));

        // Three VIFs on two bits: the third shares the first one's.
        assertEquals(0, own.count("path.news to guest at h.g[3].v in vain", "interrupts"));
        assertEquals(200, shared.count("path.news to guest at h.g[3].v in vain", "interrupts"));
        assertEquals(0.3 / 5, shared.mean("h.cpu[3].t", "utilisation"), 1e-3);
        assertEquals(0, own.find("h.cpu[3].t", "utilisation", "mean").orElse(0));
        assertEquals(0, shared.find("h.cpu[2].t", "utilisation", "mean").orElse(0));
    }
}
