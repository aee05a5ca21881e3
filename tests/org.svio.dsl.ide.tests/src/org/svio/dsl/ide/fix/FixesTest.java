package org.svio.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.svio.dsl.Problem;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.Texts;
import org.svio.dsl.ide.lint.Finding;
import org.svio.dsl.ide.lint.Findings;
import org.svio.dsl.ide.lint.LintProfile;
import org.svio.dsl.patch.TextPatch;

class FixesTest {

    @TempDir
    private Path folder;

    private static List<Finding> findings(Snapshot snapshot) {
        return Texts.LANGUAGE.read(snapshot, each -> Findings.of(each, LintProfile.STANDARD));
    }

    private static List<Fix> fixes(Snapshot snapshot, Finding finding) {
        return Texts.LANGUAGE.read(snapshot, each -> Fixes.of(each).of(finding));
    }

    private static String apply(Snapshot snapshot, String code, String label) {
        Finding finding = findings(snapshot).stream().filter(each -> each.problem().code().equals(code)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " in " + snapshot.parsed().problems()));
        List<Fix> fixes = fixes(snapshot, finding);
        Fix fix = fixes.stream().filter(each -> each.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(finding.problem().message() + " has " + fixes));
        return new TextPatch(snapshot.text(), fix.edits()).after();
    }

    private static void assertSound(String text) {
        assertEquals(List.of(), findings(Texts.parse(text)).stream().map(Finding::problem).map(Problem::message)
                .toList(), text);
    }

    /** The model of the documentation with one mistake, and the fix that makes it sound again. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "to sidecore on | to sidecar on | svio.name | Change to 'sidecore'",
        "alpha.g[*].eth0 to side | alpha.g[*].eht0 to side | svio.name | Change to 'eth0'",
        "costs.stack + costs.copy * size\\n            puts | costs.stak\\n            puts | svio.name "
            + "| Change to 'costs.stack'",
        "processor core[3] | procesor core[3] | svio.syntax | Change to 'processor'",
        "rate 1 Gbit/s } | rate 1 Gbps } | svio.syntax | Change to 'Gbit/s'",
        "latency 2 us | latency 2 µs | svio.syntax | Change to 'us'",
        "mapping onCore\\n | \\n | svio.experiment-mapping | Write 'mapping onCore'",
        "clock 2 GHz | clock 2 us | svio.dimension | Change to 2 GHz",
        "duration 2 s | duration 2 | svio.dimension | Change to 2 s",
        "port eth0 { rate 1 Gbit/s } | port eth0 { rate 1 Gbit } | svio.dimension | Change to 1 Gbit/s",
        "port eth0 { rate 1 Gbit/s } | port eth0 | svio.missing | Add 'rate 1 Gbit/s'",
        "{ width 64 bit  clock | { clock | svio.missing | Add 'width 64 bit'",
        "arrived slots 256 | arrived | svio.missing | Add 'slots 256'",
        "size 64 B  pause | pause | svio.missing | Add 'size 64 B'",
        "duration 2 s | duration 2 s  duration 2 s | svio.twice | Remove this one",
        "role io | role idle : memory\\n    role io | svio.unused | Remove 'idle'",
        "    transmits\\n |  | svio.segment | End with 'transmits'",
        "delivers\\n | transmits\\n | svio.segment | Change to 'delivers'",
        "guest g[1..2] | bus pci { width 64 bit  clock 66 MHz }\\n        guest g[1..2] | svio.duplicate-name "
            + "| Rename to 'pci2'",
        "send queue 128 | mac \"02:00\" | svio.mac-syntax | Remove the address, so that one is derived",
    })
    void makesTheModelSoundAgain(String right, String wrong, String code, String label) {
        String from = right.replace("\\n", "\n");
        String small = Texts.small();
        assertTrue(small.contains(from), from);
        Snapshot mistaken = Texts.parse(small.replaceFirst(java.util.regex.Pattern.quote(from),
                java.util.regex.Matcher.quoteReplacement((wrong == null ? "" : wrong).replace("\\n", "\n"))));

        String fixed = apply(mistaken, code, label);

        assertSound(fixed);
    }

    @Test
    void aBlockLeftOpenIsClosed() {
        String small = Texts.small();
        Snapshot open = Texts.parse(small.substring(0, small.lastIndexOf('}')));

        Finding finding = findings(open).get(0);
        Fix fix = fixes(open, finding).get(0);

        assertTrue(fix.label().startsWith("Close the block of line "), fix.label());
        assertEquals(small.strip(), new TextPatch(open.text(), fix.edits()).after().strip());
    }

    @Test
    void aBraceTooManyIsRemovedWithItsLine() {
        Snapshot closed = Texts.parse(Texts.small() + "}\n");

        assertEquals(Texts.small(), apply(closed, "svio.syntax", "Remove this '}'"));
    }

    @Test
    void aWordOfTheLanguageBecomesANameByASign() {
        Snapshot mistaken = Texts.parse("platform link {\n    peer cycles { rate 1 Gbit/s }\n}\n");

        assertSound(apply(mistaken, "svio.syntax", "Write ^cycles"));
    }

    @Test
    void anUnmappedInterfaceIsMappedLikeItsNeighbour() {
        Snapshot mistaken = Texts.parse(Texts.small().replace("map alpha.g[*].eth0", "map alpha.g[1].eth0"));

        String fixed = apply(mistaken, "svio.unmapped", "Map alpha.g[2].eth0 in 'onCore'");

        String rest = ".eth0 to sidecore on alpha.card { worker on alpha.core[2].ht[0] }\n";
        assertTrue(fixed.contains("\n    map alpha.g[1]" + rest + "    map alpha.g[2]" + rest), fixed);
        assertSound(fixed);
    }

    @Test
    void aSecondMappingOfAnInterfaceIsRemoved() {
        String line = "    map alpha.g[1].eth0 to sidecore on alpha.card, alpha.core[0].ht[1]\n";
        String small = Texts.small();
        int end = small.indexOf("}\n\nexperiment");
        Snapshot mistaken = Texts.parse(small.substring(0, end) + line + small.substring(end));

        assertEquals(small, apply(mistaken, "svio.mapped-twice", "Remove this mapping of the VIF"));
    }

    @Test
    void aShortQueueGetsWhatBandwidthTimesDelayAsksFor() {
        Snapshot mistaken = Texts.parse(Texts.small().replace("signal event to guest {",
                "signal event to guest {\n        at most every 20 ms"));

        String fixed = apply(mistaken, "svio.short-queue", "Give eth0 a receive queue of 2048");

        assertTrue(fixed.contains("vif eth0 { send queue 128  receive queue 2048 }"), fixed);
        assertSound(fixed);
    }

    @Test
    void theFileThatDeclaresAMissingNameIsImported() throws IOException {
        String small = Texts.small();
        int mapping = small.indexOf("mapping onCore");
        Files.writeString(folder.resolve("model.svio"), small.substring(0, mapping));
        Snapshot mistaken = Texts.LANGUAGE.parse(folder.resolve("run.svio"), small.substring(mapping), 1);

        String fixed = apply(mistaken, "svio.name", "Import \"model.svio\"");

        assertTrue(fixed.startsWith("import \"model.svio\"\n\nmapping onCore"), fixed);
        assertEquals(List.of(), Texts.LANGUAGE.parse(folder.resolve("run.svio"), fixed, 2).parsed().problems());
    }

    @Test
    void theLibraryIsOfferedToo() {
        Snapshot mistaken = Texts.parse("/* Head. */\nimport \"svio:/costs/svio2006.svio\"\n\n"
                + "platform p {\n    host h {\n        bus b : Pci\n    }\n}\n");

        String fixed = apply(mistaken, "svio.name", "Import \"svio:/devices/hosts2006.svio\"");

        assertTrue(fixed.startsWith("/* Head. */\nimport \"svio:/costs/svio2006.svio\"\n"
                + "import \"svio:/devices/hosts2006.svio\"\n\nplatform p"), fixed);
    }

    @Test
    void aMisspeltImportIsCorrectedOrRemoved() {
        Snapshot mistaken = Texts.parse("import \"svio:/devices/ixp240.svio\"\n\nplatform p {\n    peer a { rate 1 "
                + "Gbit/s }\n}\n");

        assertTrue(apply(mistaken, "svio.import", "Change to \"svio:/devices/ixp2400.svio\"")
                .startsWith("import \"svio:/devices/ixp2400.svio\"\n"));
        assertTrue(apply(mistaken, "svio.import", "Remove the import").startsWith("\nplatform p"));
    }

    @Test
    void anImportInTheMiddleMovesToTheStart() {
        Snapshot mistaken = Texts.parse("platform p {\n    peer a { rate 1 Gbit/s }\n}\n"
                + "import \"svio:/devices/ixp2400.svio\"\n");

        assertEquals("import \"svio:/devices/ixp2400.svio\"\n\nplatform p {\n    peer a { rate 1 Gbit/s }\n}\n",
                apply(mistaken, "svio.syntax", "Move the import to the start of the file"));
    }

    @Test
    void anUnusedImportIsRemoved() {
        Snapshot mistaken = Texts.parse("import \"svio:/devices/ixp2400.svio\"\n" + Texts.small());

        assertEquals(Texts.small(), apply(mistaken, "svio.unused-import", "Remove the import"));
    }

    @Test
    void everyFixOfTheTenMistakesOfAFileLeavesTheRestOfItAlone() {
        Snapshot mistaken = Texts.parse(Texts.small().replace("clock 2 GHz", "clock 2 us")
                .replace("to sidecore", "to sidecar").replace("duration 2 s", "duration 2"));

        for (Finding finding : findings(mistaken)) {
            for (Fix fix : fixes(mistaken, finding)) {
                String fixed = new TextPatch(mistaken.text(), fix.edits()).after();
                assertEquals(mistaken.text().lines().count(), fixed.lines().count());
                assertTrue(findings(Texts.parse(fixed)).size() < findings(mistaken).size(), fix.label());
            }
        }
    }
}
