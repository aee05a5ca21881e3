package org.svio.ui.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.ui.console.IHyperlink;

/** Links from the place of a problem, written {@code file:line:column}, to that place. */
public final class PlaceLinks extends ConsoleLinks {

    private static final Pattern PLACE = Pattern.compile("(.+):(\\d+):(\\d+)");

    @Override
    IHyperlink link(String text, SimulationProcess process) {
        Matcher place = PLACE.matcher(text);
        if (!place.matches()) {
            return null;
        }
        try {
            Path file = Path.of(place.group(1));
            int start = lineStart(Files.readString(file), Integer.parseInt(place.group(2)));
            return new SourcePlace(file, start + Integer.parseInt(place.group(3)) - 1, 0);
        } catch (IOException | InvalidPathException | NumberFormatException gone) {
            return null;
        }
    }

    private static int lineStart(String text, int line) {
        int start = 0;
        for (int passed = 1; passed < line; passed++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }
}
