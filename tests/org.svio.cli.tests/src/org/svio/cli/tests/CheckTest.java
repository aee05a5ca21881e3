package org.svio.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    /** One mistake after each sign {@code ¦}. */
    private static final String MISTAKES = """
            platform lab {
                peer near { rate ¦1 Gbit }
                peer ¦near { rate 1 Gbit/s }
                switch lan { latency ¦3 bit/s  rate 1 Gbit/s  framing 24 B  queue 100 }
                link one from ¦nera to lan { latency 100 ns }
                link two from far to lan { latency 100 ¦nss }
                peer far { rate 1 Gbit/s }
            }
            mapping plain of ¦lob { }
            experiment load on lab {
                mapping plain
                poisson p from near to far { rate ¦5 us  size 500 B }
                duration 60 ms
                warmup ¦70 ms
                replications ¦0
                expect mean(latency) < ¦1 bit
            }
            """;

    @TempDir
    private Path folder;
    private Svio svio;

    @BeforeEach
    void prepare() {
        svio = new Svio(folder);
    }

    @Test
    void tenMistakesAreReportedEachAtItsPlace() throws IOException {
        List<String> places = new ArrayList<>();
        List<String> lines = MISTAKES.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("¦")) {
                places.add((i + 1) + ":" + (lines.get(i).indexOf('¦') + 1));
            }
        }
        Files.writeString(folder.resolve("ten.svio"), MISTAKES.replace("¦", ""));

        Svio.Result result = svio.run("check", "ten.svio");

        List<String> reported = new ArrayList<>();
        Matcher matcher = Pattern.compile("(?m)^ten\\.svio:(\\d+:\\d+): error: .+").matcher(result.out());
        while (matcher.find()) {
            reported.add(matcher.group(1));
        }
        assertEquals(10, places.size());
        assertEquals(places, reported, result::all);
        assertTrue(result.out().endsWith("1 file: 10 errors\n"), result::all);
        assertTrue(result.out().contains("did you mean 'near'?"), result::all);
        assertTrue(result.exitCode() != 0);
    }

    @Test
    void aModelThatParsesButIsWrongIsInvalid() throws IOException {
        Files.writeString(folder.resolve("wrong.svio"), "platform lab { peer near { rate 5 us } }\n");

        Svio.Result result = svio.run("check", "wrong.svio");

        assertEquals(1, result.exitCode(), result::all);
        assertTrue(result.out().contains("    platform lab { peer near { rate 5 us } }\n"), result::all);
        assertTrue(result.out().contains("\n" + " ".repeat(36) + "^"), result::all);
    }

    @Test
    void whatOnlyComesToLightAtOnePointIsFoundWithoutARun() throws IOException {
        Files.writeString(folder.resolve("late.svio"), Models.SMALL.replace("vary share in [1, 2]",
                "vary share in [1, 2]  vary hop for costs.hop in [1 us, -1 us]"));
        Files.writeString(folder.resolve("capture.svio"), Models.SMALL.replace(
                "poisson p from near to far { rate share * 100 Mbit/s  size 500 B }",
                "replay p from near to far { file \"none.pcap\" }"));

        Svio.Result late = svio.run("check", "late.svio");
        Svio.Result capture = svio.run("check", "capture.svio");

        assertEquals(1, late.exitCode(), late::all);
        assertTrue(late.out().contains("error: with hop = -0.000001 s, lan: latency must not be negative"), late::all);
        assertEquals(1, capture.exitCode(), capture::all);
        assertTrue(capture.out().startsWith("capture.svio:18:12: error: there is no capture file none.pcap"),
                capture::all);
    }

    @Test
    void theExamplesHaveNoProblems() {
        Path paper = Svio.repository().resolve("examples/paper");

        Svio.Result result = svio.run("check", paper.resolve("svio2006.svio").toString(),
                paper.resolve("testbed2006.svio").toString());

        assertEquals(0, result.exitCode(), result::all);
        assertEquals("2 files: no problems\n", result.out());
        assertEquals("", result.err());
    }

    @Test
    void filesThatAreNoModelsGetASentence() throws IOException {
        byte[] whole = Files.readAllBytes(Svio.repository().resolve("examples/paper/testbed2006.svio"));
        Files.write(folder.resolve("truncated.svio"), Arrays.copyOf(whole, whole.length / 2));
        byte[] binary = new byte[4096];
        new java.util.SplittableRandom(7).nextBytes(binary);
        Files.write(folder.resolve("binary.svio"), binary);
        Files.writeString(folder.resolve("empty.svio"), "");
        Files.write(folder.resolve("latin.svio"), "platform größe { }".getBytes(StandardCharsets.ISO_8859_1));
        try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge.svio").toFile(), "rw")) {
            huge.setLength(50_000_000);
        }
        Files.createDirectory(folder.resolve("folder.svio"));
        for (String name : List.of("truncated", "binary", "empty", "latin", "huge", "folder", "missing")) {
            Svio.Result result = svio.run("check", name + ".svio");

            assertEquals(2, result.exitCode(), result::all);
            assertTrue(result.out().startsWith(name + ".svio:"), result::all);
            assertNoTrace(result);
        }
    }

    @Test
    void runTreatsThemTheSame() throws IOException {
        Files.writeString(folder.resolve("truncated.svio"), Models.SMALL.substring(0, 300));
        for (String name : List.of("truncated", "missing")) {
            Svio.Result result = svio.run("run", name + ".svio");

            assertEquals(2, result.exitCode(), result::all);
            assertEquals("", result.out());
            assertTrue(result.err().startsWith(name + ".svio:"), result::all);
            assertNoTrace(result);
        }
    }

    private static void assertNoTrace(Svio.Result result) {
        assertFalse((result.out() + result.err()).contains("\tat "), result::all);
        assertFalse((result.out() + result.err()).contains("Exception"), result::all);
    }
}
