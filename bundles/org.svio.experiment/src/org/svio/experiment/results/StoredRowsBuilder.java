package org.svio.experiment.results;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.svio.experiment.Interval;
import org.svio.experiment.MeasureResult;
import org.svio.simulation.Distribution;

/** Makes rows of JSON. */
final class StoredRowsBuilder {

    private final List<StoredRows.Measure> measures = new ArrayList<>();
    private final List<StoredRows.Account> accounts = new ArrayList<>();
    private final List<StoredRows.Distribution> distributions = new ArrayList<>();
    private final List<StoredRows.Comparison> comparisons = new ArrayList<>();
    private final List<StoredRows.Expectation> expectations = new ArrayList<>();
    private final List<StoredRows.Reference> references = new ArrayList<>();

    StoredRows build() {
        return new StoredRows(measures, accounts, distributions, comparisons, expectations, references);
    }

    void add(String type, JsonObject row) {
        Map<String, Object> values = RowReader.point(row);
        String point = StoredPoint.key(values);
        switch (type) {
            case "measure" -> measures.add(new StoredRows.Measure(point, RowReader.text(row, "element").intern(),
                    RowReader.text(row, "metric").intern(), RowReader.text(row, "statistic").intern(),
                    RowReader.text(row, "unit").intern(), RowReader.interval(row, "value", "ci_low", "ci_high"),
                    row.get("seed").getAsLong(), RowReader.number(row, "warmup"), row.get("valid").getAsBoolean(),
                    RowReader.text(row, "model_hash").intern()));
            case "account" -> accounts.add(new StoredRows.Account(point, RowReader.text(row, "element").intern(),
                    RowReader.text(row, "direction").intern(), RowReader.text(row, "stage").intern(),
                    RowReader.text(row, "resource").intern(), RowReader.number(row, "mean"),
                    RowReader.number(row, "share")));
            case "distribution" -> distributions.add(new StoredRows.Distribution(point,
                    RowReader.text(row, "element").intern(), RowReader.text(row, "metric").intern(), bins(row)));
            case "comparison" -> comparisons.add(new StoredRows.Comparison(point, RowReader.text(row, "metric"),
                    RowReader.text(row, "statistic"), RowReader.text(row, "a_mapping"),
                    RowReader.text(row, "b_mapping"), RowReader.number(row, "a"), RowReader.number(row, "b"),
                    RowReader.text(row, "unit"), RowReader.interval(row, "ratio", "ci_low", "ci_high"),
                    RowReader.text(row, "verdict"), row.get("valid").getAsBoolean()));
            case "expectation" -> expectations.add(new StoredRows.Expectation(point, RowReader.text(row, "text"),
                    RowReader.interval(row, "value", "low", "high"), row.get("met").getAsBoolean(),
                    RowReader.text(row, "source")));
            case "reference" -> references.add(new StoredRows.Reference(point, Map.copyOf(values),
                    RowReader.text(row, "text"), RowReader.interval(row, "value", "low", "high"),
                    RowReader.number(row, "published"), RowReader.number(row, "distance"),
                    RowReader.text(row, "source")));
            default -> {
                // rows of a later version
            }
        }
    }

    private static List<StoredRows.Distribution.Bin> bins(JsonObject row) {
        List<StoredRows.Distribution.Bin> bins = new ArrayList<>();
        for (JsonElement each : row.getAsJsonArray("bins")) {
            JsonArray bin = each.getAsJsonArray();
            bins.add(new StoredRows.Distribution.Bin(bin.get(0).getAsDouble(), bin.get(1).getAsDouble(),
                    bin.get(2).getAsLong()));
        }
        return bins;
    }

    /** Figures made of runs that no call has put together. */
    void add(StoredPoint point, List<MeasureResult> results, List<Distribution> spread) {
        long seed = point.runs().get(0).seed();
        for (MeasureResult each : results) {
            Interval interval = each.interval();
            measures.add(new StoredRows.Measure(point.key(), each.element(), each.metric(), each.statistic(),
                    each.unit(), interval, seed, Double.NaN, true, ""));
        }
        for (Distribution each : spread) {
            List<StoredRows.Distribution.Bin> bins = new ArrayList<>();
            each.counts().forEach((number, count) -> bins.add(new StoredRows.Distribution.Bin(
                    Distribution.start(number), Distribution.start(number + 1), count)));
            distributions.add(new StoredRows.Distribution(point.key(), each.element(), each.metric(), bins));
        }
    }
}
