package org.svio.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.svio.cli.internal.Call;
import org.svio.cli.internal.Cancellation;
import org.svio.cli.internal.CommandFailure;
import org.svio.cli.internal.Console;
import org.svio.dsl.ParsedFile;
import org.svio.experiment.Plan;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * One call of {@code svio} inside another program, such as an IDE: the very command, with streams, a listener and a
 * way to stop it of its own. It does not end the process and does not hear signals. Relative paths among the arguments
 * start at the working directory of the process.
 */
public final class CommandLineRun {

    private final Cancellation cancellation = new Cancellation();
    private final Console console;
    private final Call call;

    /**
     * A call that is yet to be made.
     *
     * @param out takes the results, without colours
     * @param err takes everything else
     * @param width the columns that tables may take
     * @param loader loads the model of the command, with all its problems
     * @param listener hears how experiments proceed
     */
    public CommandLineRun(PrintStream out, PrintStream err, int width, Function<Path, ParsedFile> loader,
            RunListener listener) {
        this.console = Console.of(out, err, width);
        this.call = new Call(console, cancellation, listener, loader);
    }

    /** Carries out a command to its end and returns what would be the exit code; call it once. */
    public int execute(List<String> arguments) {
        int exitCode = new Main(call).execute(arguments.toArray(String[]::new));
        console.flush();
        return exitCode;
    }

    /**
     * What {@code svio run} would run with these arguments, without running it.
     *
     * @throws IllegalArgumentException with the sentence that the command would end with; without one where the model
     *         itself is wrong and its problems have been printed
     */
    public List<Plan> plan(List<String> arguments) {
        try {
            ParseResult parsed = new Main(call).line().parseArgs(arguments.toArray(String[]::new));
            Object command = parsed.subcommand() == null ? null : parsed.subcommand().commandSpec().userObject();
            if (command instanceof RunCommand run) {
                return run.running().plans();
            }
            throw new IllegalArgumentException("only the command run has a plan");
        } catch (ParameterException | CommandFailure wrong) {
            throw new IllegalArgumentException(wrong.getMessage(), wrong);
        }
    }

    /** Stops all runs of the command soon, from any thread; what is complete is kept, printed and written. */
    public void cancel() {
        cancellation.request();
    }
}
