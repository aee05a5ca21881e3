package org.svio.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.svio.cli.internal.Call;
import org.svio.cli.internal.Drawing;
import org.svio.cli.internal.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code svio draw}: a platform with its mapping as a picture. */
@Command(name = "draw", mixinStandardHelpOptions = true,
        description = "Draws a platform, and a mapping on it, as an SVG picture.",
        footerHeading = "%nExamples:%n",
        footer = {"  svio draw examples/paper/svio2006.svio -m onDevice -o onDevice.svg",
            "  svio draw examples/paper/testbed2006.svio > testbed.svg"})
final class DrawCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The model.")
    private Path file;

    @Option(names = {"-m", "--mapping"}, paramLabel = "NAME",
            description = "The mapping to draw; the first of the file by default.")
    private String mapping;

    @Option(names = {"-p", "--platform"}, paramLabel = "NAME", description = "Draw this platform without a mapping.")
    private String platform;

    @Option(names = {"-o", "--output"}, paramLabel = "SVG", description = "Where to write; standard output by default.")
    private Path output;

    private final Call call;

    DrawCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        new Drawing(call, file).draw(mapping, platform, output);
        return ExitCode.OK;
    }
}
