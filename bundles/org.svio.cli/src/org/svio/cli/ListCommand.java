package org.svio.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.svio.cli.internal.Call;
import org.svio.cli.internal.ExitCode;
import org.svio.cli.internal.Listing;
import org.svio.cli.internal.ModelFiles;
import org.svio.cli.internal.ParameterListing;
import org.svio.dsl.ParsedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code svio list}: what a file offers to run. */
@Command(name = "list", mixinStandardHelpOptions = true,
        description = "Shows the mappings and experiments of a file, and the points of each experiment.",
        footerHeading = "%nExamples:%n",
        footer = {"  svio list examples/paper/svio2006.svio",
                "  svio list examples/paper/svio2006.svio -e latency -r 'n > 4'",
                "  svio list examples/paper/svio2006.svio --parameters"})
final class ListCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The model.")
    private Path file;

    @Option(names = {"-e", "--experiment"}, paramLabel = "NAME", description = "Only this experiment.")
    private String experiment;

    @Option(names = {"-r", "--runs"}, paramLabel = "RUNS",
            description = "Only these points: numbers such as 1,3..5 or a condition such as 'n > 4'.")
    private String filter;

    @Option(names = "--parameters",
            description = "The parameters instead, imported ones included: value, label and source.")
    private boolean parameters;

    private final Call call;

    ListCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        ParsedFile parsed = new ModelFiles(call).require(file, true);
        if (parameters) {
            new ParameterListing(call.console(), parsed).print();
        } else {
            new Listing(call.console(), parsed, experiment, filter).print();
        }
        return ExitCode.OK;
    }
}
