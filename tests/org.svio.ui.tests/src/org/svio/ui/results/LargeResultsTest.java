package org.svio.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.svio.ui.testing.Workbench;

class LargeResultsTest {

    private static final int POINTS = 20;
    private static final int SENDERS = 1000;
    private static final String[] STATISTICS = {"mean", "p50", "p90", "p99", "max"};

    @TempDir
    private Path folder;

    /** A hundred and twenty thousand rows: a thousand senders at twenty points. */
    private Path results() throws IOException {
        Path experiment = Files.createDirectories(folder.resolve("results").resolve("large"));
        try (BufferedWriter out = Files.newBufferedWriter(experiment.resolve("results.jsonl"))) {
            for (int n = 1; n <= POINTS; n++) {
                String start = "\"experiment\":\"large\",\"point\":{\"n\":" + n + "},";
                out.write("{\"type\":\"run\"," + start + "\"replication\":1,\"seed\":1,\"simulated\":1,\"warmup\":0,"
                        + "\"events\":1,\"packets\":1,\"stop_reason\":\"time limit\",\"valid\":true,\"notes\":[],"
                        + "\"model_hash\":\"h\"}\n");
                measure(out, start, "all", "throughput", "mean", 1e6 * n, "bit/s");
                for (int i = 1; i <= SENDERS; i++) {
                    String element = "alpha.g[" + i + "].eth0";
                    measure(out, start, element, "throughput", "mean", 1e3 * n + i, "bit/s");
                    for (String statistic : STATISTICS) {
                        measure(out, start, element, "latency", statistic, 1e-5 * n + i * 1e-9, "s");
                    }
                }
            }
        }
        return experiment;
    }

    private static void measure(BufferedWriter out, String start, String element, String metric, String statistic,
            double value, String unit) throws IOException {
        out.write("{\"type\":\"measure\"," + start + "\"element\":\"" + element + "\",\"metric\":\"" + metric
                + "\",\"statistic\":\"" + statistic + "\",\"value\":" + value + ",\"unit\":\"" + unit + "\",\"ci_low\":"
                + value + ",\"ci_high\":" + value + ",\"n\":1,\"observations\":1,\"seed\":1,\"warmup\":0,"
                + "\"stop_reason\":\"time limit\",\"valid\":true,\"model_hash\":\"h\",\"engine_version\":\"0\"}\n");
    }

    @Test
    void manyRowsNeverBlockTheWindow() throws Exception {
        Path experiment = results();
        ResultsView view = (ResultsView) Workbench.page().showView(ResultsView.ID);
        Workbench.during(Duration.ofSeconds(1));
        Workbench.longestBlock();

        view.show(List.of(new ResultChoice("large", experiment, Set.of())));
        Workbench.until("throughput", () -> view.figure().filter(each -> each.data().stream().anyMatch(
                datum -> datum.origin().experiment().equals("large"))).isPresent());
        view.choose(FigureKind.SENDERS, Figures.ALL);
        Workbench.until("senders", () -> view.figure().filter(each -> each.kind() == FigureKind.SENDERS).isPresent());
        Workbench.during(Duration.ofMillis(500));

        Duration work = Workbench.longestWork();
        Workbench.picture("results-large");
        assertEquals(POINTS, view.figure().orElseThrow().series().size());
        assertTrue(work.compareTo(Duration.ofMillis(100)) < 0, work + " in one event\n" + Workbench.culprit());
    }
}
