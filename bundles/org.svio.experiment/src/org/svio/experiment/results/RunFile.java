package org.svio.experiment.results;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.svio.experiment.Outcome;
import org.svio.experiment.Pilot;
import org.svio.simulation.AccountEntry;
import org.svio.simulation.Distribution;
import org.svio.simulation.Measurement;
import org.svio.simulation.Measurements;

/** One finished run as JSON. Numbers read back as they were; what cannot be read counts as absent. */
final class RunFile {

    private RunFile() {
    }

    static String of(String key, Pilot pilot) {
        return new Row("pilot").put("key", key).put("interval", pilot.interval())
                .put("deliveredBits", Arrays.stream(pilot.deliveredBits()).boxed().toList())
                .put("meanLatency", Arrays.stream(pilot.meanLatency()).boxed().toList()).line() + "\n";
    }

    static String of(String key, Outcome outcome) {
        return new Row("outcome").put("key", key).put("events", outcome.events()).put("packets", outcome.packets())
                .put("wall", outcome.wall())
                .put("observations", outcome.observations().stream().map(RunFile::map).toList()).line() + "\n";
    }

    private static Map<String, Object> map(Measurements observed) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("from", observed.from());
        map.put("until", observed.until());
        map.put("measures", observed.measures().stream().map(m -> fields(m.element(), m.metric(), m.statistic(),
                m.value(), m.unit(), m.n())).toList());
        map.put("account", observed.account().stream().map(a -> fields(a.element(), a.direction(), a.stage(),
                a.resource(), a.mean(), a.share())).toList());
        map.put("distributions", observed.distributions().stream().map(RunFile::fields).toList());
        map.put("notes", observed.notes());
        return map;
    }

    private static List<Object> fields(Distribution distribution) {
        List<Object> counts = new ArrayList<>();
        distribution.counts().forEach((number, count) -> counts.addAll(List.of(number, count)));
        return fields(distribution.element(), distribution.metric(), counts);
    }

    private static List<Object> fields(Object... fields) {
        return Arrays.asList(fields);
    }

    static Optional<Pilot> readPilot(Path file, String key) {
        return read(file, key, RunFile::pilot);
    }

    /** Whatever model it is of. */
    static Optional<Pilot> readPilot(Path file) {
        return read(file, null, RunFile::pilot);
    }

    static Optional<Outcome> readOutcome(Path file, String key) {
        return read(file, key, RunFile::outcome);
    }

    /** Whatever model it is of. */
    static Optional<Outcome> readOutcome(Path file) {
        return read(file, null, RunFile::outcome);
    }

    private static Pilot pilot(JsonObject json) {
        return new Pilot(json.get("interval").getAsLong(), numbers(json.getAsJsonArray("deliveredBits")),
                numbers(json.getAsJsonArray("meanLatency")));
    }

    private static Outcome outcome(JsonObject json) {
        return new Outcome(list(json.getAsJsonArray("observations"), each -> observed(each.getAsJsonObject())),
                json.get("events").getAsLong(), json.get("packets").getAsLong(), number(json.get("wall")), true);
    }

    private static <T> Optional<T> read(Path file, String key, Function<JsonObject, T> reading) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            JsonObject json = JsonParser.parseReader(in).getAsJsonObject();
            return key == null || key.equals(json.get("key").getAsString()) ? Optional.of(reading.apply(json))
                    : Optional.empty();
        } catch (IOException | JsonParseException | IllegalStateException | NullPointerException
                | UnsupportedOperationException | ClassCastException | NumberFormatException
                | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private static Measurements observed(JsonObject json) {
        return new Measurements(json.get("from").getAsLong(), json.get("until").getAsLong(),
                list(json.getAsJsonArray("measures"), each -> measurement(each.getAsJsonArray())),
                list(json.getAsJsonArray("account"), each -> account(each.getAsJsonArray())),
                json.has("distributions") ? list(json.getAsJsonArray("distributions"),
                        each -> distribution(each.getAsJsonArray())) : List.of(), // older files have none
                list(json.getAsJsonArray("notes"), JsonElement::getAsString));
    }

    private static Measurement measurement(JsonArray f) {
        return new Measurement(f.get(0).getAsString(), f.get(1).getAsString(), f.get(2).getAsString(),
                number(f.get(3)), f.get(4).getAsString(), f.get(5).getAsLong());
    }

    private static AccountEntry account(JsonArray f) {
        return new AccountEntry(f.get(0).getAsString(), f.get(1).getAsString(), f.get(2).getAsString(),
                f.get(3).getAsString(), number(f.get(4)), number(f.get(5)));
    }

    private static Distribution distribution(JsonArray f) {
        JsonArray numbers = f.get(2).getAsJsonArray();
        SortedMap<Integer, Long> counts = new TreeMap<>();
        for (int i = 0; i < numbers.size(); i += 2) {
            counts.put(numbers.get(i).getAsInt(), numbers.get(i + 1).getAsLong());
        }
        return new Distribution(f.get(0).getAsString(), f.get(1).getAsString(), counts);
    }

    private static <T> List<T> list(JsonArray array, Function<JsonElement, T> reading) {
        List<T> list = new ArrayList<>(array.size());
        array.forEach(each -> list.add(reading.apply(each)));
        return list;
    }

    private static double[] numbers(JsonArray array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(array.get(i));
        }
        return numbers;
    }

    private static double number(JsonElement element) {
        return element.isJsonNull() ? Double.NaN : element.getAsDouble();
    }
}
