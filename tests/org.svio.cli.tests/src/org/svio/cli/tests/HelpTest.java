package org.svio.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "estimate", "list", "draw", "convert"})
    void everyCommandExplainsItselfWithExamples(String command) {
        Svio.Result result = new Svio(folder).run(command, "--help");

        assertEquals(0, result.exitCode(), result::all);
        assertTrue(result.out().contains("Usage: svio " + command), result::all);
        assertTrue(result.out().contains("Examples:\n  svio " + command), result::all);
        assertEquals("", result.err());
    }

    @Test
    void theVersionIsTold() {
        Svio.Result result = new Svio(folder).run("--version");

        assertEquals(0, result.exitCode(), result::all);
        assertTrue(result.out().matches("(?s)svio \\d+\\.\\d+\\.\\d+.*"), result::all);
    }

    @Test
    void wrongUsageIsSaidInASentence() {
        Svio svio = new Svio(folder);
        for (String[] arguments : new String[][] {{}, {"rnu"}, {"run"}, {"run", "x.svio", "--bogus"}, {"check"}}) {
            Svio.Result result = svio.run(arguments);

            assertEquals(2, result.exitCode(), result::all);
            assertEquals("", result.out());
            assertTrue(result.err().startsWith("svio: "), result::all);
            assertTrue(result.err().contains("--help"), result::all);
        }
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() throws IOException {
        Files.writeString(folder.resolve("small.svio"), Models.SMALL);
        Path err = folder.resolve("err");
        Process process = new Svio(folder).builder("list", "small.svio").redirectError(err.toFile()).start();
        process.getInputStream().close();

        Svio.Result result = Svio.result(process, err, err);

        assertEquals(0, result.exitCode(), result::all);
        assertEquals("", result.err());
    }
}
