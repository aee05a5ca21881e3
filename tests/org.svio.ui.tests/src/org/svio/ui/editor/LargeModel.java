package org.svio.ui.editor;

/** A model of any size: each guest and each mapping is declared by itself. */
final class LargeModel {

    private LargeModel() {
    }

    static String text(int vifs) {
        StringBuilder guests = new StringBuilder();
        StringBuilder mappings = new StringBuilder();
        for (int i = 1; i <= vifs; i++) {
            guests.append("        guest g").append(i).append(" { vcpu v0 on xeon[1].ht[*]  vif eth0 }\n");
            mappings.append("    map alpha.g").append(i).append(".eth0 to hostCentric on alpha.dom0\n");
        }
        return """
                import "svio:/devices/ixp2400.svio"
                import "svio:/devices/hosts2006.svio"
                import "svio:/paths/host-centric.svio"

                platform growing {
                    host alpha {
                        processor xeon[2] { clock 2.8 GHz  sharing 0.62  thread ht[2] }
                        bus pci : Pci
                        nic tg3 : Gigabit on pci
                        hypervisor xen : Xen3 { interrupts on xeon[0].ht[0] }
                        driver domain dom0 { vcpu v0 on xeon[0].ht[0]  drives tg3 }
                %s    }
                    peer server { rate 1 Gbit/s }
                    link cable from alpha.tg3.eth0 to server
                }

                mapping onHost of growing {
                %s}

                experiment load on growing {
                    mapping onHost
                    poisson p from alpha.g1.eth0 to server { rate 20 packets/s  size 500 B }
                    duration 1 s
                    replications 1
                }
                """.formatted(guests, mappings);
    }
}
