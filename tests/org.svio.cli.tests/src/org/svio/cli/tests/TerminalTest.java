package org.svio.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at a terminal sees; {@code script} of util-linux lends one. */
class TerminalTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        Files.writeString(folder.resolve("small.svio"), Models.SMALL);
    }

    @Test
    void aTerminalGetsABarAndBoldTitles() throws IOException {
        String seen = onTerminal("");

        assertTrue(seen.contains("\u001b[1m"), seen);
        assertTrue(seen.contains("runs"), seen);
        assertTrue(seen.contains("100%"), seen);
    }

    @Test
    void noColorIsRespected() throws IOException {
        String seen = onTerminal("NO_COLOR=1 ");

        assertFalse(seen.contains("\u001b[1m") || seen.contains("\u001b[32m"), seen);
        assertTrue(seen.contains("met    latency"), seen);
    }

    private String onTerminal(String environment) throws IOException {
        String command = Svio.command().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder("script", "-qec", environment + command + " run small.svio", "/dev/null")
                .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        Svio.Result result = Svio.result(process, out, out);
        assertEquals(0, result.exitCode(), result::all);
        return result.out();
    }
}
