package org.svio.cli.internal;

/** The exit codes of every command. */
public final class ExitCode {

    /** Done, and objectives met. */
    public static final int OK = 0;
    /** An objective was missed, or the model is invalid. */
    public static final int INVALID = 1;
    /** Wrong usage, or a file that cannot be read. */
    public static final int USAGE = 2;
    /** A simulation failed. */
    public static final int FAILED = 3;
    /** Stopped by the user; partial results are kept. */
    public static final int CANCELLED = 4;
    /** A cap was reached before the precision asked for. */
    public static final int IMPRECISE = 5;

    private ExitCode() {
    }
}
