package org.svio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.svio.simulation.Lab.MS;
import static org.svio.simulation.Lab.US;

import org.junit.jupiter.api.Test;

/** Everything that runs on a processor is in the way of everything else there. */
class ProcessorUseTest {

    /** Two guests send as fast as they can: 10 us of work for each packet. */
    private static String senders(String processors, String first, String second) {
        return """
                platform lab {
                    host h {
                        %s
                        nic n { port p { rate 10 Gbit/s }  processor engine { clock 1 GHz } }
                        guest a { vcpu v on %s  vif eth0 }
                        guest b { vcpu v on %s  vif eth0 }
                    }
                    peer world { rate 10 Gbit/s }
                    link wire from h.n.p to world
                }
                datapath path {
                    role guest : owner
                    role engine : processor
                    receive queue arrived
                    signal news to guest
                    egress { at guest { does push takes 10000 cycles  transmits } }
                    ingress {
                        at engine { does find by destination takes 1 cycles  puts into arrived  signals news }
                        at guest from arrived { does pull takes 1000 cycles  delivers }
                    }
                }
                mapping m of lab { map h.a.eth0 to path on h.n  map h.b.eth0 to path on h.n }
                experiment e on lab { mapping m
                    vary n in [0, 1]
                    constant one from h.a.eth0 to world { rate 200000 packets/s  size 100 B }
                    constant two from h.b.eth0 to world { rate 1 + n * 200000 packets/s  size 100 B }
                }
                """.formatted(processors, first, second).replace("rate 1 + n * 200000 packets/s",
                        "rate 1 packets/s + n * 200000 packets/s");
    }

    @Test
    void siblingThreadsSlowEachOtherDown() {
        String text = senders("processor cpu { clock 1 GHz  sharing 0.6  thread t[2] }", "cpu.t[0]", "cpu.t[1]");
        Run alone = Lab.of(text).with("n", 0).run().warmUp(MS).until(11 * MS);
        Run both = Lab.of(text).with("n", 1).run().warmUp(MS).until(11 * MS);

        assertEquals(1000, alone.count("h.a.eth0", "packetRate"), 1);
        assertEquals(600, both.count("h.a.eth0", "packetRate"), 1);
        assertEquals(600, both.count("h.b.eth0", "packetRate"), 1);
    }

    @Test
    void guestsOnOneThreadShareItEqually() {
        String text = senders("processor cpu { clock 1 GHz  thread t }"
                + " hypervisor x { scheduler roundRobin { slice 100 us } switching 10 us }", "cpu.t", "cpu.t");
        Run both = Lab.of(text).with("n", 1).run().warmUp(MS).until(12 * MS + 100 * US);

        // Turns of 10 us for the switch and 90 or 100 us of packets, the slice being the time on the thread.
        assertEquals(both.count("h.a.eth0", "packetRate"), both.count("h.b.eth0", "packetRate"), 20);
        assertEquals(0.09, 1 - (both.count("h.a.eth0", "packetRate") + both.count("h.b.eth0", "packetRate")) * 10e-6
                / both.seconds(), 0.02);
    }

    /** A pool on an engine of the device: 1 us of work and a memory access of 9 us for each packet. */
    private static String pool(String engine) {
        return """
                platform lab {
                    host h {
                        processor cpu { clock 1 GHz  thread t }
                        nic n {
                            port p { rate 10 Gbit/s }
                            processor engine { clock 1 GHz %s }
                            memory ram { latency 9 us  service 0 ns }
                        }
                        guest g { vcpu v on cpu.t  vif eth0 }
                    }
                    peer world { rate 10 Gbit/s }
                    link wire from h.n.p to world
                }
                datapath path {
                    role guest : owner
                    role engine : processor
                    role ram : memory
                    shared queue out slots 64 when full waits
                    receive queue arrived
                    signal work to engine
                    signal news to guest
                    egress {
                        at guest { does push takes 100 cycles  puts into out  signals work }
                        at engine from out { does pass takes 1000 cycles  accesses ram 1 times  transmits }
                    }
                    ingress {
                        at engine { does find by destination takes 1 cycles  puts into arrived  signals news }
                        at guest from arrived { does pull takes 1000 cycles  delivers }
                    }
                }
                mapping m of lab { map h.g.eth0 to path on h.n }
                experiment e on lab { mapping m
                    constant f from h.g.eth0 to world { rate 5000000 packets/s  size 100 B }
                }
                """.formatted(engine);
    }

