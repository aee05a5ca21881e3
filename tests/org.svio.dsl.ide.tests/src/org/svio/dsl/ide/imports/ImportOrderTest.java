package org.svio.dsl.ide.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.Texts;
import org.svio.dsl.patch.TextPatch;

class ImportOrderTest {

    private static final String REST = """

            mapping onHost of testbed2006 {
                map alpha.g[*].eth0 to hostCentric on alpha.dom0
            }
            """;

    @TempDir
    private Path folder;

    private String ordered(String text) throws IOException {
        Files.copy(Texts.file("examples/paper/testbed2006.svio"), folder.resolve("testbed2006.svio"));
        Snapshot snapshot = Texts.LANGUAGE.parse(folder.resolve("run.svio"), text, 1);
        TextPatch patch = Texts.LANGUAGE.read(snapshot, each -> ImportOrder.of(each, folder));
        return patch.after();
    }

    @Test
    void filesComeBeforeTheLibraryAndWhatIsNotUsedGoes() throws IOException {
        assertEquals("/* Head. */\nimport \"testbed2006.svio\"\n"
                + "import \"svio:/paths/host-centric.svio\" // path\n" + REST,
                ordered("/* Head. */\nimport \"svio:/paths/device-centric.svio\"\n"
                        + "import \"svio:/paths/host-centric.svio\" // path\nimport \"testbed2006.svio\"\n" + REST));
    }

    @Test
    void whatIsMissingIsAdded() throws IOException {
        assertEquals("import \"testbed2006.svio\"\nimport \"svio:/paths/host-centric.svio\"\n" + REST,
                ordered("import \"svio:/paths/host-centric.svio\"\n" + REST));
    }

    @Test
    void aFileWithoutImportsGetsThemBeforeItsFirstDeclaration() throws IOException {
        assertEquals("/* Head. */\nimport \"testbed2006.svio\"\nimport \"svio:/paths/host-centric.svio\"\n" + REST,
                ordered("/* Head. */" + REST));
    }

    @Test
    void anOrderedFileAndABrokenOneStayAsTheyAre() throws IOException {
        String text = "import \"testbed2006.svio\"\nimport \"svio:/paths/host-centric.svio\"\n" + REST;

        assertEquals(text, ordered(text));
        Snapshot broken = Texts.LANGUAGE.parse(folder.resolve("broken.svio"), text + "}", 1);
        assertTrue(Texts.LANGUAGE.read(broken, each -> ImportOrder.of(each, folder)).isEmpty());
    }
}
