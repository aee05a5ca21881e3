package org.svio.dsl.ide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts to edit, and the language that reads them. */
public final class Texts {

    /** Set up once for all tests. */
    public static final EditorLanguage LANGUAGE = EditorLanguage.create();

    private static final Path REPOSITORY = Path.of("..", "..");

    private Texts() {
    }

    /** A text that lies beside nothing it could import. */
    public static Snapshot parse(String text) {
        return LANGUAGE.parse(Path.of("target", "edited.svio").toAbsolutePath(), text, 1);
    }

    /** The first, complete model of docs/language.md: two guests, a core of their own, one experiment. */
    public static String small() {
        String page = read(REPOSITORY.resolve("docs/language.md"));
        int start = page.indexOf("```svio\n") + "```svio\n".length();
        return page.substring(start, page.indexOf("```", start));
    }

    /** The repository's file of this name. */
    public static Path file(String name) {
        return REPOSITORY.resolve(name).toAbsolutePath().normalize();
    }

    /** The text of a file. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
