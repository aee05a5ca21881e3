package org.svio.experiment.results;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.svio.experiment.Outcome;
import org.svio.experiment.Pilot;
import org.svio.experiment.internal.Aggregation;
import org.svio.simulation.Measurements;

/** One experiment of a results folder. Reads from disk on each call; what cannot be read counts as absent. */
public final class StoredExperiment {

    private static final Pattern RUN_FILE = Pattern.compile("seed-(-?\\d+)-replication-(\\d+)\\.json");
    private static final double USUAL_CONFIDENCE = 0.95;

    private final Path folder;

    private StoredExperiment(Path folder) {
        this.folder = folder;
    }

    /** The experiments that a results folder holds, by name; none where there is no such folder. */
    public static List<StoredExperiment> in(Path results) {
        return children(results).stream().map(StoredExperiment::new).filter(StoredExperiment::isOne).toList();
    }

    /** The experiment that a folder, such as {@code results/latency}, holds. */
    public static StoredExperiment of(Path folder) {
        return new StoredExperiment(folder);
    }

    private boolean isOne() {
        return !rowFiles().isEmpty() || children(folder).stream().anyMatch(point -> !runFiles(point).isEmpty());
    }

    /** Its name. */
    public String name() {
        return folder.getFileName().toString();
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    private List<Path> rowFiles() {
        return list(folder).stream().filter(Files::isRegularFile)
                .filter(file -> file.getFileName().toString().matches("results.*\\.jsonl")).toList();
    }

    private static List<Path> children(Path folder) {
        return list(folder).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(found::add);
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of();
        }
        found.sort(null);
        return found;
    }

    /** Its points: those of the last call in their order, then those that only earlier calls ran, by name. */
    public List<StoredPoint> points() throws IOException {
        Map<String, Map<String, Object>> values = new LinkedHashMap<>();
        Map<String, Map<Integer, StoredRun>> runs = new LinkedHashMap<>();
        for (Path file : rowFiles()) {
            RowReader.read(file, "run"::equals, (type, row) -> {
                Map<String, Object> point = RowReader.point(row);
                String key = StoredPoint.key(point);
                values.put(key, point);
                StoredRun run = run(row, key);
                runs.computeIfAbsent(key, any -> new TreeMap<>()).put(run.replication(), run);
            });
        }
        List<StoredPoint> points = new ArrayList<>();
        values.forEach((key, point) -> points.add(new StoredPoint(point, List.copyOf(runs.get(key).values()), true)));
        for (Path child : children(folder)) {
            List<StoredRun> found = runFiles(child);
            if (!values.containsKey(child.getFileName().toString()) && !found.isEmpty()) {
                points.add(new StoredPoint(parsed(child.getFileName().toString()), found, false));
            }
        }
        return points;
    }

    private StoredRun run(JsonObject row, String key) {
        int replication = row.get("replication").getAsInt();
        long seed = row.get("seed").getAsLong();
        List<String> notes = new ArrayList<>();
        row.getAsJsonArray("notes").forEach(each -> notes.add(each.getAsString()));
        return new StoredRun(replication, seed, RowReader.number(row, "simulated"), RowReader.number(row, "warmup"),
                row.get("events").getAsLong(), row.get("packets").getAsLong(), RowReader.text(row, "stop_reason"),
                row.get("valid").getAsBoolean(), notes, RowReader.text(row, "model_hash"),
                folder.resolve(key).resolve(String.format(Locale.ROOT, "seed-%d-replication-%04d.json", seed,
                        replication)));
    }

    private static List<StoredRun> runFiles(Path point) {
        List<StoredRun> runs = new ArrayList<>();
        for (Path file : list(point)) {
            Matcher name = RUN_FILE.matcher(file.getFileName().toString());
            if (name.matches()) {
                runs.add(new StoredRun(Integer.parseInt(name.group(2)), Long.parseLong(name.group(1)), Double.NaN,
                        Double.NaN, 0, 0, "", true, List.of(), "", file));
            }
        }
        return runs;
    }

    private static Map<String, Object> parsed(String key) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String each : key.equals("only") ? new String[0] : key.split(",")) {
            int sign = each.indexOf('=');
            if (sign > 0) {
                values.put(each.substring(0, sign), value(each.substring(sign + 1)));
            }
        }
        return values;
    }

    private static Object value(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException name) {
            return text;
        }
    }

    /** The rows of the last call; for a point that only earlier calls ran, figures are made from its runs. */
    public StoredRows rows() throws IOException {
        StoredRowsBuilder rows = new StoredRowsBuilder();
        for (Path file : rowFiles()) {
            RowReader.read(file, type -> !type.equals("run"), rows::add);
        }
        for (StoredPoint point : points()) {
            if (!point.isReported()) {
                List<Measurements> observed = point.runs().stream().map(each -> outcome(each))
                        .flatMap(Optional::stream).flatMap(each -> each.observations().stream()).toList();
                rows.add(point, Aggregation.measures(observed, USUAL_CONFIDENCE), Aggregation.distributions(observed));
            }
        }
        return rows.build();
    }

    /** What one run measured; empty where its file is gone or damaged. */
    public static Optional<Outcome> outcome(StoredRun run) {
        return RunFile.readOutcome(run.file());
    }

    /** The course of the run with which the warm-up of a point was found; empty where it was given or is gone. */
    public Optional<Pilot> pilot(StoredPoint point) {
        try (Stream<Path> files = Files.list(folder.resolve(point.key()))) {
            return files.filter(file -> file.getFileName().toString().endsWith("-warmup.json")).sorted().findFirst()
                    .flatMap(RunFile::readPilot);
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
