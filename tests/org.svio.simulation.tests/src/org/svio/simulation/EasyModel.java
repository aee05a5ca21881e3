package org.svio.simulation;

/**
 * Two hosts, a cable and the two data paths with numbers that are easy to follow by hand: at 1 GHz a cycle is a
 * nanosecond, a bit on the wire takes 1 ns, and a burst over the bus 100 ns and 10 ns for each 64 bits.
 */
final class EasyModel {

    static final String MACHINES = """
            type host Server {
                processor cpu[2] { clock 1 GHz  thread t }
                bus pci {
                    width 64 bit  clock 100 MHz  overhead 10 cycles  burst 512 B
                    read latency 1 us  read width 32 bit
                }
                hypervisor xen {
                    scheduler fifo
                    switching 2000 cycles
                    waking 1000 cycles
                    interrupts on cpu[0].t
                }
                nic plain on pci {
                    port p { rate 1 Gbit/s  framing 24 B  queue 64 }
                    processor transmitter
                    processor receiver
                }
                nic smart on pci {
                    port p { rate 1 Gbit/s  framing 24 B  queue 64 }
                    processor transmitter     { clock 1 GHz  context c[8] }
                    processor receiver        { clock 1 GHz  context c[8] }
                    processor networkTransmit { clock 1 GHz  context c[8] }
                    processor networkReceive  { clock 1 GHz  context c[8] }
                    memory sdram { latency 100 ns  service 20 ns }
                }
                driver domain dom0 {
                    vcpu v on cpu[0].t
                    drives plain
                }
                guest g {
                    vcpu v on cpu[1].t
                    vif eth0 { send queue 16  receive queue 16 }
                }
            }

            platform pair {
                host a : Server
                host b : Server
                link plain from a.plain.p to b.plain.p { latency 500 ns }
                link smart from a.smart.p to b.smart.p { latency 500 ns }
            }
            """;

    static final String HOST_CENTRIC = """
            datapath byHost {
                role guest       : owner
                role backend     : domain
                role interrupts  : hypervisor
                role transmitter : processor
                role receiver    : processor
                role io          : bus

                send queue transmitRing when full waits
                receive queue receiveRing when full drops
                shared queue transmitDescriptors slots 16 when full waits
                shared queue receiveDescriptors slots 16 when full drops

                signal transmitEvent to backend { raise takes 1000 cycles exits  wake takes 500 cycles }
                signal doorbell to transmitter { raise takes 200 cycles }
                signal nicInterrupt to backend {
                    at most every 20 us
                    through interrupts { does physicalInterrupt takes 700 cycles }
                    wake takes 500 cycles
                }
                signal receiveEvent to guest { raise takes 1000 cycles exits  wake takes 500 cycles }

                egress {
                    at guest {
                        does guestTransmit takes 10000 cycles
                        puts into transmitRing
                        signals transmitEvent
                    }
                    at backend from transmitRing budget 64 {
                        does grantMap takes 3000 cycles
                        does bridge by destination takes 4000 cycles
                        puts into transmitDescriptors
                        signals doorbell
                    }
                    at transmitter from transmitDescriptors {
                        transfers packet over io
                        transmits
                    }
                }
                ingress {
                    at receiver {
                        transfers packet over io
                        puts into receiveDescriptors
                        signals nicInterrupt
                    }
                    at backend from receiveDescriptors budget 64 {
                        does bridge by destination takes 5000 cycles
                        does pageFlip takes 2000 cycles
                        puts into receiveRing
                        signals receiveEvent
                    }
                    at guest from receiveRing budget 64 {
                        does guestReceive takes 8000 cycles
                        delivers
                    }
                }
            }

            mapping onHost of pair {
                map a.g.eth0 to byHost on a.dom0
                map b.g.eth0 to byHost on b.dom0
            }
            """;

    static final String DEVICE_CENTRIC = """
            datapath byDevice {
                role guest           : owner
                role interrupts      : hypervisor
                role transmitter     : processor
                role receiver        : processor
                role networkTransmit : processor
                role networkReceive  : processor
                role sdram           : memory
                role io              : bus

                send queue sendQueue when full waits
                receive queue receiveQueue when full drops
                shared queue portTransmit slots 16 when full waits
                shared queue portReceive slots 16 when full drops

                signal masterInterrupt to guest {
                    raise takes 60 cycles
                    through interrupts {
                        does masterInterrupt takes 700 cycles
                        reads 4 B over io
                        each takes 1000 cycles
                        identifier 8 bit
                    }
                    wake takes 500 cycles
                }
                signal portDoorbell to networkTransmit

                egress {
                    at guest {
                        does guestTransmit takes 10000 cycles
                        writes packet over io
                        puts into sendQueue
                    }
                    at transmitter polls sendQueue every 300 cycles accessing sdram {
                        does msg_recv takes 200 cycles
                        accesses sdram 2 times
                        does pkt_tx takes 110 cycles
                        puts into portTransmit
                        signals portDoorbell
                    }
                    at networkTransmit from portTransmit {
                        does network_tx takes 109 cycles
                        transmits
                    }
                }
                ingress {
                    at networkReceive {
                        does network_rx takes 109 cycles
                        puts into portReceive
                    }
                    at receiver polls portReceive every 300 cycles {
                        does pkt_rx takes 110 cycles
                        does channel_demux by destination takes 150 cycles
                        does msg_send takes 250 cycles
                        transfers packet over io
                        puts into receiveQueue
                        signals masterInterrupt
                    }
                    at guest from receiveQueue budget 64 {
                        does guestReceive takes 8000 cycles
                        delivers
                    }
                }
            }

            mapping onDevice of pair {
                map a.g.eth0 to byDevice on a.smart
                map b.g.eth0 to byDevice on b.smart
            }
            """;

    /** One ping of 64 B, which leaves at 1 ms; the second leaves 1 ms after the first came back. */
    static final String PING = "pingpong probe from a.g.eth0 to b.g.eth0 { size 64 B  pause 1 ms }";

    private EasyModel() {
    }

    /** Flows on the host-centric path. */
    static Lab onHost(String flows) {
        return Lab.of(MACHINES + HOST_CENTRIC + "experiment e on pair { mapping onHost " + flows + " }");
    }

    /** Flows on the device-centric path. */
    static Lab onDevice(String flows) {
        return Lab.of(MACHINES + DEVICE_CENTRIC + "experiment e on pair { mapping onDevice " + flows + " }");
    }
}
