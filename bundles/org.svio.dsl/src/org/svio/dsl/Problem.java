package org.svio.dsl;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * One thing that is wrong with a file.
 *
 * @param file the file, written the way the loaded file was
 * @param line 1-based
 * @param column 1-based, in characters
 * @param length characters the problem covers, at least 1
 * @param severity how bad it is
 * @param code a stable identifier, such as {@code svio.syntax}
 * @param message one sentence with what to do
 * @param sourceLine the line of text, or null where the file has none to show
 */
public record Problem(Path file, int line, int column, int length, Severity severity, String code, String message,
        String sourceLine) {

    /** By position within one file. */
    public static final Comparator<Problem> BY_POSITION =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column).thenComparing(Problem::severity)
                    .thenComparing(Problem::message);
}
