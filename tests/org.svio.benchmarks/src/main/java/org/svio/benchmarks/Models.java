package org.svio.benchmarks;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Models of any size: so many VIFs on one host send to as many on another, through both driver domains. */
final class Models {

    private static final String IMPORTS = """
            import "svio:/devices/ixp2400.svio"
            import "svio:/devices/hosts2006.svio"
            import "svio:/paths/host-centric.svio"

            """;

    private static final String HOST = """
            host %s {
                processor xeon[2] { clock 2.8 GHz  sharing 0.62  thread ht[2] }
                bus pci : Pci
                nic tg3 : Gigabit on pci
                hypervisor xen : Xen3 { interrupts on xeon[0].ht[0] }
                driver domain dom0 { vcpu v0 on xeon[0].ht[0]  drives tg3 }
            %s}
            """;

    private static final String GUEST = """
                guest %s { vcpu v0 on xeon[1].ht[*]  vif eth0 }
            """;

    private static final String REST = """
                switch lan { latency 4 us  rate 1 Gbit/s  framing 24 B  queue 340 }
                link alphaHost from alpha.tg3.eth0 to lan
                link betaHost  from beta.tg3.eth0  to lan
            }
            mapping onHost of growing {
            %s    map beta.g[*].eth0 to hostCentric on beta.dom0
            }
            experiment load on growing {
                mapping onHost
                poisson p from %s to beta.g[1..%d].eth0 { rate %s packets/s  size 500 B }
                duration %s
                replications 1
            }
            """;

    /** Packets per second of all VIFs together: half of what the driver domain can do. */
    private static final double LOAD = 20_000;

    private Models() {
    }

    /** A platform of vectors; the load is the same whatever their length. */
    static String ofVectors(int vifs, String duration) {
        String guests = String.format(GUEST, "g[1.." + vifs + "]");
        return IMPORTS + "platform growing {\n" + String.format(HOST, "alpha", guests)
                + String.format(HOST, "beta", guests) + String.format(REST,
                        "    map alpha.g[*].eth0 to hostCentric on alpha.dom0\n",
                        "alpha.g[1.." + vifs + "].eth0", vifs, LOAD / vifs, duration);
    }

    /** The same with every sending guest and its mapping declared one by one. */
    static String declaredOneByOne(int vifs) {
        String guests = all(vifs, number -> String.format(GUEST, "g" + number));
        String mappings = all(vifs,
                number -> "    map alpha.g" + number + ".eth0 to hostCentric on alpha.dom0\n");
        return IMPORTS + "platform growing {\n" + String.format(HOST, "alpha", guests)
                + String.format(HOST, "beta", String.format(GUEST, "g[1.." + vifs + "]"))
                + String.format(REST, mappings, "alpha.g1.eth0", 1, LOAD / vifs, "1 s");
    }

    private static String all(int count, IntFunction<String> text) {
        return IntStream.rangeClosed(1, count).mapToObj(text).collect(Collectors.joining());
    }
}
