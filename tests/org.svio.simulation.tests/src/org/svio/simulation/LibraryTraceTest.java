package org.svio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.svio.simulation.Lab.MS;
import static org.svio.simulation.Lab.NS;
import static org.svio.simulation.Lab.US;
import static org.svio.simulation.Run.picoseconds;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * One 64-byte probe through the library's data paths, on the paper's machines without timer ticks. Every stage is
 * worked out from the model's costs; whatever value calibration gives them, a stage takes its cycles at the clock of
 * its processor.
 */
class LibraryTraceTest {

    private static final Lab LAB = Lab.of("""
            import "svio:/devices/ixp2400.svio"
            import "svio:/devices/hosts2006.svio"
            import "svio:/paths/host-centric.svio"
            import "svio:/paths/device-centric.svio"

            type host Server {
                processor xeon[2] { clock 2.8 GHz  sharing 0.62  thread ht[2] }
                bus pci : Pci
                nic tg3 : Gigabit on pci
                nic sv : IXP2400 on pci
                hypervisor xen : Xen3 { interrupts on xeon[0].ht[0] }
                driver domain dom0 { vcpu v0 on xeon[0].ht[0]  drives tg3 }
                guest g { vcpu v0 on xeon[1].ht[0]  vif eth0 }
            }
            platform testbed {
                host a : Server
                host b : Server
                switch lan { latency 4 us  rate 1 Gbit/s  framing 24 B  queue 340 }
                link ah from a.tg3.eth0 to lan { latency 100 ns }
                link ad from a.sv.eth0  to lan { latency 100 ns }
                link bh from b.tg3.eth0 to lan { latency 100 ns }
                link bd from b.sv.eth0  to lan { latency 100 ns }
            }
            mapping onHost of testbed { map a.g.eth0 to hostCentric on a.dom0  map b.g.eth0 to hostCentric on b.dom0 }
            mapping onDevice of testbed { map a.g.eth0 to deviceCentric on a.sv  map b.g.eth0 to deviceCentric on b.sv }
            experiment e on testbed {
                vary mapping in [onHost, onDevice]
                pingpong probe from a.g.eth0 to b.g.eth0 { size 64 B  pause 1 ms }
            }
            """);

    /** 64 B and headers of 42 B; with preamble, check sequence and gap 24 B more on each wire of 1 ns per bit. */
    private static final int FRAME = (64 + 42) * 8;
    private static final long WIRE = (FRAME + 24 * 8) * NS;

    /** 8 clocks of overhead and 14 clocks of 64 bit at 66 MHz. */
    private static final long BURST = Math.round(Math.round(8 * 1e12 / 66e6) + 14 * 1e12 / 66e6);

    /** The account of one packet as it is worked out, and the instant reached. */
    private static final class Trace {

        private final List<String> lines = new ArrayList<>();
        private final long start;
        private long now;

        Trace(long start) {
            this.start = start;
            this.now = start;
        }

        void stage(String name, long duration) {
            now += duration;
            if (duration > 0) {
                lines.add(name + " " + duration);
            }
        }

        /** Waits for the first look, at a multiple of the period since the start of the run. */
        void look(String name, long period) {
            stage(name, (now + period - 1) / period * period - now);
        }

        long latency() {
            return now - start;
        }
    }

    private static long cost(String name) {
        return Math.round(LAB.parameter(name) * (1e12 / 2.8e9));
    }

    private static long microengine(String name) {
        return Math.round(LAB.parameter(name) * (1e12 / 600e6));
    }

    private static long wake() {
        return cost("host2006.domainWake");
    }

    /** What the cable does: two wires, two cables of 100 ns and the switch's 4 us. */
    private static void network(Trace trace, String port) {
        trace.stage("port wire@" + port, WIRE);
        trace.stage("propagation@network", 2 * 100 * NS + 4 * US);
        trace.stage("switch wire@network", WIRE);
    }

