package org.svio.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {

    private static final long INTERRUPT_SIGNAL_BIT = 1L << 1;

    @TempDir
    private Path folder;

    @Test
    void ctrlCStopsWithinTwoSecondsAndKeepsWhatIsDone() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("long.svio"), Models.SMALL.replace("duration 60 ms", "duration 20 ms")
                .replace("2 to 3", "100000 to 100000"));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new Svio(folder).builder("run", "long.svio", "--json", "rows.jsonl")
                .redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        Path finished = folder.resolve("results/load/share=1/seed-1-replication-0005.json");
        while (process.isAlive() && !Files.exists(finished)) {
            Thread.sleep(50);
        }

        Instant asked = Instant.now();
        new ProcessBuilder("kill", signal(process), String.valueOf(process.pid())).start().waitFor();
        Svio.Result result = Svio.result(process, out, err);
        Duration taken = Duration.between(asked, Instant.now());

        assertEquals(4, result.exitCode(), result::all);
        assertTrue(taken.toMillis() < 2500, () -> "took " + taken);
        assertTrue(result.out().contains("cancelled"), result::all);
        assertTrue(Files.readString(folder.resolve("rows.jsonl")).contains("\"stop_reason\":\"cancelled\""));
    }

    /** A process that was started in the background by a script cannot hear Ctrl-C; it hears the request to end. */
    private static String signal(Process process) throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        boolean ignored = Files.exists(status) && Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & INTERRUPT_SIGNAL_BIT) != 0);
        return ignored ? "-TERM" : "-INT";
    }
}
