package org.svio.design.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DEdge;
import org.junit.jupiter.api.Test;
import org.svio.model.Platform;

/** The tools of the platform diagram and what each does to the text. */
class PlatformToolsTest {

    private static final String SMALL = """
            /* Two hosts. */
            platform small {
                host alpha {   // the left one
                    processor core[2] { clock 2 GHz  thread ht[2] }
                    bus pci { width 64 bit  clock 66 MHz }
                    bus other { width 32 bit  clock 33 MHz }
                    nic card on pci { port eth0 { rate 1 Gbit/s } }
                    hypervisor xen { interrupts on core[0].ht[0] }
                    driver domain dom0 { vcpu v0 on core[0].ht[0]  drives card }
                    guest g[1..4] { vcpu v0 on core[1].ht[*]  vif eth0 }
                }
                host beta { }
                peer server { rate 1 Gbit/s }
                switch lan { rate 1 Gbit/s }
                link cable from alpha.card.eth0 to lan { latency 1 us }
            }
            """;

    private interface Act {
        void on(Diagrams diagrams, Tools tools) throws Exception;
    }

    private static String after(Act act) throws Exception {
        try (Diagrams diagrams = Diagrams.empty()) {
            diagrams.write("small.svio", SMALL);
            diagrams.load("small.svio");
            DDiagram diagram = (DDiagram) diagrams.create("Platform",
                    diagrams.declared("small.svio", "small", Platform.class));
            diagrams.open(diagram);
            act.on(diagrams, new Tools(diagrams, diagram));
            diagrams.save();
            return diagrams.text("small.svio");
        }
    }

    @Test
    void eachKindIsCreatedWhereTheLanguageAllowsIt() throws Exception {
        String text = after((diagrams, tools) -> {
            tools.container("Host", null);
            tools.node("Switch", null);
            tools.node("Peer", null);
            tools.container("Processor", tools.at("beta"));
            tools.node("Hardware thread", tools.at("beta.core0"));
            tools.node("Bus", tools.at("beta"));
            tools.node("Memory", tools.at("beta"));
            tools.container("Network device", tools.at("beta"));
            tools.node("Port", tools.at("beta.nic0"));
            tools.node("Hypervisor", tools.at("beta"));
            tools.container("Driver domain", tools.at("beta"));
            tools.container("Guest", tools.at("beta"));
            tools.node("Virtual interface", tools.at("beta.guest0"));
            assertFalse(tools.offers("Hypervisor", tools.at("beta")), "a second hypervisor");
            assertFalse(tools.offers("Hardware context", tools.at("beta.core0")), "a context beside a thread");
            assertFalse(tools.offers("Bus", tools.at("beta.nic0")), "a bus in a device");
        });

        String flat = text.replaceAll("\\s+", " ");
        for (String each : List.of("processor core0 { thread ht0 }", "bus bus0 { width 64 bit clock 66 MHz }",
                "memory memory0 { latency 100 ns }", "nic nic0 { port eth0 { rate 1 Gbit/s } }", "hypervisor xen0",
                "driver domain dom0 { vcpu v0 on core0.ht0 }", "guest guest0 { vcpu v0 on core0.ht0 vif eth0 }",
                "host host0", "switch lan0 { rate 1 Gbit/s }", "peer peer0 { rate 1 Gbit/s }")) {
            assertTrue(flat.contains(each), () -> each + " in\n" + text);
        }
        assertEquals(List.of("host beta { }"), Texts.removed(SMALL, text));
    }

    @Test
    void renamingChangesTheNameAndEveryReferenceToIt() throws Exception {
        String text = after((diagrams, tools) -> tools.rename(tools.at("alpha.card"), "tg3"));

        assertEquals(SMALL.replace("card", "tg3"), text);
    }

    @Test
    void aNameThatIsTakenIsRefused() throws Exception {
        String text = after((diagrams, tools) -> {
            try (Sentences sentences = new Sentences()) {
                tools.rename(tools.at("alpha.other"), "pci");
                assertEquals("there is another pci here; names are unique among siblings", sentences.only());
            }
        });

        assertEquals(SMALL, text);
    }

    @Test
    void deletingTakesDependentsAlong() throws Exception {
        String text = after((diagrams, tools) -> tools.delete(tools.at("alpha.card")));

        assertFalse(text.contains("card"), text);
        assertFalse(text.contains("cable"), text);
        assertTrue(text.contains("driver domain dom0 { vcpu v0 on core[0].ht[0] }"), text);
    }

    @Test
    void linesAreDrawnMovedAndTakenAway() throws Exception {
        String text = after((diagrams, tools) -> {
            DEdge attached = tools.edges(tools.at("alpha.card"), tools.at("alpha.pci")).getFirst();
            tools.reconnect("Move end", attached, tools.at("alpha.pci"), tools.at("alpha.other"));
        });

        assertEquals("nic card on other { port eth0 { rate 1 Gbit/s } }", Texts.only(SMALL, text));
    }

    @Test
    void linksAreDrawnAndMoved() throws Exception {
        String text = after((diagrams, tools) -> {
            DEdge cable = tools.edges(tools.at("alpha.card.eth0"), tools.at("lan")).getFirst();
            tools.reconnect("Move link end", cable, tools.at("lan"), tools.at("server"));
            tools.edge("Link", tools.at("lan"), tools.at("server"));
        });

        assertTrue(text.contains("link cable from alpha.card.eth0 to server { latency 1 us }"), text);
        assertTrue(text.contains("link link0 from lan to server"), text);
    }

    @Test
    void aVirtualCpuDroppedOnAThreadRunsThere() throws Exception {
        String text = after((diagrams, tools) -> tools.drop("Drop virtual CPU", tools.at("alpha.g.v0"),
                tools.at("alpha.core")));

        assertEquals("guest g[1..4] { vcpu v0 on core[*] vif eth0 }", Texts.only(SMALL, text));
    }
}
