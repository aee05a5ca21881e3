package org.svio.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.svio.cli.internal.Call;
import org.svio.cli.internal.Console;
import org.svio.cli.internal.DryRun;
import org.svio.cli.internal.ExitCode;
import org.svio.cli.internal.ModelFiles;
import org.svio.cli.internal.ProblemCount;
import org.svio.dsl.ParsedFile;
import org.svio.dsl.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code svio check}: every problem of the files, and a summary. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Prints every problem of the files; runs nothing.",
        footerHeading = "%nExamples:%n",
        footer = {"  svio check examples/paper/svio2006.svio", "  svio check examples/*/*.svio"})
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to check, .svio or .xmi.")
    private List<Path> files;

    private final Call call;

    CheckCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        Console console = call.console();
        ModelFiles models = new ModelFiles(call);
        ProblemCount count = new ProblemCount();
        int exitCode = ExitCode.OK;
        for (Path file : files) {
            ParsedFile parsed = models.parse(file);
            List<Problem> late = new DryRun(parsed).problems();
            List<Problem> problems = Stream.concat(parsed.problems().stream(), late.stream()).toList();
            problems.forEach(problem -> console.out().println(ModelFiles.render(problem, console.outColoured())));
            count.add(problems);
            exitCode = Math.max(exitCode, late.isEmpty() ? ModelFiles.exitCode(parsed) : ExitCode.INVALID);
        }
        console.out().println(count.summary());
        return exitCode;
    }
}
