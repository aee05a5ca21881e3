package org.svio.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.svio.cli.internal.Console;
import org.svio.cli.internal.ExitCode;
import org.svio.cli.internal.ModelFiles;
import org.svio.cli.internal.ProblemCount;
import org.svio.dsl.ParsedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code svio check}: every problem of the files, and a summary. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Prints every problem of the files.",
        footerHeading = "%nExamples:%n",
        footer = {"  svio check my.svio", "  svio check platforms/*.svio"})
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to check, .svio or .xmi.")
    private List<Path> files;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ModelFiles models = new ModelFiles(console);
        ProblemCount count = new ProblemCount();
        int exitCode = ExitCode.OK;
        for (Path file : files) {
            ParsedFile parsed = models.parse(file);
            parsed.problems().forEach(problem -> console.out().println(
                    ModelFiles.render(problem, console.outColoured())));
            count.add(parsed);
            exitCode = Math.max(exitCode, ModelFiles.exitCode(parsed));
        }
        console.out().println(count.summary());
        return exitCode;
    }
}
