package org.svio.cli.internal;

import java.nio.file.Path;
import java.util.function.Function;
import org.svio.cli.RunListener;
import org.svio.dsl.ParsedFile;
import org.svio.dsl.SvioLanguage;

/**
 * What one call of the command line has around it.
 *
 * @param console where it writes
 * @param cancellation how it is stopped
 * @param listener hears how it proceeds
 * @param loader loads models
 */
public record Call(Console console, Cancellation cancellation, RunListener listener,
        Function<Path, ParsedFile> loader) {

    /** A call that is the whole of its process, with a language of its own. */
    public static Call ofProcess(Console console, Cancellation cancellation) {
        return new Call(console, cancellation, RunListener.NONE, file -> SvioLanguage.create().load(file));
    }
}