    @Test
    void hardwareContextsGiveWayAtMemoryAccesses() {
        Run one = Lab.of(pool("context c[1]")).run().warmUp(MS).until(11 * MS);
        Run four = Lab.of(pool("context c[4]")).run().warmUp(MS).until(11 * MS);
        Run sixteen = Lab.of(pool("context c[16]")).run().warmUp(MS).until(11 * MS);

        assertEquals(1000, one.count("h.g.eth0", "packetRate"), 2); // 10 us each
        assertEquals(4000, four.count("h.g.eth0", "packetRate"), 5); // four at a time
        assertEquals(10000, sixteen.count("h.g.eth0", "packetRate"), 2); // the engine itself: 1 us each
        assertEquals(0.4, four.mean("h.n.engine", "utilisation"), 1e-3);
        assertEquals(1, sixteen.mean("h.n.engine", "utilisation"), 1e-3);
    }

    /** One guest computes 1 ms for each packet on the thread that takes the interrupts of another. */
    @Test
    void anInterruptHandlerPreemptsWhateverRuns() {
        Run run = Lab.of("""
                platform lab {
                    host h {
                        processor cpu[2] { clock 1 GHz  thread t }
                        hypervisor x { scheduler fifo  interrupts on cpu[0].t }
                        nic n { port p { rate 10 Gbit/s }  processor engine { clock 1 GHz } }
                        guest busy { vcpu v on cpu[0].t  vif eth0 }
                        guest idle { vcpu v on cpu[1].t  vif eth0 }
                    }
                    peer world { rate 10 Gbit/s }
                    link wire from h.n.p to world
                }
                datapath path {
                    role guest : owner
                    role engine : processor
                    role interrupts : hypervisor
                    receive queue arrived
                    signal news to guest { through interrupts { does handle takes 2000 cycles } }
                    egress { at guest { does compute takes 1000000 cycles  transmits } }
                    ingress {
                        at engine { does find by destination takes 1 cycles  puts into arrived  signals news }
                        at guest from arrived { does pull takes 1000 cycles  delivers }
                    }
                }
                mapping m of lab { map h.busy.eth0 to path on h.n  map h.idle.eth0 to path on h.n }
                experiment e on lab { mapping m
                    constant out from h.busy.eth0 to world { rate 100 packets/s  size 100 B }
                    constant back from world to h.idle.eth0 { rate 100000 packets/s  size 100 B }
                }
                """).run().warmUp(MS).until(101 * MS);

        assertEquals(2 * US, run.stage("world", "signal guest"), 1e-3); // the handler never waits
        // 1 ms of work, of which every 10 us brings 2 us of interrupts: 1.25 ms, give or take one interrupt
        assertEquals(1250 * US, run.stage("h.busy.eth0", "compute"), 2 * US);
    }

    @Test
    void ticksTakeTheirShareOfAProcessor() {
        String text = senders("processor cpu { clock 1 GHz  thread t }", "cpu.t", "cpu.t")
                .replace("guest a {", "guest a { tick every 1 ms takes 100000 cycles");
        Run run = Lab.of(text).with("n", 0).run().warmUp(10 * MS).until(110 * MS);

        // 10 us for each packet in the nine tenths that the ticks leave.
        assertEquals(9000, run.count("h.a.eth0", "packetRate"), 3);
        assertTrue(run.mean("h.cpu.t", "utilisation") > 0.999);
    }

    @Test
    void cyclesPerPacketCountTheHostsProcessorsAndNotTheDevices() {
        Run run = Lab.of(pool("context c[1]").replace("rate 5000000 packets/s", "rate 10000 packets/s")).run()
                .warmUp(MS).until(11 * MS);

        assertEquals(100, run.mean("h", "cyclesPerPacket"), 1e-6); // to push; the engine's 1000 are not the host's
    }
}
