package org.svio.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that look at models without running them. */
class ModelCommandsTest {

    @TempDir
    private Path folder;
    private Svio svio;

    @BeforeEach
    void prepare() throws IOException {
        svio = new Svio(folder);
        Files.writeString(folder.resolve("small.svio"), Models.SMALL);
    }

    @Test
    void listShowsMappingsAndPoints() {
        Svio.Result result = svio.run("list", Svio.repository().resolve("examples/paper/svio2006.svio").toString());

        assertEquals(0, result.exitCode(), result::all);
        assertTrue(result.out().contains("mapping onDevice of testbed2006\n"
                + "    alpha.g[*].eth0 to deviceCentric on alpha.sv\n"), result::all);
        assertTrue(result.out().contains("        8  8  onDevice\n"), result::all);
        assertEquals("", result.err());
    }

    @Test
    void listShowsWhereParametersComeFrom() {
        Svio.Result result = svio.run("list",
                Svio.repository().resolve("examples/paper/svio2006.svio").toString(), "--parameters");

        assertEquals(0, result.exitCode(), result::all);
        assertTrue(result.out().matches("(?s).*svio2006.hypercall +1228 cycles  published +Xen x86 hypercall.*"),
                result::all);
        assertTrue(result.out().matches("(?s).*svio2006.guestTransmit +4084 cycles  computed +.*"), result::all);
    }

    @Test
    void listFiltersPoints() {
        Svio.Result result = svio.run("list", "small.svio", "-e", "load", "-r", "share == 2");

        assertTrue(result.out().endsWith("    point  share  mapping\n        2      2  plain\n"), result::all);
    }

    @Test
    void drawWritesAPicture() throws IOException {
        Svio.Result result = svio.run("draw", "small.svio", "-m", "plain", "-o", "small.svg");

        assertEquals(0, result.exitCode(), result::all);
        assertTrue(Files.readString(folder.resolve("small.svg")).contains("<svg"));
        assertEquals(Files.readString(folder.resolve("small.svg")), svio.run("draw", "small.svio").out());
        assertEquals(2, svio.run("draw", "small.svio", "-m", "none").exitCode());
    }

    @Test
    void convertThereAndBackRunsTheSame() throws IOException {
        assertEquals(0, svio.run("convert", "small.svio", "small.xmi").exitCode());
        Svio.Result back = svio.run("convert", "small.xmi", "back.svio");

        assertEquals(0, back.exitCode(), back::all);
        String[] options = {"--json", "-", "--quiet", "--force"};
        String original = svio.run("run", "small.svio", options[0], options[1], options[2], options[3]).out();
        assertTrue(original.length() > 1000);
        assertEquals(original, svio.run("run", "small.xmi", options[0], options[1], options[2], options[3]).out());
        assertEquals(original, svio.run("run", "back.svio", options[0], options[1], options[2], options[3]).out());
    }

    @Test
    void convertRefusesWhatItCannotWrite() {
        Svio.Result result = svio.run("convert", "small.svio", "small.txt");

        assertEquals(2, result.exitCode(), result::all);
        assertTrue(result.err().startsWith("svio: "), result::all);
    }
}
