package org.svio.design.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.svio.experiment.Interval;

/** The rows of the latest run of an experiment, as they are in its results folder. Read again when the file changes. */
public final class RunResults {

    /** A run of nothing. */
    public static final RunResults NONE = new RunResults(FileTime.fromMillis(0));

    private static final Map<Path, RunResults> KNOWN = new ConcurrentHashMap<>();

    private final FileTime written;
    private final Map<String, Map<String, Map<String, Measure>>> points = new LinkedHashMap<>();
    private final Map<String, String> mappings = new HashMap<>();
    private final List<Judged> judged = new ArrayList<>();

    private RunResults(FileTime written) {
        this.written = written;
    }

    /** A measured quantity in base units, and whether its point can be trusted. */
    public record Measure(Interval interval, String unit, boolean valid) {
    }

    /** How an objective came out at a point: {@code verdict} in words. */
    public record Judged(String text, String point, Interval interval, String verdict) {
    }

    /** The rows of a file; none where it cannot be read. */
    public static RunResults of(Path file) {
        try {
            FileTime written = Files.getLastModifiedTime(file);
            RunResults known = KNOWN.get(file);
            if (known == null || !known.written.equals(written)) {
                known = new RunResults(written);
                for (String line : Files.readAllLines(file)) {
                    known.take(JsonParser.parseString(line).getAsJsonObject());
                }
                KNOWN.put(file, known);
            }
            return known;
        } catch (IOException | JsonParseException | IllegalStateException unreadable) {
            return NONE;
        }
    }

    private void take(JsonObject row) {
        String point = point(row);
        switch (text(row, "type")) {
            case "measure" -> {
                points.computeIfAbsent(point, any -> new HashMap<>())
                        .computeIfAbsent(text(row, "element"), any -> new HashMap<>())
                        .put(text(row, "metric") + " " + text(row, "statistic"), measure(row));
                JsonElement mapping = row.getAsJsonObject("point").get("mapping");
                if (mapping != null) {
                    mappings.put(point, mapping.getAsString());
                }
            }
            case "expectation" -> judged.add(new Judged(text(row, "text"), point, interval(row, "low", "high"),
                    row.get("met").getAsBoolean() ? "met" : "missed"));
            case "reference" -> judged.add(new Judged(text(row, "text"), point, interval(row, "low", "high"),
                    String.format(Locale.ROOT, "%+.1f %%", number(row, "distance") * 100)));
            default -> { }
        }
    }

    private static String point(JsonObject row) {
        List<String> parts = new ArrayList<>();
        row.getAsJsonObject("point").entrySet().forEach(each -> parts.add(each.getKey() + " = "
                + each.getValue().getAsString()));
        return String.join(", ", parts);
    }

    private static Measure measure(JsonObject row) {
        return new Measure(interval(row, "ci_low", "ci_high"), text(row, "unit"), row.get("valid").getAsBoolean());
    }

    private static Interval interval(JsonObject row, String low, String high) {
        int n = row.get("n") == null ? 0 : row.get("n").getAsInt();
        return new Interval(number(row, "value"), number(row, low), number(row, high), n);
    }

    private static String text(JsonObject row, String field) {
        JsonElement value = row.get(field);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }

    private static double number(JsonObject row, String field) {
        JsonElement value = row.get(field);
        return value == null || value.isJsonNull() ? Double.NaN : value.getAsDouble();
    }

    /** When the file was written. */
    public FileTime written() {
        return written;
    }

    /** The last point of the run, of a mapping where it is not null; null where there is none. */
    public String lastPoint(String mapping) {
        String last = null;
        for (String point : points.keySet()) {
            if (mapping == null || mapping.equals(mappings.getOrDefault(point, mapping))) {
                last = point;
            }
        }
        return last;
    }

    /** What was measured of an element at a point, such as {@code throughput mean}; null where nothing was. */
    public Measure find(String point, String element, String measure) {
        return points.getOrDefault(point, Map.of()).getOrDefault(element, Map.of()).get(measure);
    }

    /** Whether anything was measured of an element. */
    public boolean knows(String element) {
        return points.values().stream().anyMatch(each -> each.containsKey(element));
    }

    /** How an objective came out, in order of the points. */
    public List<Judged> judged(String text) {
        return judged.stream().filter(each -> each.text().equals(text)).toList();
    }
}