    private static Trace hostCentric(long start, String from, String to, boolean asleep) {
        Trace trace = new Trace(start);
        trace.stage("schedule guest@" + from + ".g.v0", asleep ? wake() : 0);
        trace.stage("guestTransmit@" + from + ".g.v0", cost("svio2006.guestTransmit"));
        trace.stage("signal backend@" + from + ".dom0.v0", cost("svio2006.hypercall"));
        trace.stage("schedule backend@" + from + ".dom0.v0", wake());
        trace.stage("wake backend@" + from + ".dom0.v0", backendWake());
        trace.stage("grantMap@" + from + ".dom0.v0", cost("svio2006.hypervisorTransmit"));
        trace.stage("bridge@" + from + ".dom0.v0", cost("svio2006.driverTransmit"));
        trace.stage("signal transmitter@" + from + ".tg3.transmitter", cost("svio2006.doorbell"));
        trace.stage("transfer io@" + from + ".pci", BURST);
        network(trace, from + ".tg3.eth0");
        trace.stage("transfer io@" + to + ".pci", BURST);
        trace.stage("signal backend@" + to + ".dom0.v0", wake() + cost("svio2006.interruptEntry"));
        trace.stage("wake backend@" + to + ".dom0.v0", backendWake());
        trace.stage("bridge@" + to + ".dom0.v0", cost("svio2006.driverReceive"));
        trace.stage("pageFlip@" + to + ".dom0.v0", cost("svio2006.hypervisorReceive"));
        trace.stage("signal guest@" + to + ".g.v0", cost("svio2006.hypercall"));
        trace.stage("schedule guest@" + to + ".g.v0", wake());
        trace.stage("wake guest@" + to + ".g.v0", cost("svio2006.eventUpcall"));
        trace.stage("guestReceive@" + to + ".g.v0", cost("svio2006.guestReceive"));
        return trace;
    }

    private static long backendWake() {
        double cycles = LAB.parameter("svio2006.eventUpcall") + LAB.parameter("svio2006.backendWake");
        return Math.round(cycles * (1e12 / 2.8e9));
    }

    private static Trace deviceCentric(long start, String from, String to, boolean asleep) {
        Trace trace = new Trace(start);
        trace.stage("schedule guest@" + from + ".g.v0", asleep ? wake() : 0);
        trace.stage("guestTransmit@" + from + ".g.v0", cost("svio2006.guestTransmit"));
        trace.stage("write io@" + from + ".pci", BURST);
        // a look of a context that polls alone: the period, 16 ns at the controller and 200 ns for the data
        trace.look("poll sendQueue@" + from + ".sv.transmitter[0].c[0]", microengine("svio2006.pollPeriod") + 216 * NS);
        trace.stage("msg_recv@" + from + ".sv.transmitter[0].c[0]", microengine("svio2006.msgRecv"));
        trace.stage("access sdram@" + from + ".sv.sdram", 2 * (16 + 200) * NS);
        trace.stage("pkt_tx@" + from + ".sv.transmitter[0].c[0]", microengine("svio2006.pktTx"));
        trace.stage("network_tx@" + from + ".sv.networkTransmit", microengine("svio2006.networkStage"));
        network(trace, from + ".sv.eth0");
        trace.stage("network_rx@" + to + ".sv.networkReceive", microengine("svio2006.networkStage"));
        trace.look("poll portReceive@" + to + ".sv.receiver", microengine("svio2006.pollPeriod"));
        trace.stage("pkt_rx@" + to + ".sv.receiver", microengine("svio2006.pktRx"));
        trace.stage("channel_demux@" + to + ".sv.receiver", microengine("svio2006.channelDemux"));
        trace.stage("msg_send@" + to + ".sv.receiver", microengine("svio2006.msgSend"));
        trace.stage("transfer io@" + to + ".pci", BURST);
        // one 32 bit read of the identifier over the bus takes 1.2 us
        trace.stage("signal guest@" + to + ".g.v0", microengine("svio2006.raiseSignal") + wake()
                + cost("svio2006.interruptEntry") + 1200 * NS + cost("svio2006.hypercall"));
        trace.stage("schedule guest@" + to + ".g.v0", wake());
        trace.stage("wake guest@" + to + ".g.v0", cost("svio2006.eventUpcall"));
        trace.stage("guestReceive@" + to + ".g.v0", cost("svio2006.guestReceive"));
        return trace;
    }

    private static void assertTraces(Trace there, Trace back, String mapping) {
        Run run = LAB.mapping(mapping).run().until(MS + MS * 9 / 10);

        assertEquals(there.lines, run.account("a.g.eth0"));
        assertEquals(back.lines, run.account("b.g.eth0"));
        assertEquals(there.latency(), picoseconds(run.mean("a.g.eth0", "latency")));
        assertEquals(back.latency(), picoseconds(run.mean("b.g.eth0", "latency")));
        assertEquals(there.latency() + back.latency(), picoseconds(run.mean("all", "roundTrip")));
    }

    @Test
    void theHostCentricPathTakesItsCosts() {
        Trace there = hostCentric(MS, "a", "b", true);

        assertTraces(there, hostCentric(there.now, "b", "a", false), "onHost");
    }

    @Test
    void theDeviceCentricPathTakesItsCosts() {
        Trace there = deviceCentric(MS, "a", "b", true);

        assertTraces(there, deviceCentric(there.now, "b", "a", false), "onDevice");
    }
}
