package org.svio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.svio.cli.internal.Call;
import org.svio.cli.internal.RunRequest;
import org.svio.cli.internal.Running;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code svio run}: runs experiments and answers them. */
@Command(name = "run", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Runs the experiments of a file until their intervals are narrow enough, compares, and says in"
                + " words what came out.",
        footerHeading = "%nExamples:%n",
        footer = {"  svio run examples/paper/svio2006.svio",
            "  svio run examples/paper/svio2006.svio -e latency -r 'n > 4 && mapping == onHost' --json -",
            "  svio run examples/paper/svio2006.svio --set svio2006.hypercall='900 cycles' --repeat 3",
            "  svio run examples/paper/svio2006.svio -r 1,2 --warmup 10ms --sim-time-limit 100ms",
            "  svio run examples/paper/svio2006.svio --shard 2/8 --out results", "",
            "Finished runs are kept in the results folder and not run again until the model, the settings or the",
            "program change. Two calls give the same bytes with --json, whatever -j says; --wall gives that up."})
final class RunCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The model.")
    private Path file;

    @Option(names = {"-e", "--experiment"}, paramLabel = "NAME", description = "Only this experiment; may be repeated.")
    private List<String> experiments = new ArrayList<>();

    @Option(names = {"-r", "--runs"}, paramLabel = "RUNS",
            description = "Only these points: numbers as 'svio list' shows them, such as 1,3..5, or a condition such as"
                    + " 'n > 4 && mapping == onHost'.")
    private String filter;

    @Option(names = "--seed", paramLabel = "N", description = "The root seed.")
    private Long seed;

    @Option(names = "--repeat", paramLabel = "N",
            description = "Exactly so many replications; the precision of the experiment is not asked for.")
    private Integer repeat;

    @Option(names = "--warmup", paramLabel = "TIME", description = "Discard this time at the start of every run.")
    private String warmup;

    @Option(names = "--sim-time-limit", paramLabel = "TIME", description = "Simulate at most this time in a run.")
    private String limit;

    @Option(names = {"-j", "--workers"}, paramLabel = "N", description = "Run on so many cores; all by default.")
    private Integer workers;

    @Option(names = "--shard", paramLabel = "I/N", description = "Run only share I of N equal shares of the points.")
    private String shard;

    @Option(names = "--set", paramLabel = "PARAMETER=VALUE",
            description = "Give a parameter another value, such as svio2006.driverDomainFactor=3.")
    private Map<String, String> overrides = new LinkedHashMap<>();

    @Option(names = "--only-missing", negatable = false,
            description = "Run only what the results folder does not have (the default).")
    private boolean onlyMissing;

    @Option(names = "--force", description = "Run everything again.")
    private boolean force;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the rows as JSON lines; - is standard output.")
    private String json;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write the measures as CSV; - is standard output.")
    private String csv;

    @Option(names = "--out", paramLabel = "DIR", description = "The results folder; 'results' by default.")
    private Path out = Path.of("results");

    @Option(names = "--wall", description = "Put the real time of each run into the rows.")
    private boolean wall;

    @Option(names = "--no-fusing", description = "Give every stage an event of its own; changes no result.")
    private boolean noFusing;

    @Option(names = {"-q", "--quiet"}, description = "No progress and no warnings.")
    private boolean quiet;

    private final Call call;

    RunCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        return running().run();
    }

    /** The call as its options say, not yet carried out. */
    Running running() {
        RunRequest request = new RunRequest(file, experiments, filter, seed, repeat, warmup, limit, workers, shard,
                overrides, force, onlyMissing, json, csv, out, wall, !noFusing, quiet);
        return new Running(call, request);
    }
}
