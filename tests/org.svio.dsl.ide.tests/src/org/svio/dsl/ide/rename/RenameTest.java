package org.svio.dsl.ide.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.Texts;
import org.svio.dsl.patch.TextPatch;

class RenameTest {

    private static final Path FOLDER = Path.of("target", "renamed").toAbsolutePath();
    private static final Path MODEL = FOLDER.resolve("model.svio");
    private static final Path RUN = FOLDER.resolve("run.svio");

    /** The model of the documentation in two files, the second one imports the first. */
    private static Map<Path, String> texts() {
        String small = Texts.small();
        int mapping = small.indexOf("mapping onCore");
        Map<Path, String> texts = new LinkedHashMap<>();
        texts.put(MODEL, small.substring(0, mapping));
        texts.put(RUN, "import \"model.svio\"\n\n" + small.substring(mapping));
        return texts;
    }

    private static Map<Path, String> renamed(Map<Path, String> texts, Path file, String at, String name)
            throws RefusedRename {
        Rename rename = Rename.at(Texts.LANGUAGE, texts, file, texts.get(file).indexOf(at));
        Map<Path, String> result = new LinkedHashMap<>(texts);
        rename.to(name).forEach((path, patch) -> result.put(path, patch.after()));
        return result;
    }

    private static String refusal(Map<Path, String> texts, Path file, String at, String name) {
        return assertThrows(RefusedRename.class, () -> renamed(texts, file, at, name)).getMessage();
    }

    private static void assertSound(Map<Path, String> texts) {
        Map<Path, Snapshot> parsed = Texts.LANGUAGE.parseTogether(texts);
        parsed.values().forEach(each -> assertEquals(List.of(), each.resource().getErrors(), each.text()));
    }

    @Test
    void aComponentIsRenamedInEveryFileThatNamesIt() throws RefusedRename {
        Map<Path, String> texts = texts();

        Map<Path, String> result = renamed(texts, MODEL, "alpha {", "beta");

        assertEquals(texts.get(MODEL).replace("alpha", "beta"), result.get(MODEL));
        assertEquals(texts.get(RUN).replace("alpha", "beta"), result.get(RUN));
        assertSound(result);
    }

    @Test
    void itCanBeginAtAReferenceInAnotherFile() throws RefusedRename {
        Map<Path, String> texts = texts();

        Map<Path, String> result = renamed(texts, RUN, "sidecore", "ownCore");

        assertTrue(result.get(MODEL).contains("datapath ownCore {"));
        assertTrue(result.get(RUN).contains("to ownCore on"));
        assertSound(result);
    }

    @Test
    void onlyTheLastPartOfAQualifiedNameIsTheParameters() throws RefusedRename {
        Map<Path, String> texts = texts();

        Map<Path, String> result = renamed(texts, MODEL, "stack    =", "tcp");

        assertEquals(texts.get(MODEL).replace("stack    =", "tcp    =").replace("costs.stack", "costs.tcp"),
                result.get(MODEL));
        assertSound(result);
    }

    @Test
    void aSetOfParametersIsRenamedWhereItsParametersAreNamed() throws RefusedRename {
        Map<Path, String> texts = texts();

        Map<Path, String> result = renamed(texts, MODEL, "costs {", "figures");

        assertEquals(texts.get(MODEL).replace("parameters costs", "parameters figures").replace("costs.", "figures."),
                result.get(MODEL));
        assertSound(result);
    }

    @Test
    void aWordOfTheLanguageIsWrittenWithItsSign() throws RefusedRename {
        Map<Path, String> result = renamed(texts(), MODEL, "cable from", "rate");

        assertTrue(result.get(MODEL).contains("link ^rate from"));
        assertSound(result);
    }

    @Test
    void aNameThatASiblingHasIsRefused() {
        assertEquals("There is already something named 'server' beside it.",
                refusal(texts(), MODEL, "alpha {", "server"));
    }

    @Test
    void aNameThatWouldCaptureAnotherIsRefused() {
        Map<Path, String> texts = Map.of(MODEL, """
                platform p {
                    host h {
                        processor core { clock 1 GHz }
                        bus inner { width 64 bit  clock 66 MHz }
                        driver domain dom0 { vcpu v on core }
                    }
                    host core { processor x { clock 1 GHz } }
                    link l from core.y to core.y
                }
                """.replace("    link l from core.y to core.y\n", ""));

        assertEquals("There is already something named 'core' beside it.", refusal(texts, MODEL, "inner", "core"));
    }

    @Test
    void whatReplacesAnInheritedPartIsLeftToTheUser() {
        Map<Path, String> texts = Map.of(MODEL, """
                type host Server { processor core { clock 1 GHz } }
                platform p { host h : Server { processor core { clock 2 GHz } } }
                """);

        assertTrue(refusal(texts, MODEL, "core { clock 1", "cpu").contains("replace one another"));
    }

    @Test
    void theLibraryIsNotRenamed() {
        Map<Path, String> texts = Map.of(MODEL, "import \"svio:/devices/hosts2006.svio\"\n"
                + "platform p { host h { bus b : Pci } }\n");

        assertEquals("'Pci' is declared in hosts2006.svio, which does not belong to this project.",
                refusal(texts, MODEL, "Pci", "Bus"));
    }

    @Test
    void aBrokenFileThatMayNameItIsInTheWay() {
        Map<Path, String> texts = texts();
        texts.put(RUN, texts.get(RUN) + "}");

        assertEquals("run.svio has syntax errors; mend them first.", refusal(texts, MODEL, "alpha {", "beta"));
    }

    @Test
    void whatIsNoNameIsRefused() {
        assertTrue(refusal(texts(), MODEL, "alpha {", "9lives").startsWith("'9lives' is no name"));
        assertEquals("There is no name here; put the caret on one.",
                refusal(texts(), MODEL, "/* Two", "x"));
        assertEquals("That is the present name.", refusal(texts(), MODEL, "alpha {", "alpha"));
    }

    @Test
    void undoingTheEditsGivesTheTextsBack() throws RefusedRename {
        Map<Path, String> texts = texts();
        Rename rename = Rename.at(Texts.LANGUAGE, texts, MODEL, texts.get(MODEL).indexOf("alpha {"));

        Map<Path, TextPatch> patches = rename.to("machine");

        patches.forEach((file, patch) -> assertEquals(texts.get(file), patch.inverse().after()));
    }
}
