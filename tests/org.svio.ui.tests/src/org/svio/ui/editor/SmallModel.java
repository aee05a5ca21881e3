package org.svio.ui.editor;

/** The complete model that the documentation of the language starts with. */
final class SmallModel {

    static final String TEXT = """
            /* Two guests of one host talk to a server; a core of its own does the work of their interfaces. */

            parameters costs {
                stack    = 4 us         assumed "a network stack takes some microseconds per packet"
                copy     = 0.4 ns/B     assumed "copies at 2.5 GB/s"
                bridge   = 900 cycles   assumed "one look-up and two ring updates"
                interval = 300 cycles   assumed "one look at a ring in cache"
            }

            type nic Gigabit {
                port eth0 { rate 1 Gbit/s }
                processor dma
            }

            platform small {
                host alpha {
                    processor core[3] { clock 2 GHz  thread ht[2]  sharing 0.62 }
                    bus pci { width 64 bit  clock 66 MHz }
                    nic card : Gigabit on pci
                    hypervisor xen { interrupts on core[0].ht[0] }
                    guest g[1..2] {
                        vcpu v0 on core[1].ht[*]
                        vif eth0 { send queue 128 }
                    }
                }
                peer server { rate 1 Gbit/s }
                link cable from alpha.card.eth0 to server { latency 2 us }
            }

            datapath sidecore {
                role guest  : owner
                role worker : processor
                role dma    : processor
                role xen    : hypervisor
                role io     : bus

                send queue outgoing
                receive queue incoming when full drops
                shared queue descriptors slots 256
                shared queue arrived slots 256 when full drops

                signal doorbell to dma { raise takes 100 ns }
                signal event to guest {
                    raise takes 0.5 us
                    through xen { does inject takes 1 us }
                    wake takes 2 us
                }

                egress {
                    at guest {
                        does send takes costs.stack + costs.copy * size
                        puts into outgoing
                    }
                    at worker polls outgoing every costs.interval budget 16 {
                        does bridge takes costs.bridge
                        puts into descriptors
                        signals doorbell
                    }
                    at dma from descriptors {
                        transfers packet over io
                        transmits
                    }
                }
                ingress {
                    at dma {
                        transfers packet over io
                        puts into arrived
                    }
                    at worker polls arrived every costs.interval {
                        does bridge by destination takes costs.bridge
                        puts into incoming
                        signals event
                    }
                    at guest from incoming budget 64 {
                        does receive takes costs.stack + costs.copy * size
                        delivers
                    }
                }
            }

            mapping onCore of small {
                map alpha.g[*].eth0 to sidecore on alpha.card { worker on alpha.core[2].ht[0] }
            }

            experiment ping on small {
                mapping onCore
                vary n in [1..2]
                pingpong probe from alpha.g[1..n].eth0 to server { size 64 B  pause exponential(1 ms) }
                duration 2 s
                expect p99(roundTrip) < 100 us
            }
            """;

    private SmallModel() {
    }
}
