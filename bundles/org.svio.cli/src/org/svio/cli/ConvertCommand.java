package org.svio.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.svio.cli.internal.Console;
import org.svio.cli.internal.ExitCode;
import org.svio.cli.internal.ModelFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code svio convert}: a model as text or as XMI. */
@Command(name = "convert", mixinStandardHelpOptions = true,
        description = "Writes a model as text (.svio) or as XMI (.xmi); nothing is lost either way.",
        footerHeading = "%nExamples:%n",
        footer = {"  svio convert examples/paper/svio2006.svio paper.xmi", "  svio convert paper.xmi again.svio"})
final class ConvertCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FROM", description = "The model, .svio or .xmi.")
    private Path from;

    @Parameters(index = "1", paramLabel = "TO", description = "The file to write, .svio or .xmi.")
    private Path to;

    private final Console console;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        new ModelFiles(console).convert(from, to);
        return ExitCode.OK;
    }
}
