package org.svio.ui.map;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.junit.jupiter.api.Test;
import org.svio.ui.testing.Workbench;

class LargeMapTest {

    private static final int GUESTS = 1000;

    private static String text() {
        return """
                import "testbed2006.svio"
                import "svio:/devices/hosts2006.svio"
                import "svio:/paths/host-centric.svio"

                platform large {
                    host alpha {
                        processor xeon[8] { clock 2.8 GHz  thread ht[2] }
                        bus pci : Pci
                        nic tg3 : Gigabit on pci
                        hypervisor xen : Xen3 { interrupts on xeon[0].ht[0] }
                        driver domain dom0 { vcpu v0 on xeon[0].ht[0]  drives tg3 }
                        driver domain dom1 { vcpu v0 on xeon[1].ht[0]  drives tg3 }
                        guest g[1..%d] { vcpu v0 on xeon[1].ht[*]  vif eth0 { send queue 256  receive queue 256 } }
                    }
                    peer server { rate 1 Gbit/s }
                    link cable from alpha.tg3.eth0 to server { latency 1 us }
                }

                mapping some of large {
                    map alpha.g[*].eth0 to hostCentric on alpha.dom0
                }

                experiment one on large {
                    mapping some
                    constant cbr from alpha.g[1..%d].eth0 to server { rate 100 kbit/s  size 1000 B }
                    duration 1 s
                }
                """.formatted(GUESTS, GUESTS);
    }

    @Test
    void aThousandVifsAreDrawnWithinFiveSecondsAndNeverBlockTheWindow() throws IOException {
        MapFixture.open("warm", MapTest.TEXT); // classes loaded
        IProject project = Workbench.project("large");
        Workbench.file(project, "testbed2006.svio", Workbench.repositoryText("examples/paper/testbed2006.svio"));
        IFile file = Workbench.file(project, "model.svio", text());
        MapCanvas canvas = MapFixture.canvas();
        Workbench.during(Duration.ofMillis(500));

        Duration drawn = Duration.ofDays(1);
        for (int i = 0; i < 2; i++) { // the better of two, on a machine that does other things as well
            Workbench.page().closeAllEditors(false);
            Workbench.until("empty", () -> canvas.picture().isEmpty());
            long start = System.nanoTime();
            Workbench.open(file);
            Workbench.until("large map", () -> canvas.picture().filter(each -> each.text().equals(text())).isPresent()
                    && canvas.isPainted());
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            drawn = taken.compareTo(drawn) < 0 ? taken : drawn;
        }
        MapFixture.large(true);
        Workbench.during(Duration.ofSeconds(1));
        Workbench.longestBlock();
        for (int i = 0; i < 20; i++) {
            canvas.zoom(i < 10 ? 1.2 : 1 / 1.2);
            Workbench.during(Duration.ofMillis(40));
        }
        Workbench.until("painted", canvas::isPainted);
        Duration work = Workbench.longestWork();
        Duration block = Workbench.longestBlock();
        Workbench.picture("map-large");
        MapFixture.large(false);

        String figures = "drawn after " + drawn.toMillis() + " ms, longest event " + work.toMillis()
                + " ms of processor time, " + block.toMillis() + " ms in all";
        Files.writeString(Path.of("target", "map-large.txt"), figures + "\n");
        assertTrue(drawn.compareTo(Duration.ofSeconds(5)) < 0, figures);
        assertTrue(work.compareTo(Duration.ofMillis(100)) < 0, figures);
    }
}
