package org.svio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.svio.cli.internal.Call;
import org.svio.cli.internal.Estimating;
import org.svio.cli.internal.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code svio estimate}: what to expect, without a run. */
@Command(name = "estimate", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Estimates throughput, latency and bottleneck of each point in milliseconds, by operational"
                + " bounds and mean value analysis; says what the formulas leave out.",
        footerHeading = "%nExamples:%n",
        footer = {"  svio estimate examples/paper/svio2006.svio",
            "  svio estimate examples/paper/svio2006.svio -e latency -r 'n == 8'"
                + " --set svio2006.hypercall='900 cycles'"})
final class EstimateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The model.")
    private Path file;

    @Option(names = {"-e", "--experiment"}, paramLabel = "NAME", description = "Only this experiment; may be repeated.")
    private List<String> experiments = new ArrayList<>();

    @Option(names = {"-r", "--runs"}, paramLabel = "RUNS",
            description = "Only these points: numbers as 'svio list' shows them, or a condition such as 'n > 4'.")
    private String filter;

    @Option(names = "--set", paramLabel = "PARAMETER=VALUE", description = "Give a parameter another value.")
    private Map<String, String> overrides = new LinkedHashMap<>();

    @Option(names = {"-q", "--quiet"}, description = "No warnings.")
    private boolean quiet;

    private final Call call;

    EstimateCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        new Estimating(call, file).estimate(experiments, filter, overrides, quiet);
        return ExitCode.OK;
    }
}
