package org.svio.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the README, shortened. */
class PaperTest {

    @TempDir
    private Path folder;

    @Test
    void thePaperIsAnsweredWithRatiosBottlenecksAndAVerdict() throws IOException {
        String paper = Svio.repository().resolve("examples/paper/svio2006.svio").toString();

        Svio.Result result = new Svio(folder).run("run", paper, "-r", "n == 1", "--repeat", "2", "--sim-time-limit",
                "100 ms", "--json", "rows.jsonl");

        assertEquals(0, result.exitCode(), result::all);
        assertTrue(result.out().contains("onDevice over onHost"), result::all);
        assertTrue(result.out().contains("1.77"), result::all);
        assertTrue(result.out().contains("0.47"), result::all);
        String words = result.out().replaceAll("\\s+", " ");
        assertTrue(words.contains("onDevice is faster"), result::all);
        assertTrue(words.contains("the bottleneck of onHost is "), result::all);
        assertTrue(result.out().lines().allMatch(line -> line.length() <= 100), result::all);
        assertStagesSumToLatency(Files.readAllLines(folder.resolve("rows.jsonl")));
    }

    private static void assertStagesSumToLatency(List<String> lines) {
        Map<String, Double> latency = new HashMap<>();
        Map<String, Double> stages = new HashMap<>();
        for (String line : lines) {
            JsonObject row = JsonParser.parseString(line).getAsJsonObject();
            String type = row.get("type").getAsString();
            if (type.equals("measure") && row.get("metric").getAsString().equals("latency")
                    && row.get("statistic").getAsString().equals("mean")) {
                latency.put(place(row), row.get("value").getAsDouble());
            } else if (type.equals("account")) {
                stages.merge(place(row), row.get("mean").getAsDouble(), Double::sum);
            }
        }
        assertEquals(latency.keySet(), stages.keySet());
        stages.forEach((place, sum) -> assertEquals(latency.get(place), sum, 1e-12, place));
    }

    private static String place(JsonObject row) {
        return row.get("experiment") + " " + row.get("point") + " " + row.get("element");
    }
}
