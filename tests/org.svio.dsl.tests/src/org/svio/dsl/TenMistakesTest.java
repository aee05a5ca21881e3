package org.svio.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten different mistakes in one file are ten problems. */
class TenMistakesTest {

    /** How the problems start: those of the model's rules are worded elsewhere. */
    private static final List<String> EXPECTED = List.of(
            "2:8 the library has no 'svio:/device/ixp2400.svio'; check its name",
            "5:15 unknown unit 'Gbps'; did you mean 'Gbit/s'?",
            "6:20 64 B ",
            "7:13 no parameter or variable named 'costs.smal' here; did you mean 'costs.small'?",
            "12:29 expected '}' or a statement of this processor: clock, sharing, thread or context; found 'clok' - did"
                    + " you mean 'clock'?",
            "13:39 'width' is given twice in this block; remove one of the two",
            "14:55 processor xeon has no part named 'th'; did you mean 'ht'?",
            "17:30 expected 'takes'; found 'take' - did you mean 'takes'?",
            "19:9 expected '}' or a statement of this host: processor, bus, memory, nic, hypervisor, driver or guest;"
                    + " found 'geust' - did you mean 'guest'?",
            "21:54 receive queue ");

    @TempDir
    Path folder;

    @Test
    void eachIsReportedAtItsLineAndColumnAndNothingElse() {
        List<String> problems = new Sources(folder).problems("""
                import "svio:/devices/hosts2006.svio"
                import "svio:/device/ixp2400.svio"

                parameters costs {
                    small = 3 Gbps
                    large = 2 us + 64 B
                    other = costs.smal * 2  assumed "twice"
                }

                platform testbed {
                    host alpha {
                        processor xeon[2] { clok 2.8 GHz  sharing 0.62  thread ht[2] }
                        bus pci : Pci { width 64 bit  width 32 bit }
                        hypervisor xen : Xen3 { interrupts on xeon[0].th[0] }
                        driver domain dom0 {
                            vcpu v0 on xeon[0].ht[0]
                            tick every 10 ms take host2006.timerTick
                        }
                        geust g[1..8] {
                            vcpu v0 on xeon[1].ht[*]
                            vif eth0 { send queue 256  receive queue -1 }
                        }
                    }
                }
                """);

        assertEquals(EXPECTED.size(), problems.size(), () -> String.join("\n", problems));
        for (int i = 0; i < EXPECTED.size(); i++) {
            assertEquals(EXPECTED.get(i), problems.get(i).substring(0, Math.min(EXPECTED.get(i).length(),
                    problems.get(i).length())));
        }
    }
}
