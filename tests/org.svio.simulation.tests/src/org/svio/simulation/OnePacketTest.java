package org.svio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.svio.simulation.Lab.MS;
import static org.svio.simulation.Run.picoseconds;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * One probe through an idle system whose numbers are easy. The frame has 64 B + 42 B = 848 bit: 240 ns over the bus
 * (100 ns and 14 clocks) and 848 ns + 192 ns = 1040 ns on the wire.
 */
class OnePacketTest {

    @Test
    void everyInstantOfTheHostCentricPathIsTheSumOfItsCosts() {
        Run run = EasyModel.onHost(EasyModel.PING).run().until(MS + MS / 2);

        assertEquals(List.of(
                "schedule guest@a.g.v 1000000", //         1.000 us: the guest's processor wakes
                "guestTransmit@a.g.v 10000000", //        11.000
                "signal backend@a.dom0.v 1000000", //     12.000: the hypercall of the guest
                "schedule backend@a.dom0.v 1000000", //   13.000: the processor of the driver domain wakes
                "wake backend@a.dom0.v 500000", //        13.500
                "grantMap@a.dom0.v 3000000", //           16.500
                "bridge@a.dom0.v 4000000", //             20.500
                "signal transmitter@a.plain.transmitter 200000", // 20.700: the doorbell
                "transfer io@a.pci 240000", //            20.940
                "port wire@a.plain.p 1040000", //         21.980
                "propagation@network 500000", //          22.480
                "transfer io@b.pci 240000", //            22.720
                "signal backend@b.dom0.v 1700000", //     24.420: processor wakes 1 us, interrupt 0.7 us
                "wake backend@b.dom0.v 500000", //        24.920: awake already
                "bridge@b.dom0.v 5000000", //             29.920
                "pageFlip@b.dom0.v 2000000", //           31.920
                "signal guest@b.g.v 1000000", //          32.920
                "schedule guest@b.g.v 1000000", //        33.920
                "wake guest@b.g.v 500000", //             34.420
                "guestReceive@b.g.v 8000000"), //         42.420
                run.account("a.g.eth0"));
        assertEquals(42_420_000, picoseconds(run.mean("a.g.eth0", "latency")));
        // the answer spares the first wake: the guest is awake
        assertEquals(42_420_000 - 1_000_000, picoseconds(run.mean("b.g.eth0", "latency")));
        assertEquals(83_840_000, picoseconds(run.mean("a.g.eth0", "roundTrip")));
    }

    @Test
    void everyInstantOfTheDeviceCentricPathIsTheSumOfItsCosts() {
        Run run = EasyModel.onDevice(EasyModel.PING).run().until(MS + MS / 2);

        assertEquals(List.of(
                "schedule guest@a.g.v 1000000", //        1.000 us
                "guestTransmit@a.g.v 10000000", //       11.000
                "write io@a.pci 240000", //              11.240
                // a look takes 300 ns, 20 ns at the controller and 100 ns for the data: 420 ns; the first at or after
                // 1 011 240 ns is the 2408th, at 1 011 360 ns
                "poll sendQueue@a.smart.transmitter.c[0] 120000", // 11.360
                "msg_recv@a.smart.transmitter.c[0] 200000", //       11.560
                "access sdram@a.smart.sdram 240000", //  11.800: 2 * (20 ns + 100 ns)
                "pkt_tx@a.smart.transmitter.c[0] 110000", // 11.910
                "network_tx@a.smart.networkTransmit 109000", // 12.019
                "port wire@a.smart.p 1040000", //        13.059
                "propagation@network 500000", //         13.559
                "network_rx@b.smart.networkReceive 109000", // 13.668
                // looks every 300 ns: the 3379th is at 1 013 700 ns
                "poll portReceive@b.smart.receiver 32000", // 13.700
                "pkt_rx@b.smart.receiver 110000", //     13.810
                "channel_demux@b.smart.receiver 150000", // 13.960
                "msg_send@b.smart.receiver 250000", //   14.210
                "transfer io@b.pci 240000", //           14.450
                // raising 60 ns, processor wakes 1 us, handler 0.7 us, identifier read over the bus 1 us, each 1 us
                "signal guest@b.g.v 3760000", //         18.210
                "schedule guest@b.g.v 1000000", //       19.210
                "wake guest@b.g.v 500000", //            19.710
                "guestReceive@b.g.v 8000000"), //        27.710
                run.account("a.g.eth0"));
        assertEquals(27_710_000, picoseconds(run.mean("a.g.eth0", "latency")));

        // The answer: 10 us and 240 ns until 37.950 us, found by the 2472th look at 38.240, on the wire from 38.899 to
        // 39.939, at the other end at 40.439 and 40.548, found at 40.700, in the queue at 41.450, and 13.260 us more.
        assertEquals(54_710_000, picoseconds(run.mean("a.g.eth0", "roundTrip")));
        assertEquals(27_000_000, picoseconds(run.mean("b.g.eth0", "latency")));
        assertEquals(290_000, Math.round(run.stage("b.g.eth0", "poll sendQueue")), 1);
        assertEquals(152_000, Math.round(run.stage("b.g.eth0", "poll portReceive")), 1);
    }
}
