package org.svio.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.svio.cli.CommandLineRun;
import org.svio.cli.RunListener;
import org.svio.dsl.SvioLanguage;
import org.svio.experiment.ExperimentResult;
import org.svio.experiment.Point;

class CommandLineRunTest {

    private static final int WIDTH = 100;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;
    private Path model;

    @BeforeEach
    void prepare() throws IOException {
        model = Files.writeString(folder.resolve("small.svio"), Models.SMALL);
    }

    private CommandLineRun run(RunListener listener) {
        return new CommandLineRun(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), WIDTH, SvioLanguage.create()::load, listener);
    }

    @Test
    void aRunInsideAProgramGivesTheBytesOfAProcess() throws IOException {
        Path inside = folder.resolve("inside.jsonl");

        int exitCode = run(RunListener.NONE).execute(List.of("run", model.toString(), "--json", inside.toString(),
                "--out", folder.resolve("a").toString()));
        Svio.Result process = new Svio(folder).run("run", "small.svio", "--json", "process.jsonl", "--out", "b");

        assertEquals(process.exitCode(), exitCode);
        assertEquals(process.out(), out.toString(StandardCharsets.UTF_8));
        assertArrayEquals(Files.readAllBytes(folder.resolve("process.jsonl")), Files.readAllBytes(inside));
    }

    @Test
    void aListenerHearsRunsAndResults() {
        List<String> heard = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void onRunStarted(Point point, int replication) {
                heard.add("started " + point.number());
            }

            @Override
            public void onExperimentFinished(ExperimentResult result) {
                heard.add(result.plan().name() + " has " + result.points().size() + " points");
            }
        };

        run(listener).execute(List.of("run", model.toString(), "--out", folder.resolve("r").toString()));

        assertEquals("started 1", heard.get(0));
        assertEquals("load has 2 points", heard.get(heard.size() - 1));
    }

    @Test
    void cancellingKeepsWhatIsDone() throws IOException {
        Files.writeString(model, Models.SMALL.replace("2 to 3", "100000 to 100000"));
        CommandLineRun[] self = new CommandLineRun[1];
        self[0] = run(new RunListener() {
            @Override
            public void onRunFinished(Point point, int replication, int runs, int expectedRuns) {
                if (runs == 8) { // whichever end first, the first replication of a point is among them
                    self[0].cancel();
                }
            }
        });

        int exitCode = self[0].execute(List.of("run", model.toString(), "--out", folder.resolve("r").toString()));

        assertEquals(4, exitCode, () -> out + "\n" + err);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("cancelled"), out::toString);
        assertTrue(Files.exists(folder.resolve("r/load/results.jsonl")));
    }

    @Test
    void wrongUsageIsToldOnTheGivenStream() {
        int exitCode = run(RunListener.NONE).execute(List.of("run", model.toString(), "--repeat", "many"));

        assertEquals(2, exitCode);
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("svio: "), err::toString);
    }
}
