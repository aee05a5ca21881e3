package org.svio.cli;

import java.io.PrintWriter;
import java.util.concurrent.CancellationException;
import org.svio.cli.internal.Call;
import org.svio.cli.internal.Cancellation;
import org.svio.cli.internal.CommandFailure;
import org.svio.cli.internal.Console;
import org.svio.cli.internal.ExitCode;
import org.svio.cli.internal.Interruption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code svio}. */
@Command(name = "svio", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Models an I/O virtualization platform and answers where the work of each virtual interface"
                + " should run.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {RunCommand.class, CheckCommand.class, EstimateCommand.class, ListCommand.class,
                DrawCommand.class, ConvertCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {"  svio run examples/paper/svio2006.svio", "  svio check examples/paper/svio2006.svio",
                "  svio run --help", "",
                "Exit codes: 0 done and objectives met, 1 objective missed or model invalid, 2 wrong usage or",
                "unreadable file, 3 simulation failed, 4 cancelled, 5 a cap was reached before the precision."})
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = {"-v", "--verbose"}, scope = ScopeType.INHERIT,
            description = "Say more; show where in the program a failure arose.")
    private boolean verbose;

    private final Call call;
    private final Console console;

    Main(Call call) {
        this.call = call;
        this.console = call.console();
    }

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        Cancellation cancellation = new Cancellation();
        Interruption.install(console, cancellation);
        int exitCode = new Main(Call.ofProcess(console, cancellation)).execute(arguments);
        console.flush();
        Interruption.finish(exitCode);
        System.exit(exitCode);
    }

    int execute(String[] arguments) {
        return line().execute(arguments);
    }

    /** This command with all others, ready for arguments. */
    CommandLine line() {
        CommandLine line = new CommandLine(this, new Commands(call));
        line.setOut(new PrintWriter(console.out(), true));
        line.setErr(new PrintWriter(console.err(), true));
        line.setColorScheme(Help.defaultColorScheme(console.outColoured() ? Help.Ansi.ON : Help.Ansi.OFF));
        line.setUsageHelpWidth(console.width());
        line.setParameterExceptionHandler((mistake, args) -> onWrongUsage(mistake));
        line.setExecutionExceptionHandler((failure, command, parsed) -> onFailure(failure));
        return line;
    }

    /** Without a command there is nothing to do but to say what could be done. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    private int onWrongUsage(ParameterException mistake) {
        console.message("svio: " + mistake.getMessage());
        UnmatchedArgumentException.printSuggestions(mistake, mistake.getCommandLine().getErr());
        console.message("Try '" + mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private int onFailure(Exception failure) {
        if (verbose) {
            failure.printStackTrace(console.err());
        }
        if (failure instanceof CommandFailure told) {
            if (told.getMessage() != null) {
                console.message("svio: " + told.getMessage());
            }
            return told.exitCode();
        }
        if (failure instanceof CancellationException) {
            console.message("svio: cancelled");
            return ExitCode.CANCELLED;
        }
        console.message("svio: internal failure: " + failure + (verbose ? "" : " (-v shows where)"));
        return ExitCode.FAILED;
    }
}
