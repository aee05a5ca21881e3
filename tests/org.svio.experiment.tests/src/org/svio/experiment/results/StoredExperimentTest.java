package org.svio.experiment.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.svio.experiment.ExperimentResult;
import org.svio.experiment.ExperimentRunner;
import org.svio.experiment.Models;
import org.svio.experiment.Plan;
import org.svio.experiment.ProgressListener;
import org.svio.experiment.Samples;

class StoredExperimentTest {

    private static final String LINES = "vary mapping in [old, young]  compare mapping young with old  replications 3"
            + "  expect latency < 1 s";

    @TempDir
    private Path folder;

    private ExperimentResult run() throws IOException {
        Plan plan = Models.plan(LINES);
        ResultStore store = new ResultStore(plan, Samples.replicator(), folder, folder, true);
        ExperimentResult result = new ExperimentRunner(store, 1, new ProgressListener() {
        }).run(plan);
        new JsonRows(false).write(List.of(result), ResultStore.folder(folder, plan).resolve("results.jsonl"));
        return result;
    }

    private StoredExperiment only() {
        List<StoredExperiment> found = StoredExperiment.in(folder);
        assertEquals(1, found.size());
        return found.get(0);
    }

    @Test
    void rowsReadBackAsTheyWereWritten() throws IOException {
        ExperimentResult written = run();

        StoredRows read = only().rows();

        assertEquals(written.points().stream().mapToInt(each -> each.measures().size()).sum(), read.measures().size());
        double mean = written.points().get(0).find("all", "throughput", "mean").orElseThrow().interval().mean();
        assertEquals(mean, read.find(written.points().get(0).point().position().key(), "all", "throughput", "mean")
                .orElseThrow().interval().mean());
        assertEquals(written.comparisons().size(), read.comparisons().size());
        assertEquals(written.expectations().size(), read.expectations().size());
        assertFalse(read.expectations().isEmpty());
        assertEquals(written.points().stream().mapToInt(each -> each.distributions().size()).sum(),
                read.distributions().size());
        assertFalse(read.distributions().isEmpty());
    }

    @Test
    void pointsHaveTheirRunsWithTheFilesOfThem() throws IOException {
        run();

        List<StoredPoint> points = only().points();

        assertEquals(List.of("mapping=old", "mapping=young"), points.stream().map(StoredPoint::key).toList());
        for (StoredPoint point : points) {
            assertTrue(point.isReported());
            assertEquals(List.of(1, 2, 3), point.runs().stream().map(StoredRun::replication).toList());
            assertTrue(StoredExperiment.outcome(point.runs().get(0)).isPresent());
            assertTrue(only().pilot(point).isPresent());
        }
    }

    @Test
    void runsOfEarlierCallsAreThereWithoutRows() throws IOException {
        run();
        StoredRows reported = only().rows();
        Files.delete(only().folder().resolve("results.jsonl"));

        assertEquals(List.of(false, false), only().points().stream().map(StoredPoint::isReported).toList());
        assertEquals(reported.find("mapping=old", "all", "throughput", "mean").orElseThrow().interval(),
                only().rows().find("mapping=old", "all", "throughput", "mean").orElseThrow().interval());
        assertEquals(reported.distributions(), only().rows().distributions());
    }

    @Test
    void damagedLinesAndOtherFilesAreLeftOut() throws IOException {
        run();
        Path rows = only().folder().resolve("results.jsonl");
        int whole = only().rows().measures().size();
        String text = Files.readString(rows);
        Files.writeString(rows, "no row\n" + text.substring(0, text.length() / 2));
        Files.writeString(folder.resolve("notes.txt"), "not results");

        int left = only().rows().measures().size();

        assertTrue(left > 0 && left < whole, left + " of " + whole);
        assertEquals(List.of(), StoredExperiment.in(folder.resolve("nowhere")));
    }

    @Test
    void pointsArePickedAsTheCommandLineDoes() throws IOException {
        run();
        List<StoredPoint> points = only().points();

        assertEquals(List.of(points.get(1)), StoredPoint.select(points, "mapping == young"));
        assertEquals(List.of(points.get(0)), StoredPoint.select(points, "1"));
        assertEquals(points, StoredPoint.select(points, " "));
        assertEquals(List.of(points.get(0)), StoredPoint.select(points, points.get(0).condition()));
        assertThrows(IllegalArgumentException.class, () -> StoredPoint.select(points, "m == 1"));
    }
}
