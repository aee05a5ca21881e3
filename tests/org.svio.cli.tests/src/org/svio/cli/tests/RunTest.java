package org.svio.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {

    @TempDir
    private Path folder;
    private Svio svio;

    @BeforeEach
    void prepare() throws IOException {
        svio = new Svio(folder);
        Files.writeString(folder.resolve("small.svio"), Models.SMALL);
    }

    @Test
    void theResultIsOnOutputAndTheRestIsNot() {
        Svio.Result result = svio.run("run", "small.svio");

        assertEquals(0, result.exitCode(), result::all);
        assertTrue(result.out().startsWith("load on lab, seed 1"), result::all);
        assertTrue(result.out().contains("Mbit/s"), result::all);
        assertTrue(result.out().contains("published"), result::all);
        assertTrue(result.out().contains("met    latency < 1 ms"), result::all);
        assertTrue(result.out().lines().allMatch(line -> line.length() <= 100), result::all);
        assertTrue(result.err().contains("2 of 2 points"), result::all);
        assertFalse((result.out() + result.err()).contains("\u001b"), "colours only on a terminal");
        assertTrue(Files.isRegularFile(folder.resolve("results/load/results.jsonl")));
        assertTrue(Files.isRegularFile(folder.resolve("results/load/results.csv")));
    }

    @Test
    void theSameCallGivesTheSameBytesHoweverItIsRun() throws IOException {
        svio.run("run", "small.svio", "--json", "one.jsonl", "--csv", "one.csv", "-j", "1", "--out", "r1");
        svio.run("run", "small.svio", "--json", "two.jsonl", "--csv", "two.csv", "-j", "2", "--out", "r2");
        Svio.Result again = svio.run("run", "small.svio", "--json", "again.jsonl", "--out", "r1");
        svio.run("run", "small.svio", "--json", "forced.jsonl", "--out", "r1", "--force", "--no-fusing");

        byte[] one = Files.readAllBytes(folder.resolve("one.jsonl"));
        assertTrue(one.length > 1000);
        assertArrayEquals(one, Files.readAllBytes(folder.resolve("two.jsonl")));
        assertArrayEquals(one, Files.readAllBytes(folder.resolve("again.jsonl")));
        assertArrayEquals(one, Files.readAllBytes(folder.resolve("forced.jsonl")));
        assertArrayEquals(Files.readAllBytes(folder.resolve("one.csv")), Files.readAllBytes(folder.resolve("two.csv")));
        assertTrue(again.err().contains("all taken from earlier results"), again::all);
    }

    @Test
    void rowsOnOutputAreNothingButRows() {
        Svio.Result result = svio.run("run", "small.svio", "--json", "-", "--quiet");

        List<JsonObject> rows = result.out().lines().map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        assertEquals(List.of("run", "measure", "account", "distribution", "expectation", "reference"),
                rows.stream().map(row -> row.get("type").getAsString()).distinct().collect(Collectors.toList()));
        assertEquals("", result.err());
    }

    @Test
    void filtersSeedsRepeatsAndOtherValuesAreObeyed() {
        Svio.Result result = svio.run("run", "small.svio", "-r", "share > 1", "--seed", "9", "--repeat", "4",
                "--warmup", "5ms", "--sim-time-limit", "30 ms", "--set", "costs.hop=7 us", "--json", "-");

        assertEquals(0, result.exitCode(), result::all);
        List<JsonObject> runs = result.out().lines().map(line -> JsonParser.parseString(line).getAsJsonObject())
                .filter(row -> row.get("type").getAsString().equals("run")).toList();
        assertEquals(4, runs.size());
        JsonObject last = runs.get(3);
        assertEquals("{\"share\":2}", last.get("point").toString());
        assertEquals(9, last.get("seed").getAsInt());
        assertEquals(0.005, last.get("warmup").getAsDouble());
        assertEquals(0.03, last.get("simulated").getAsDouble());
        assertEquals("{\"costs.hop\":7.0E-6}", last.get("overrides").toString());
    }

    @Test
    void aParameterWhoseValueMakesNoSenseIsRefusedWithThePlaceThatUsesIt() {
        Svio.Result result = svio.run("run", "small.svio", "--set", "costs.hop=-7 us");

        assertEquals(1, result.exitCode(), result::all);
        assertEquals("", result.out());
        assertTrue(result.err().contains("small.svio:8:26: error: lan: latency must not be negative, but it is"
                + " -0.000007 s; this is so with costs.hop = -7 us"), result::all);
    }

    @Test
    void aMissedObjectiveIsExitCodeOne() throws IOException {
        Files.writeString(folder.resolve("hard.svio"), Models.SMALL.replace("< 1 ms", "< 1 ns"));

        Svio.Result result = svio.run("run", "hard.svio");

        assertEquals(1, result.exitCode(), result::all);
        assertTrue(result.out().contains("missed latency < 1 ns"), result::all);
    }

    @Test
    void aMissedPrecisionIsExitCodeFive() throws IOException {
        Files.writeString(folder.resolve("fine.svio"), Models.SMALL.replace("20 %", "0.001 %"));

        Svio.Result result = svio.run("run", "fine.svio");

        assertEquals(5, result.exitCode(), result::all);
        assertTrue(result.out().contains("imprecise"), result::all);
    }

    @Test
    void anOverloadIsSaidAndNotAveraged() throws IOException {
        Files.writeString(folder.resolve("over.svio"), Models.SMALL.replace("100 Mbit/s  size", "700 Mbit/s  size")
                .replace("peer near { rate 1 Gbit/s }", "peer near { rate 10 Gbit/s }"));

        Svio.Result result = svio.run("run", "over.svio", "-r", "share == 2", "--repeat", "2");

        assertTrue(result.out().contains("above capacity"), result::all);
        assertTrue(result.out().contains("lan to far"), result::all);
    }

    @Test
    void optionsThatCannotBeMetAreWrongUsage() {
        for (String[] options : new String[][] {{"-e", "none"}, {"-r", "share >"}, {"-r", "n == 1"}, {"-r", "7"},
            {"--shard", "3/2"}, {"--set", "costs.hip=3 us"}, {"--set", "costs.hop=3 bit"}, {"--warmup", "1 s"},
            {"-j", "0"}, {"--repeat", "0"}, {"--force", "--only-missing"}, {"--json", "-", "--csv", "-"}}) {
            String[] arguments = new String[options.length + 2];
            arguments[0] = "run";
            arguments[1] = "small.svio";
            System.arraycopy(options, 0, arguments, 2, options.length);

            Svio.Result result = svio.run(arguments);

            assertEquals(2, result.exitCode(), result::all);
            assertEquals("", result.out());
            assertTrue(result.err().startsWith("svio: "), result::all);
        }
    }

    @Test
    void shardsTogetherAreTheWhole() {
        String whole = svio.run("run", "small.svio", "--json", "-", "--out", "w").out();
        String shards = svio.run("run", "small.svio", "--json", "-", "--shard", "1/2").out()
                + svio.run("run", "small.svio", "--json", "-", "--shard", "2/2").out();

        assertEquals(whole.lines().sorted().toList(), shards.lines().sorted().toList());
    }
}
