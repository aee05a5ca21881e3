package org.svio.dsl.ide.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.svio.dsl.ide.EditorLanguage;
import org.svio.dsl.ide.Snapshot;

class AssistantTest {

    private static final String MODEL = """
            import "svio:/devices/hosts2006.svio"
            parameters costs {
                stack = 4 us assumed "some microseconds"
                copy = 0.4 ns/B published "paper"
                line = 1 Gbit/s
            }
            platform small {
                host alpha {
                    processor core[3] { clock 2 GHz thread ht[2] }
                    bus pci { width 64 bit clock 66 MHz }
                    nic card : Gigabit on pci
                    hypervisor xen { interrupts on core[0].ht[0] }
                    guest g[1..2] { vcpu v0 on core[1].ht[*] vif eth0 }
                }
                peer server { rate 1 Gbit/s }
                link cable from alpha.card.eth0 to server { latency 2 us }
            }
            datapath side {
                role guest : owner
                role worker : processor
                send queue outgoing
                egress {
                    at guest { does send takes costs.stack puts into outgoing }
                    at worker from outgoing { transmits }
                }
            }
            mapping onCore of small {
                map alpha.g[*].eth0 to side on alpha.card { worker on alpha.core[2].ht[0] }
            }
            experiment ping on small {
                mapping onCore
                vary n in [1..2]
                pingpong probe from alpha.g[1..n].eth0 to server { size 64 B pause exponential(1 ms) }
                duration 2 s
                expect p99(roundTrip) < 100 us
            }
            """;

    @TempDir
    private static Path folder;
    private static EditorLanguage language;
    private static Snapshot snapshot;
    private static Assistant assistant;

    @BeforeAll
    static void parse() throws IOException {
        language = EditorLanguage.create();
        Path file = Files.writeString(folder.resolve("model.svio"), MODEL);
        Files.writeString(folder.resolve("other.svio"), "parameters p { }\n");
        snapshot = language.parse(file, MODEL, 1);
        assistant = new Assistant(language);
    }

    /** What is proposed where a text replaces another one of the model, with the caret at its end. */
    private static List<Proposal> after(String anchor, String typed) {
        String text = MODEL.replace(anchor, anchor + typed);
        int caret = text.indexOf(anchor + typed) + anchor.length() + typed.length();
        return assistant.propose(snapshot, folder.resolve("model.svio"), text, caret);
    }

    private static List<String> labels(List<Proposal> proposals) {
        return proposals.stream().map(Proposal::label).toList();
    }

    @Test
    void elementsAreProposedWhereTheyCanStandWithWhatTheyAre() {
        List<Proposal> proposals = after("host alpha {", " ");

        assertTrue(labels(proposals).containsAll(List.of("processor", "bus", "nic", "guest", "driver domain")),
                labels(proposals).toString());
        assertFalse(labels(proposals).contains("experiment"));
        assertEquals("A guest domain, which owns virtual interfaces.", proposals.stream()
                .filter(each -> each.label().equals("guest")).findFirst().orElseThrow().documentation().get());
        assertEquals(List.of("parameters", "platform", "type", "datapath", "mapping", "experiment").stream().sorted()
                .toList(), labels(assistant.propose(null, folder.resolve("new.svio"), "", 0)).stream()
                .filter(each -> !each.equals("import")).sorted().toList());
    }

    @Test
    void propertiesAreProposedWithWhatTheyMeasure() {
        List<Proposal> proposals = after("bus pci {", " ");

        Proposal latency = proposals.stream().filter(each -> each.label().equals("read latency")).findFirst()
                .orElseThrow();
        assertEquals("a time or a number of cycles", latency.detail());
        assertTrue(latency.documentation().get().startsWith("Time one blocking processor read of a word takes"));
        assertTrue(labels(proposals).containsAll(List.of("width", "clock", "overhead", "burst", "read width")));
    }

