package org.svio.experiment.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.svio.experiment.ExperimentResult;
import org.svio.experiment.ExperimentRunner;
import org.svio.experiment.Models;
import org.svio.experiment.Outcome;
import org.svio.experiment.Pilot;
import org.svio.experiment.Plan;
import org.svio.experiment.Point;
import org.svio.experiment.ProgressListener;
import org.svio.experiment.Replicator;
import org.svio.experiment.RunOptions;
import org.svio.experiment.Samples;

class ResultStoreTest {

    private static final String LINES = "vary mapping in [old, young]  compare mapping young with old  replications 3";

    @TempDir
    private Path folder;

    private final Replicator queue = Samples.replicator();
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void finishedRunsAreNotRunAgainAndGiveTheSameBytes() throws IOException {
        String first = run(Models.plan(LINES), true);
        assertEquals(8, runs.get(), "three replications and one for the warm-up, twice");

        String second = run(Models.plan(LINES), true);

        assertEquals(8, runs.get());
        assertEquals(first, second);
    }

    @Test
    void forceRunsEverythingAgain() throws IOException {
        run(Models.plan(LINES), true);
        run(Models.plan(LINES), false);

        assertEquals(16, runs.get());
    }

    @Test
    void moreReplicationsRunOnlyWhatIsMissing() throws IOException {
        run(Models.plan(LINES), true);
        run(Models.plan(LINES.replace("replications 3", "replications 5")), true);

        assertEquals(12, runs.get());
    }

    @Test
    void anotherSeedOrModelIsRun() throws IOException {
        run(Models.plan(LINES), true);
        run(Plan.of(Models.experiment(LINES), RunOptions.DEFAULT.withSeed(2)), true);
        assertEquals(16, runs.get());

        run(Models.plan(LINES + "  stream more from near to far"), true);

        assertEquals(24, runs.get());
    }

    @Test
    void objectivesDoNotMakeResultsStale() throws IOException {
        run(Models.plan(LINES), true);
        run(Models.plan(LINES + "  expect latency < 1 s"), true);

        assertEquals(8, runs.get());
    }

    @Test
    void damagedFilesAreReplaced() throws IOException {
        String first = run(Models.plan(LINES), true);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Files.writeString(files.get(0), "{\"key\":");
        Files.writeString(files.get(1), "[]");
        Files.writeString(files.get(2), "");

        assertEquals(first, run(Models.plan(LINES), true));
        assertEquals(11, runs.get());
    }

    @Test
    void filesAreNamedByExperimentPointSeedAndReplication() throws IOException {
        run(Models.plan(LINES), true);

        assertTrue(Files.isRegularFile(folder.resolve("e/mapping=young/seed-1-replication-0003.json")));
    }

    private String run(Plan plan, boolean reuse) throws IOException {
        Replicator counting = new Replicator() {
            @Override
            public Pilot pilot(Point point) {
                runs.incrementAndGet();
                return queue.pilot(point);
            }

            @Override
            public Outcome run(Point point, int replication, long warmup) {
                runs.incrementAndGet();
                return queue.run(point, replication, warmup);
            }
        };
        Replicator store = new ResultStore(plan, counting, folder, folder, reuse);
        ExperimentResult result = new ExperimentRunner(store, 1, ProgressListener.NONE).run(plan);
        StringWriter out = new StringWriter();
        new JsonRows(false).write(List.of(result), out);
        return out.toString();
    }
}
