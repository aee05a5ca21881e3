package org.svio.simulation.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.svio.simulation.Lab;
import org.svio.simulation.RunSettings;
import org.svio.simulation.SimulationFailure;
import org.svio.simulation.program.Program;

/** The checks after a run fail when a run is tampered with, each for its own reason. */
class LawsTest {

    private static final Program PROGRAM = Lab.of("""
            platform lab {
                host h {
                    processor cpu { clock 1 GHz  thread t }
                    nic n { port p { rate 1 Gbit/s }  processor engine { clock 1 GHz } }
                    guest g { vcpu v on cpu.t  vif eth0 }
                }
                peer world { rate 1 Gbit/s }
                link wire from h.n.p to world
            }
            datapath path {
                role guest : owner
                role engine : processor
                receive queue arrived
                signal news to guest
                egress { at guest { does push takes 5 us  transmits } }
                ingress {
                    at engine { does find by destination takes 1 us  puts into arrived  signals news }
                    at guest from arrived { does pull takes 5 us  delivers }
                }
            }
            mapping m of lab { map h.g.eth0 to path on h.n }
            experiment e on lab { mapping m
                poisson up from h.g.eth0 to world { rate 90000 packets/s  size 100 B }
                poisson down from world to h.g.eth0 { rate 80000 packets/s  size 100 B }
            }
            """).compile();

    private static Machine machine() {
        Machine machine = new Machine(PROGRAM, new RunSettings(1, 1, true));
        machine.run(10 * Lab.MS);
        return machine;
    }

    private static void assertBroken(String law, Consumer<Machine> tamper) {
        Machine machine = machine();
        tamper.accept(machine);
        String message = assertThrows(SimulationFailure.class, () -> new Laws(machine, 0).check()).getMessage();
        assertTrue(message.startsWith(law), message);
    }

    @Test
    void anHonestRunKeepsTheLaws() {
        Machine machine = machine();

        assertDoesNotThrow(() -> new Laws(machine, 0).check());
    }

    @Test
    void aPacketThatAppearsOrVanishesIsNoticed() {
        assertBroken("conservation of packets", machine -> machine.offered++);
        assertBroken("conservation of packets", machine -> machine.delivered--);
        assertBroken("conservation of packets", machine -> machine.drops.get(0).total++);
        assertBroken("conservation of packets", machine -> machine.packets.allocate(0, 0, 1, 0));
    }

    @Test
    void moreServiceThanTimeIsNoticed() {
        Machine machine = machine();

        // the processors were busy for longer than the picosecond that is said to have passed
        String message = assertThrows(SimulationFailure.class, () -> new Laws(machine, 10 * Lab.MS - 1).check())
                .getMessage();
        assertTrue(message.startsWith("the utilisation law is broken at h.cpu.t"), message);
    }

    @Test
    void aQueueWhoseLengthAndWaitsDisagreeIsNoticed() {
        assertBroken("Little's law is broken at h.g.eth0 application", machine -> {
            RunRing ring = machine.rings[PROGRAM.stations().get(1).application()];
            ring.ring.occupancy().set(machine.simulation.now(), ring.ring.size() + 5);
            machine.run(20 * Lab.MS);
        });
    }
}
