package org.svio.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.svio.design.internal.Refusal;
import org.svio.model.Component;
import org.svio.model.Platform;

class PlatformServicesTest {

    private final PlatformServices services = new PlatformServices();
    private Consumer<String> before;

    @BeforeEach
    void listenToRefusals() {
        before = Refusal.tell(sentence -> { });
    }

    @AfterEach
    void stopListening() {
        Refusal.tell(before);
    }

    private static Component part(Platform platform, String path) {
        Component found = null;
        for (String name : path.split("\\.")) {
            List<Component> parts = new PlatformServices().shownParts(found == null ? platform : found);
            found = parts.stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
        }
        return found;
    }

    @Test
    void componentsShowThePartsOfTheirType() {
        Platform paper = Loaded.example("paper/testbed2006.svio").declared("testbed2006", Platform.class);

        List<String> parts = services.shownParts(part(paper, "alpha")).stream().map(Component::getName).toList();

        assertEquals(List.of("xeon", "pci", "tg3", "sv", "xen", "dom0", "g"), parts);
    }

    @Test
    void aVectorIsOneElementWithItsRange() {
        Platform paper = Loaded.example("paper/testbed2006.svio").declared("testbed2006", Platform.class);

        assertEquals("g[1..8]", services.componentName(part(paper, "alpha.g")));
        assertEquals("xeon[0..1]\n2.8 GHz", services.componentLabel(part(paper, "alpha.xeon")));
        assertEquals("sv : IXP2400", services.componentName(part(paper, "alpha.sv")));
    }

    @Test
    void figuresOfTheTypeAreShown() {
        Platform paper = Loaded.example("paper/testbed2006.svio").declared("testbed2006", Platform.class);

        assertEquals("64 bit, 66 MHz", services.componentFigures(part(paper, "alpha.pci")));
    }

    @Test
    void domainsComeWithAVirtualCpuWhereThereIsAThread() {
        Loaded loaded = Loaded.text("platform p {\n    host a { processor core { thread ht } }\n}\n");
        Platform platform = loaded.declared("p", Platform.class);

        services.addPart(part(platform, "a"), "Guest");

        assertTrue(loaded.after().replaceAll("\\s+", " ").contains("guest guest0 { vcpu v0 on core.ht }"),
                loaded::after);
    }

    @Test
    void whatTheLanguageDoesNotAllowIsNotOffered() {
        Loaded loaded = Loaded.text("platform p {\n    host a { hypervisor xen  guest g }\n}\n");
        Platform platform = loaded.declared("p", Platform.class);

        assertFalse(services.mayHold(part(platform, "a"), "Hypervisor"));
        assertFalse(services.mayHold(part(platform, "a.g"), "VirtualCpu"), "there is no thread");
        assertFalse(services.mayHold(platform, "Processor"));
        assertTrue(services.mayHold(platform, "Host"));
        assertThrows(Refusal.class, () -> services.addPart(part(platform, "a"), "Hypervisor"));
    }

    @Test
    void theLibraryIsNotEdited() {
        Platform paper = Loaded.example("paper/testbed2006.svio").declared("testbed2006", Platform.class);
        Component engine = part(paper, "alpha.sv.transmitter");

        assertFalse(services.isEditable(engine));
        assertThrows(Refusal.class, () -> services.rename(engine, "sender"));
        assertThrows(Refusal.class, () -> services.erase(engine));
    }

    @Test
    void renamingFollowsReferences() {
        Loaded loaded = Loaded.text("""
                platform p {
                    host a { processor core { thread ht }  guest g { vcpu v on core.ht } }   // note
                }
                """);

        services.rename(part(loaded.declared("p", Platform.class), "a.core"), "cpu");

        assertEquals(loaded.before().replace("core", "cpu"), loaded.after());
    }

    @Test
    void deletingTakesAlongWhatCannotBeWithout() {
        Loaded loaded = Loaded.text("""
                platform p {
                    host a {
                        bus pci { width 64 bit  clock 66 MHz }
                        nic card on pci { port e { rate 1 Gbit/s } }
                    }
                    peer b { rate 1 Gbit/s }
                    link cable from a.card.e to b
                }
                """);

        services.erase(part(loaded.declared("p", Platform.class), "a.pci"));
        String withoutBus = loaded.after();
        services.erase(part(loaded.declared("p", Platform.class), "b"));
        String withoutPeer = loaded.after();

        assertTrue(withoutBus.contains("nic card { port e { rate 1 Gbit/s } }"), withoutBus);
        assertFalse(withoutPeer.contains("cable"), withoutPeer);
    }
}
