package org.svio.simulation;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the examples are. */
final class Repository {

    private Repository() {
    }

    /** A file of the repository, wherever below it the tests are started. */
    static Path file(String path) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles"))) {
            folder = folder.getParent();
        }
        return folder.resolve(path);
    }
}
