package org.svio.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What ships loads without a problem. */
class LibraryTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    static List<Path> files() throws IOException {
        List<Path> found = new java.util.ArrayList<>();
        for (String folder : List.of("bundles/org.svio.dsl/library", "examples")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.filter(each -> each.toString().endsWith(".svio")).sorted().forEach(found::add);
            }
        }
        assertFalse(found.isEmpty());
        return found;
    }

    @ParameterizedTest
    @MethodSource("files")
    void loadsWithoutAProblem(Path file) {
        assertEquals(List.of(), Sources.LANGUAGE.load(file).problems());
    }

    @Test
    void aMistakeThatShowsInItWhenEvaluatedHasItsAddress(@TempDir Path folder) throws IOException {
        ParsedFile model = Sources.LANGUAGE.load(Files.writeString(folder.resolve("model.svio"),
                "import \"svio:/paths/host-centric.svio\""));
        Resource imported = model.resource().getResourceSet().getResources().stream()
                .filter(each -> each.getURI().toString().endsWith("/host-centric.svio")).findFirst().orElseThrow();

        Problem problem = model.problemAt(imported.getContents().get(0).eContents().get(1), "is too long");

        assertEquals("svio:/paths/host-centric.svio", problem.file().toString());
        assertTrue(problem.line() > 1);
    }

    @ParameterizedTest
    @MethodSource("files")
    void keepsItsModelWhenFormatted(Path file) throws IOException {
        String formatted = Sources.LANGUAGE.format(Files.readString(file));

        assertEquals(formatted, Sources.LANGUAGE.format(formatted));
        assertEquals(tokens(Files.readString(file)), tokens(formatted));
    }

    private static String tokens(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void theIndexNamesEveryFileOfTheLibrary() throws IOException {
        Path library = ROOT.resolve("bundles/org.svio.dsl/library");
        try (Stream<Path> files = Files.walk(library)) {
            assertEquals(files.filter(each -> each.toString().endsWith(".svio"))
                    .map(each -> "svio:/" + library.relativize(each).toString().replace('\\', '/')).sorted().toList(),
                    Library.addresses());
        }
        for (String each : Library.addresses()) {
            assertFalse(Library.text(each).isEmpty());
        }
    }
}
