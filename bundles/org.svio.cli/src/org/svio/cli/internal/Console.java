package org.svio.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where a command writes: results to one stream, everything else to another. Colours only where a person looks. */
public final class Console {

    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 60;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean outColoured;
    private final boolean errColoured;
    private final boolean errInteractive;
    private final int width;

    private Console(PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal,
            Map<String, String> environment) {
        this.out = out;
        this.err = err;
        String noColor = environment.getOrDefault("NO_COLOR", "");
        boolean coloured = noColor.isEmpty() && !environment.getOrDefault("TERM", "").equals("dumb");
        this.outColoured = outIsTerminal && coloured;
        this.errColoured = errIsTerminal && coloured;
        this.errInteractive = errIsTerminal;
        this.width = width(environment);
    }

    /** The console of this process. */
    public static Console ofProcess() {
        return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err), isTerminal(1), isTerminal(2),
                System.getenv());
    }

    /** A console inside another program: nobody watches it letter by letter, so it has no colours. */
    public static Console of(PrintStream out, PrintStream err, int width) {
        return new Console(out, err, false, false, Map.of("COLUMNS", String.valueOf(width)));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** The JDK only tells whether input and output together are a terminal, so ask the system where it answers. */
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        if (!Files.exists(Path.of("/proc/self/fd"))) {
            return System.console() != null && System.getenv("TERM") != null;
        }
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException closed) {
            return false;
        }
    }

    private static int width(Map<String, String> environment) {
        try {
            return Math.max(NARROWEST, Integer.parseInt(environment.getOrDefault("COLUMNS", "")));
        } catch (NumberFormatException unknown) {
            return USUAL_WIDTH;
        }
    }

    /** The stream of results. */
    public PrintStream out() {
        return out;
    }

    /** The stream of everything else. */
    public PrintStream err() {
        return err;
    }

    /** Whether results may be coloured. */
    public boolean outColoured() {
        return outColoured;
    }

    /** Whether messages may be coloured. */
    public boolean errColoured() {
        return errColoured;
    }

    /** Whether a person watches the messages, so that a line may be redrawn. */
    public boolean errInteractive() {
        return errInteractive;
    }

    /** The columns tables may take. */
    public int width() {
        return width;
    }

    /** A result in bold, where colours are allowed. */
    public String bold(String text) {
        return outColoured ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    /** A result in green or red, where colours are allowed. */
    public String judged(String text, boolean good) {
        return outColoured ? "\u001b[" + (good ? "32" : "31") + "m" + text + "\u001b[0m" : text;
    }

    /** Writes a line to the stream of messages. */
    public void message(String line) {
        err.println(line);
        err.flush();
    }

    /** Writes everything that is held back. */
    public void flush() {
        out.flush();
        err.flush();
    }
}
