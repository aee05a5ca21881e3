package org.svio.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.svio.cli.internal.Call;
import org.svio.cli.internal.Cancellation;
import org.svio.cli.internal.Console;
import org.svio.dsl.ParsedFile;

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

    /** Stops all runs of the command soon, from any thread; what is complete is kept, printed and written. */
    public void cancel() {
        cancellation.request();
    }
}
