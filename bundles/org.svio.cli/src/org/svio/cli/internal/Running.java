package org.svio.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.svio.dsl.ParsedFile;
import org.svio.experiment.ExperimentResult;
import org.svio.experiment.ExperimentRunner;
import org.svio.experiment.Plan;
import org.svio.experiment.RunFailure;
import org.svio.experiment.RunOptions;
import org.svio.experiment.SimulationReplicator;
import org.svio.experiment.results.CsvRows;
import org.svio.experiment.results.JsonRows;
import org.svio.experiment.results.ResultStore;
import org.svio.model.expression.ModelException;

/** Carries out {@code svio run}: plans, runs, reports and writes, one experiment after the other. */
public final class Running {

    private final Call call;
    private final Console console;
    private final RunRequest request;
    private final List<ExperimentResult> results = new ArrayList<>();
    private ParsedFile model;

    /** Carries out {@code request}. */
    public Running(Call call, RunRequest request) {
        this.call = call;
        this.console = call.console();
        this.request = request;
    }

    /** Runs and returns the exit code. */
    public int run() {
        List<Plan> plans = plans();
        call.listener().onPlanned(plans);
        try (ConsoleProgress progress = new ConsoleProgress(console, request.quiet())) {
            for (Plan plan : plans) {
                if (!call.cancellation().isRequested()) {
                    run(plan, progress);
                }
            }
            write();
            progress.summarise(results);
        } finally {
            call.cancellation().onRequest(null);
        }
        return exitCode();
    }

    /** What would run: loads the model and settles every option; ends the command where something does not fit. */
    public List<Plan> plans() {
        request.check();
        ModelFiles models = new ModelFiles(call);
        model = models.require(request.file(), request.quiet());
        RunOptions options = RequestOptions.of(request, model.resource().getResourceSet());
        return new PlanLoader(console, model).plans(request.experiments(), options);
    }

    private void run(Plan plan, ConsoleProgress progress) {
        Path directory = request.file().toAbsolutePath().getParent();
        ResultStore store = new ResultStore(plan, new SimulationReplicator(plan, directory), request.out(), directory,
                !request.force());
        ExperimentRunner runner = new ExperimentRunner(store, request.workersOrAll(),
                new ProgressPair(progress, call.listener()));
        call.cancellation().onRequest(runner::cancel);
        ExperimentResult result;
        try {
            result = runner.run(plan);
        } catch (RunFailure failure) {
            progress.close();
            throw translated(failure, plan);
        }
        progress.endExperiment();
        results.add(result);
        if (!request.rowsToOutput()) {
            new ExperimentReport(console, result).print();
            console.flush();
        }
        call.listener().onExperimentFinished(result);
    }

    private RuntimeException translated(RunFailure failure, Plan plan) {
        String where = "experiment " + plan.name() + ", point " + failure.point().position().key()
                + (failure.replication() == 0 ? "" : ", replication " + failure.replication());
        Throwable cause = failure.getCause();
        if (cause instanceof ModelException wrong) {
            return invalid(wrong, where);
        }
        if (cause instanceof CancellationException cancelled) {
            return cancelled;
        }
        if (cause instanceof UncheckedIOException unwritable) {
            return new CommandFailure(ExitCode.USAGE, unwritable.getMessage());
        }
        String sentence = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        if (cause instanceof OutOfMemoryError) {
            sentence = "it needs more memory than the program may use";
        }
        CommandFailure told = new CommandFailure(ExitCode.FAILED, where + ": the simulation failed: " + sentence
                + "; seed " + plan.seed() + " repeats it");
        told.initCause(cause);
        return told;
    }

    private CommandFailure invalid(ModelException wrong, String where) {
        return ModelFiles.failure(wrong, model, " (" + where + ")", console);
    }

    private void write() {
        try {
            JsonRows rows = new JsonRows(request.wall());
            writeRequested(rows);
            for (ExperimentResult result : results.stream().filter(each -> !each.points().isEmpty()).toList()) {
                Path folder = ResultStore.folder(request.out(), result.plan());
                String name = request.shard() == null ? "results"
                        : "results-shard-" + request.shard().strip().replace("/", "-of-");
                rows.write(List.of(result), folder.resolve(name + ".jsonl"));
                CsvRows.write(List.of(result), folder.resolve(name + ".csv"));
            }
        } catch (IOException unwritable) {
            throw new CommandFailure(ExitCode.USAGE, "cannot write the results: " + unwritable.getMessage());
        }
    }

    private void writeRequested(JsonRows rows) throws IOException {
        if (request.jsonToOutput()) {
            PrintWriter out = new PrintWriter(console.out(), false, StandardCharsets.UTF_8);
            rows.write(results, out);
            out.flush();
        } else if (request.json() != null) {
            rows.write(results, Path.of(request.json()));
        }
        if (request.csvToOutput()) {
            PrintWriter out = new PrintWriter(console.out(), false, StandardCharsets.UTF_8);
            CsvRows.write(results, out);
            out.flush();
        } else if (request.csv() != null) {
            CsvRows.write(results, Path.of(request.csv()));
        }
    }

    private int exitCode() {
        if (call.cancellation().isRequested() || results.stream().anyMatch(ExperimentResult::cancelled)) {
            return ExitCode.CANCELLED;
        }
        if (!results.stream().allMatch(ExperimentResult::meetsObjectives)) {
            return ExitCode.INVALID;
        }
        return results.stream().allMatch(ExperimentResult::isPrecise) ? ExitCode.OK : ExitCode.IMPRECISE;
    }
}
