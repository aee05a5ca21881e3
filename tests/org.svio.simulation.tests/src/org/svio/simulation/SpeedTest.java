package org.svio.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.svio.simulation.Lab.MS;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.svio.simulation.program.Program;

/**
 * A coarse guard: in one JVM, by the processor time of one thread, a packet costs much the same however many VIFs share
 * the load, and work that is fused saves events and is not paid for in time. Only a mistake in design fails.
 */
final class SpeedTest {

    private static final int ROUNDS = 9;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private static Program vifs(int count) {
        String host = """
                host %s {
                    processor xeon[2] { clock 2.8 GHz  thread ht[2] }
                    bus pci : Pci
                    nic tg3 : Gigabit on pci
                    hypervisor xen : Xen3 { interrupts on xeon[0].ht[0] }
                    driver domain dom0 { vcpu v0 on xeon[0].ht[0]  drives tg3 }
                    guest g[1..%d] { vcpu v0 on xeon[1].ht[*]  vif eth0 }
                }
                """;
        return Lab.of("""
                import "svio:/devices/hosts2006.svio"
                import "svio:/paths/host-centric.svio"
                platform pair {
                """ + String.format(host, "alpha", count) + String.format(host, "beta", count) + """
                    link cable from alpha.tg3.eth0 to beta.tg3.eth0
                }
                mapping onHost of pair {
                    map alpha.g[*].eth0 to hostCentric on alpha.dom0
                    map beta.g[*].eth0 to hostCentric on beta.dom0
                }
                experiment load on pair {
                    mapping onHost
                """ + String.format(Locale.ROOT,
                "poisson p from alpha.g[1..%d].eth0 to beta.g[1..%d].eth0 { rate %s packets/s  size 500 B }\n}\n",
                count, count, 16_000.0 / count)).compile();
    }

    /** A run and the least processor time it took for a packet in any round. */
    private final class Pace {
        private final SimulationRun run;
        private double nanosecondsPerPacket = Double.POSITIVE_INFINITY;

        Pace(Program program, boolean fusing) {
            run = new SimulationRun(program, new RunSettings(1, 1, fusing));
        }

        void round() {
            long packets = run.packets();
            long start = threads.getCurrentThreadCpuTime();
            run.advanceTo(run.now() + 500 * MS);
            double time = threads.getCurrentThreadCpuTime() - start;
            nanosecondsPerPacket = Math.min(nanosecondsPerPacket, time / (run.packets() - packets));
        }

        double eventsPerPacket() {
            return (double) run.events() / run.packets();
        }
    }

    private static double ratio(Pace pace, Pace base) {
        for (int round = 0; round < ROUNDS; round++) { // interleaved, and the best of each: noise only adds
            pace.round();
            base.round();
        }
        return pace.nanosecondsPerPacket / base.nanosecondsPerPacket;
    }

    @Test
    void aPacketCostsAtMostThreeTimesAsMuchAmongSixtyFourVifs() {
        double ratio = ratio(new Pace(vifs(64), true), new Pace(vifs(1), true));

        assertTrue(ratio < 3, "a packet among 64 VIFs costs " + ratio + " times what it costs on one");
    }

    @Test
    void fusingSavesEventsAndIsNotPaidForInTime() {
        Program program = vifs(8);
        Pace fused = new Pace(program, true);
        Pace plain = new Pace(program, false);

        double ratio = ratio(fused, plain);

        assertTrue(fused.eventsPerPacket() < plain.eventsPerPacket(),
                fused.eventsPerPacket() + " events per packet instead of " + plain.eventsPerPacket());
        assertTrue(ratio < 1.5, "a fused packet costs " + ratio + " times what it costs otherwise");
    }
}
