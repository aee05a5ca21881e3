package org.svio.cli.internal;

/** Ends a command with one sentence for the user and an exit code. */
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /** Ends with {@code exitCode}; {@code sentence} is null where everything has been said. */
    public CommandFailure(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** Wrong usage or an unreadable file. */
    public static CommandFailure usage(String sentence) {
        return new CommandFailure(ExitCode.USAGE, sentence);
    }

    /** The exit code of the process. */
    public int exitCode() {
        return exitCode;
    }
}