    @Test
    void afterANumberTheUnitsOfTheProperty() {
        assertEquals(List.of("Gbit/s", "Mbit/s", "kbit/s", "bit/s", "MB/s", "GB/s"),
                labels(after("peer server { rate 1", " ")).subList(0, 6));
        assertEquals(List.of("us", "ns", "ms", "s", "ps"), labels(after("link cable from alpha.card.eth0 to server "
                + "{ latency 2", " ")).subList(0, 5));
        assertEquals("us", labels(after("{ latency 2", "u")).get(0));
        assertTrue(labels(after("stack = 4", " ")).containsAll(List.of("us", "Gbit", "cycles")), "any unit");
    }

    @Test
    void namesAreProposedFromTheirScope() {
        assertEquals(List.of("side"), labels(after("map alpha.g[*].eth0 to ", "")).subList(0, 1));
        assertEquals(List.of("guest", "worker"), labels(after("on alpha.card { ", "")).subList(0, 2));
        assertEquals(List.of("outgoing"), labels(after("puts into ", "")));
        assertTrue(labels(after("nic card : ", "")).contains("Gigabit"));
        assertTrue(labels(after("nic card : Gigabit on ", "")).contains("pci"));
        assertEquals("onCore", labels(after("experiment ping on small {\\n    mapping ".replace("\\n", "\n"), ""))
                .get(0));
    }

    @Test
    void pathsAreProposedStepByStep() {
        List<String> first = labels(after("mapping onCore of small {\n    map ", ""));
        List<String> second = labels(after("mapping onCore of small {\n    map ", "alpha."));
        List<String> third = labels(after("mapping onCore of small {\n    map ", "alpha.g[1]."));

        assertTrue(first.contains("alpha") && !first.contains("card"), first.toString());
        assertTrue(second.containsAll(List.of("g", "g[*]", "card", "core")), second.toString());
        assertEquals(List.of("v0", "eth0"), third);
        assertTrue(labels(after("mapping onCore of small {\n    map ", "alpha.card.")).contains("eth0"), "of its type");
    }

    @Test
    void parametersAreProposedWithTheirValuesThoseThatFitFirst() {
        List<Proposal> proposals = after("does send takes ", "");

        Proposal stack = proposals.stream().filter(each -> each.label().equals("costs.stack")).findFirst()
                .orElseThrow();
        assertEquals("4 us", stack.detail());
        assertTrue(stack.documentation().get().contains("assumed: some microseconds"), stack.documentation().get());
        assertTrue(labels(proposals).indexOf("costs.stack") < labels(proposals).indexOf("costs.line"));
        assertEquals(List.of("stack"), labels(after("does send takes ", "costs.st")));
    }

    @Test
    void filesAreProposedInImports() {
        List<String> all = labels(after("import \"", ""));

        assertEquals("other.svio", all.get(0));
        assertTrue(all.contains("svio:/devices/ixp2400.svio"));
        assertEquals(List.of("svio:/devices/hosts2006.svio"), labels(after("import \"", "hosts")));
    }

    @Test
    void nothingIsProposedInCommentsAndWhereANewNameIsDue() {
        assertEquals(List.of(), labels(after("platform small {\n", "// ho")));
        assertEquals(List.of(), labels(after("platform small {\n    host ", "")));
    }

    @Test
    void whatStandsBeforeMayHaveMistakes() {
        List<String> labels = labels(after("host alpha {", " processor { clock clock } bus guest x { "));

        assertTrue(labels.containsAll(List.of("vcpu", "vif", "weight")), labels.toString());
    }

    @Test
    void aNewMappingKnowsItsPlatform() {
        String text = MODEL + "mapping fresh of small {\n    map alpha.";

        List<Proposal> proposals = assistant.propose(snapshot, folder.resolve("model.svio"), text, text.length());

        assertTrue(labels(proposals).contains("card"), labels(proposals).toString());
    }
}
