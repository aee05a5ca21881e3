package org.svio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.svio.simulation.Lab.MS;

import org.junit.jupiter.api.Test;

/** Frames reach the VIF that owns their destination address, or are counted. */
class DemultiplexingTest {

    private static final String SERVER = EasyModel.MACHINES.substring(0, EasyModel.MACHINES.indexOf("platform"));

    private static final String THREE_HOSTS = SERVER + """
            platform pair {
                host a : Server
                host b : Server
                host c : Server
                link plain from a.plain.p to b.plain.p
                %s
            }
            """;

    private static Lab lab(String links, String flows) {
        return Lab.mistaken(THREE_HOSTS.formatted(links) + EasyModel.HOST_CENTRIC.replace("map b.g.eth0",
                "map c.g.eth0 to byHost on c.dom0\n map b.g.eth0")
                + "experiment e on pair { mapping onHost " + flows + "}");
    }

    private static final String TO_C = "constant lost from a.g.eth0 to c.g.eth0 { rate 10000 packets/s  size 100 B }";
    private static final String TO_B = "constant found from a.g.eth0 to b.g.eth0 { rate 10000 packets/s  size 100 B }";

    @Test
    void aFrameForAnUnknownAddressIsCountedAndReachesNobody() {
        // a and b are on one cable; c is on a cable to nowhere else
        Run run = lab("peer p { rate 1 Gbit/s }  link other from c.plain.p to p", TO_C + TO_B).run()
                .warmUp(MS).until(11 * MS);

        assertEquals(100, run.drops("unknown address"), 1);
        assertEquals(100, run.count("a.g.eth0", "packetRate"), 1); // those to b
        assertEquals(run.drops("all"), run.drops("unknown address"));
        assertEquals(1, run.measured().notes().stream().filter(note -> note.startsWith("nothing of ")).count());
    }

    @Test
    void aSwitchSendsEachFrameToTheCableBehindWhichItsAddressIs() {
        String links = "switch lan { rate 1 Gbit/s }  link ls from c.plain.p to lan  link lb from b.plain.p to lan"
                + "  link la from a.plain.p to lan";
        Lab lab = Lab.of(THREE_HOSTS.replace("link plain from a.plain.p to b.plain.p", "").formatted(links)
                + EasyModel.HOST_CENTRIC.replace("map b.g.eth0", "map c.g.eth0 to byHost on c.dom0\n map b.g.eth0")
                + "experiment e on pair { mapping onHost " + TO_C + TO_B + "}");
        Run run = lab.run().warmUp(MS).until(11 * MS);

        assertEquals(200, run.count("a.g.eth0", "packetRate"), 2);
        assertEquals(0, run.drops("all"));
        assertEquals(run.mean("lan to b.plain.p", "utilisation"), run.mean("lan to c.plain.p", "utilisation"), 1e-3);
        assertEquals(0, run.mean("lan to a.plain.p", "utilisation"));
    }

    @Test
    void trafficBetweenVifsOfOneHostStaysOnTheHost() {
        Lab lab = Lab.of("""
                type guest Neighbour { vif eth0 }
                """ + EasyModel.MACHINES
                        .replace("guest g {", "guest near : Neighbour { vcpu v on cpu[1].t }\n guest g {")
                + EasyModel.HOST_CENTRIC.replace("map b.g.eth0", "map a.near.eth0 to byHost on a.dom0\n map b.g.eth0")
                + "experiment e on pair { mapping onHost "
                + "constant local from a.g.eth0 to a.near.eth0 { rate 10000 packets/s  size 100 B } }");
        Run run = lab.run().warmUp(MS).until(11 * MS);

        assertEquals(100, run.count("a.g.eth0", "packetRate"), 1);
        assertEquals(0, run.mean("a.plain.p", "utilisation"));
        assertEquals(0, run.mean("a.pci", "utilisation"));
        assertEquals(0, run.stage("a.g.eth0", "port wire"));
        assertTrue(run.stage("a.g.eth0", "bridge") > 0); // the driver domain's bridge finds the neighbour and
        assertTrue(run.stage("a.g.eth0", "pageFlip") > 0); // hands the packet over as if it had arrived
        assertEquals(4_000_000, run.stage("a.g.eth0", "bridge"), 1e-3);
        assertEquals(2_000_000, run.stage("a.g.eth0", "pageFlip"), 1e-3);
    }
}
