package org.svio.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.svio.design.internal.Containment;
import org.svio.model.Component;
import org.svio.model.Mapping;
import org.svio.model.Placement;
import org.svio.model.Platform;

/** What a refresh of a diagram asks, for many elements and after edits. */
class RefreshTest {

    private static final int VIFS = 200;
    private static final double MOST_SECONDS = 1;

    private static String many() {
        StringBuilder text = new StringBuilder("""
                import "svio:/paths/device-centric.svio"
                import "svio:/devices/ixp2400.svio"
                import "svio:/devices/hosts2006.svio"
                platform many {
                    host a {
                        processor core[2] { clock 2 GHz  thread ht[2] }
                        bus pci : Pci
                        nic sv : IXP2400 on pci
                        hypervisor xen : Xen3 { interrupts on core[0].ht[0] }
                        guest g[%d] { vcpu v on core[1].ht[*]  vif e }
                    }
                }
                mapping spread of many {
                """.formatted(VIFS));
        for (int i = 0; i < VIFS; i++) {
            text.append("    map a.g[").append(i).append("].e to deviceCentric on a.sv\n");
        }
        return text.append("}\n").toString();
    }

    @Test
    void theServicesAnswerForTwoHundredVifsInASecond() {
        Loaded loaded = Loaded.text(many());
        Mapping mapping = loaded.declared("spread", Mapping.class);
        Component host = loaded.declared("many", Platform.class).getComponents().getFirst();
        Component device = Containment.parts(host).stream().filter(each -> "sv".equals(each.getName())).findFirst()
                .orElseThrow();
        EObject view = Pictured.of(Pictured.of(mapping), host, device);
        MappingServices services = new MappingServices();
        ProblemServices problems = new ProblemServices();
        problems.hasNo(mapping, "ERROR");
        long start = System.nanoTime();

        int lines = 0;
        for (Placement line : mapping.getPlacements()) {
            assertTrue(services.isNamedAt(line, view));
            assertEquals(4, services.impliedPlaces(line).size());
            assertFalse(services.lineLabel(line).isEmpty());
            assertTrue(services.pathChannel(line, 0) > 0);
            assertTrue(problems.hasNo(line, "ERROR"));
            lines += services.linesAt(device, view).size();
        }

        double seconds = (System.nanoTime() - start) / 1e9;
        assertEquals(VIFS * VIFS, lines);
        assertTrue(seconds < MOST_SECONDS, () -> seconds + " s");
    }

    @Test
    void answersChangeWithTheModel() {
        Loaded loaded = Loaded.text(many());
        Mapping mapping = loaded.declared("spread", Mapping.class);
        MappingServices services = new MappingServices();
        boolean before = services.mayAddLine(mapping);

        mapping.getPlacements().removeLast();

        assertFalse(before, "every VIF is mapped");
        assertTrue(services.mayAddLine(mapping));
    }

    @Test
    void problemsAreThoseOfTheValidator() {
        Loaded loaded = Loaded.text("platform p {\n    host a { nic card { port e { rate 1 us } } }\n}\n");
        Component host = loaded.declared("p", Platform.class).getComponents().getFirst();
        Component port = host.getParts().getFirst().getParts().getFirst();
        ProblemServices problems = new ProblemServices();

        assertFalse(problems.hasNo(port, "ERROR"));
        assertTrue(problems.problemText(port, "ERROR").contains("rate"), () -> problems.problemText(port, "ERROR"));
        assertEquals(List.of(""), List.of(problems.problemText(host, "ERROR")));
    }
}
