package org.svio.dsl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Model files of a test, in a folder of their own. */
final class Sources {

    static final SvioLanguage LANGUAGE = SvioLanguage.create();

    private final Path folder;

    Sources(Path folder) {
        this.folder = folder;
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    ParsedFile load(String text) {
        return LANGUAGE.load(write("model.svio", text));
    }

    /** Problems as {@code line:column severity code message}. */
    List<String> problems(String text) {
        return load(text).problems().stream().map(Sources::brief).toList();
    }

    static String brief(Problem problem) {
        return problem.line() + ":" + problem.column() + " " + problem.message();
    }
}
