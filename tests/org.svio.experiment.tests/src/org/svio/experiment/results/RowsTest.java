package org.svio.experiment.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.svio.experiment.ExperimentResult;
import org.svio.experiment.Samples;

class RowsTest {

    private final ExperimentResult result = Samples.result("""
            vary bytes in [64 B]  vary mapping in [old, young]  compare mapping young with old
            warmup 1 ms  replications 3
            expect latency < 1 s source "us"
            reference ratio(latency) is 0.5 source "a paper, page 3"
            """);

    @Test
    void everyTypeOfRowHasItsNames() throws IOException {
        List<JsonObject> rows = json(result);

        assertNames(rows, "run", "experiment point replication seed simulated events packets wall stop_reason valid");
        assertNames(rows, "measure", "experiment point element metric statistic value unit ci_low ci_high n seed warmup"
                + " model_hash engine_version");
        assertNames(rows, "comparison", "experiment point metric statistic a b ratio ci_low ci_high verdict");
        assertNames(rows, "expectation", "experiment point text value low high met source");
        assertNames(rows, "reference", "experiment point text value published distance source");
        assertNames(rows, "account", "experiment point element direction stage resource mean share");
        assertNames(rows, "distribution", "experiment point element metric unit observations bins");
    }

    @Test
    void theBinsOfADistributionHoldAllObservations() throws IOException {
        JsonObject row = json(result).stream().filter(each -> each.get("type").getAsString().equals("distribution"))
                .findFirst().orElseThrow();

        long sum = 0;
        for (JsonElement bin : row.getAsJsonArray("bins")) {
            assertTrue(bin.getAsJsonArray().get(0).getAsDouble() < bin.getAsJsonArray().get(1).getAsDouble());
            sum += bin.getAsJsonArray().get(2).getAsLong();
        }
        assertEquals(row.get("observations").getAsLong(), sum);
        assertTrue(sum > 0);
    }

    @Test
    void pointsAreObjectsInSiUnits() throws IOException {
        JsonObject row = json(result).get(0);

        assertEquals("{\"bytes\":512,\"mapping\":\"old\"}", row.get("point").toString());
    }

    @Test
    void whatHasNoIntervalIsNull() throws IOException {
        JsonObject longest = json(result).stream().filter(row -> row.get("type").getAsString().equals("measure")
                && row.get("statistic").getAsString().equals("max")).findFirst().orElseThrow();

        assertTrue(longest.get("ci_low").isJsonNull());
        assertTrue(json(result).get(0).get("wall").isJsonNull());
    }

    @Test
    void stagesSumToTheLatency() throws IOException {
        List<JsonObject> rows = json(result);
        double sum = rows.stream().filter(row -> row.get("type").getAsString().equals("account"))
                .limit(2).mapToDouble(row -> row.get("mean").getAsDouble()).sum();
        double latency = rows.stream().filter(row -> row.has("metric")
                && row.get("metric").getAsString().equals("latency")).findFirst().orElseThrow().get("value")
                .getAsDouble();

        assertEquals(latency, sum, 1e-12);
    }

    @Test
    void theLocaleChangesNothing() throws IOException {
        String before = text(result);
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertEquals(before, text(result));
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void csvHasTheIntervalAndEachReplication() throws IOException {
        StringWriter out = new StringWriter();
        CsvRows.write(List.of(result), out);

        List<CSVRecord> records = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(out.toString())).getRecords();

        List<CSVRecord> latency = records.stream().filter(record -> record.get("metric").equals("latency")
                && record.get("statistic").equals("mean") && record.get("point").endsWith("old")).toList();
        assertEquals(List.of("", "1", "2", "3"), latency.stream().map(record -> record.get("replication")).toList());
        double mean = latency.stream().skip(1).mapToDouble(record -> Double.parseDouble(record.get("value")))
                .average().orElseThrow();
        assertEquals(mean, Double.parseDouble(latency.get(0).get("value")), 1e-9);
        assertEquals("bytes=512,mapping=old", latency.get(0).get("point"));
    }

    @Test
    void aFileAppearsWholeAndAlone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("deep/rows.jsonl");

        new JsonRows(false).write(List.of(result), file);

        assertEquals(text(result), Files.readString(file));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }

    private static void assertNames(List<JsonObject> rows, String type, String names) {
        JsonObject row = rows.stream().filter(each -> each.get("type").getAsString().equals(type)).findFirst()
                .orElseThrow(() -> new AssertionError("no row of type " + type));
        for (String name : names.split(" ")) {
            assertTrue(row.has(name), () -> type + " lacks " + name + ": " + row);
        }
    }

    private static List<JsonObject> json(ExperimentResult result) throws IOException {
        List<JsonObject> rows = new ArrayList<>();
        for (String line : text(result).split("\n")) {
            rows.add(JsonParser.parseString(line).getAsJsonObject());
        }
        return rows;
    }

    private static String text(ExperimentResult result) throws IOException {
        StringWriter out = new StringWriter();
        new JsonRows(false).write(List.of(result), out);
        return out.toString();
    }
}
