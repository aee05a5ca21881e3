package org.svio.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.svio.design.internal.Containment;
import org.svio.design.internal.Refusal;
import org.svio.design.internal.Views;
import org.svio.model.Component;
import org.svio.model.Link;
import org.svio.model.Platform;
import org.svio.model.VirtualCpu;

class WiringServicesTest {

    private static final String PAIR = """
            type host Server {
                processor core[2] { thread ht[2] }
                bus pci { width 64 bit  clock 66 MHz }
                nic card on pci { port e { rate 1 Gbit/s } }
                guest g[4] { vcpu v on core[1].ht[*] }
            }
            platform pair {
                host a : Server
                host b : Server
                peer c { rate 1 Gbit/s }
                link cable from a.card.e to c
            }
            """;

    private final WiringServices services = new WiringServices();
    private final Loaded loaded = Loaded.text(PAIR);
    private Consumer<String> before;

    @BeforeEach
    void listenToRefusals() {
        before = Refusal.tell(sentence -> { });
    }

    @AfterEach
    void stopListening() {
        Refusal.tell(before);
    }

    private EObject view(String... names) {
        Platform platform = loaded.declared("pair", Platform.class);
        Component[] chain = new Component[names.length];
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            chain[i] = Containment.parts(i == 0 ? platform : chain[i - 1]).stream()
                    .filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
        }
        return Pictured.of(Pictured.of(platform), chain);
    }

    private static Component target(EObject view) {
        return (Component) Views.target(view);
    }

    @Test
    void anEdgeStaysInsideItsHostThoughTheTypeIsShared() {
        EObject vcpu = view("a", "g", "v");

        assertEquals(List.of(target(view("a", "core", "ht"))), services.wiredTo(target(vcpu)));
        assertTrue(services.isWired(target(vcpu), vcpu, view("a", "core", "ht")));
        assertFalse(services.isWired(target(vcpu), vcpu, view("b", "core", "ht")));
    }

    @Test
    void aLinkLeadsFromThePortOfItsHost() {
        Link cable = (Link) Containment.parts(loaded.declared("pair", Platform.class)).getLast();

        assertTrue(services.isLinked(cable, view("a", "card", "e"), view("c")));
        assertFalse(services.isLinked(cable, view("b", "card", "e"), view("c")));
    }

    @Test
    void aVirtualCpuOfAVectorMayRunOnEachMember() {
        EObject vcpu = view("a", "g", "v");

        services.dropOn((VirtualCpu) target(vcpu), view("a", "core", "ht"));

        assertEquals("guest g[4] { vcpu v on core[*].ht[*] }", loaded.changedLine());
    }

    @Test
    void linesAcrossHostsAreRefused() {
        EObject vcpu = view("a", "g", "v");

        assertFalse(services.mayWire(target(vcpu), vcpu, view("b", "core", "ht")));
        assertThrows(Refusal.class, () -> services.wire(target(vcpu), vcpu, view("b", "core", "ht")));
        assertEquals(PAIR, loaded.after());
    }

    @Test
    void aLinkNamesWhatTheViewsShow() {
        services.link(target(view("c")), view("b", "card", "e"), view("c"));

        assertEquals("link link0 from b.card.e to c", loaded.changedLine());
    }

    @Test
    void aDeviceIsTakenOffItsBus() {
        EObject card = view("a", "card");

        services.unwire(target(card), Pictured.edge(card, view("a", "pci")));

        assertEquals("nic card { port e { rate 1 Gbit/s } }", loaded.changedLine());
    }
}
