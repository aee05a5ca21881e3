package org.svio.experiment.results;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.svio.experiment.EngineVersion;
import org.svio.experiment.ExperimentResult;
import org.svio.experiment.Interval;
import org.svio.experiment.MeasureResult;
import org.svio.experiment.Plan;
import org.svio.experiment.PointResult;
import org.svio.experiment.internal.Numbers;

/**
 * Measures as CSV in long form (RFC 4180, line feeds): one row for each figure of a point, with its interval and an
 * empty {@code replication}, then one row for each of its replications, or batches, with an empty interval.
 */
public final class CsvRows {

    private static final double PICOSECONDS = 1e12;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n')
            .setHeader("experiment", "point", "replication", "seed", "element", "metric", "statistic", "value", "unit",
                    "ci_low", "ci_high", "n", "warmup", "stop_reason", "valid", "model_hash", "engine_version").get();

    private CsvRows() {
    }

    /** Writes the rows of all results to a file; it appears whole or not at all. */
    public static void write(List<ExperimentResult> results, Path file) throws IOException {
        AtomicFile.write(file, out -> write(results, out));
    }

    /** Writes the rows of all results. */
    public static void write(List<ExperimentResult> results, Writer out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        for (ExperimentResult result : results) {
            for (PointResult point : result.points()) {
                for (MeasureResult measure : point.measures()) {
                    print(printer, result.plan(), point, measure);
                }
            }
        }
        printer.flush();
    }

    private static void print(CSVPrinter printer, Plan plan, PointResult point, MeasureResult measure)
            throws IOException {
        row(printer, plan, point, measure, "", measure.interval());
        double[] values = measure.values();
        for (int i = 0; i < values.length; i++) {
            row(printer, plan, point, measure, String.valueOf(i + 1),
                    new Interval(values[i], Double.NaN, Double.NaN, 1));
        }
    }

    private static void row(CSVPrinter printer, Plan plan, PointResult point, MeasureResult measure,
            String replication, Interval interval) throws IOException {
        printer.printRecord(plan.name(), point.point().position().key(), replication, plan.seed(), measure.element(),
                measure.metric(), measure.statistic(), number(interval.mean()), measure.unit(), number(interval.low()),
                number(interval.high()), interval.n(), number(point.warmUp().length() / PICOSECONDS),
                point.stopReason().text(), point.isValid(), plan.modelHash(), EngineVersion.TEXT);
    }

    private static String number(double number) {
        return Double.isFinite(number) ? Numbers.shortest(number) : "";
    }
}
