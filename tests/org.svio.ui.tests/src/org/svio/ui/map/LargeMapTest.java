package org.svio.ui.map;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.junit.jupiter.api.Test;
import org.svio.ui.testing.Figures;
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
    void aThousandVifsAreDrawnWithinFiveSecondsAndNeverBlockTheWindow() {
        MapFixture.open("warm", MapTest.TEXT); // classes loaded
        IProject project = Workbench.project("large");
        Workbench.file(project, "testbed2006.svio", Workbench.repositoryText("examples/paper/testbed2006.svio"));
        IFile file = Workbench.file(project, "model.svio", text());
        MapCanvas canvas = MapFixture.canvas();
        Workbench.during(Duration.ofMillis(500));

        List<Duration> drawn = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Workbench.page().closeAllEditors(false);
            Workbench.until("empty", () -> canvas.picture().isEmpty());
            long start = System.nanoTime();
            Workbench.open(file);
            Workbench.until("large map", () -> canvas.picture().filter(each -> each.text().equals(text())).isPresent()
                    && canvas.isPainted());
            drawn.add(Figures.since(start));
        }
        MapFixture.large(true);
        Workbench.during(Duration.ofSeconds(1));
        Workbench.longestBlock();
        List<Duration> blocks = new ArrayList<>();
        Duration work = Duration.ZERO;
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 20; i++) {
                canvas.zoom(i < 10 ? 1.2 : 1 / 1.2);
                Workbench.during(Duration.ofMillis(40));
            }
            Workbench.until("painted", canvas::isPainted);
            work = Workbench.longestWork().compareTo(work) > 0 ? Workbench.longestWork() : work;
            blocks.add(Workbench.longestBlock());
        }
        Workbench.picture("map-large");
        MapFixture.large(false);

        Figures.judge("1,000 VIFs: map drawn", drawn, Duration.ofSeconds(5));
        Figures.judge("1,000 VIFs: longest event while the map is zoomed", blocks, Duration.ofMillis(100));
        assertTrue(work.compareTo(Duration.ofMillis(100)) < 0, "most processor time of one event: " + work);
    }
}
