package org.svio.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.svio.cli.internal.Call;
import org.svio.cli.internal.CommandFailure;
import org.svio.cli.internal.ExitCode;
import org.svio.cli.internal.ModelFiles;
import org.svio.dsl.ConversionException;
import org.svio.dsl.ParsedFile;
import org.svio.dsl.SvioConverter;
import org.svio.dsl.SvioLanguage;
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

    private final Call call;

    ConvertCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        ParsedFile parsed = new ModelFiles(call).require(from, true);
        try {
            new SvioConverter(SvioLanguage.create()).convert(parsed, to);
        } catch (ConversionException impossible) {
            throw CommandFailure.usage(impossible.getMessage());
        } catch (IOException unwritable) {
            throw CommandFailure.usage("cannot write " + to + ": " + unwritable.getMessage());
        }
        return ExitCode.OK;
    }
}
