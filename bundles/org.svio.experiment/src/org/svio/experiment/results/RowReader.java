package org.svio.experiment.results;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.svio.experiment.Interval;

/** Reads JSON lines row by row; a line that is no row, such as the half of one, is left out. */
final class RowReader {

    private static final String START = "{\"type\":\"";

    private RowReader() {
    }

    /** Hands over the rows of a file whose type is wanted; rows of other types are not even parsed. */
    static void read(Path file, Predicate<String> wanted, BiConsumer<String, JsonObject> row) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int end = line.startsWith(START) ? line.indexOf('"', START.length()) : -1;
                if (end > 0 && wanted.test(line.substring(START.length(), end))) {
                    parse(line, line.substring(START.length(), end), row);
                }
            }
        }
    }

    private static void parse(String line, String type, BiConsumer<String, JsonObject> row) {
        try {
            row.accept(type, JsonParser.parseString(line).getAsJsonObject());
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException | NullPointerException
                | NumberFormatException damaged) {
            return;
        }
    }

    static Map<String, Object> point(JsonObject row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> each : row.getAsJsonObject("point").entrySet()) {
            boolean isNumber = each.getValue().getAsJsonPrimitive().isNumber();
            values.put(each.getKey(), isNumber ? (Object) each.getValue().getAsDouble()
                    : each.getValue().getAsString());
        }
        return values;
    }

    static String text(JsonObject row, String name) {
        JsonElement value = row.get(name);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }

    static double number(JsonObject row, String name) {
        JsonElement value = row.get(name);
        return value == null || value.isJsonNull() ? Double.NaN : value.getAsDouble();
    }

    static Interval interval(JsonObject row, String mean, String low, String high) {
        double n = number(row, "n");
        return new Interval(number(row, mean), number(row, low), number(row, high), Double.isNaN(n) ? 0 : (int) n);
    }
}
