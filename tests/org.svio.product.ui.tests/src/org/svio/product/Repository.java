package org.svio.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The checkout the tests run in. */
final class Repository {

    private Repository() {
    }

    static Path root() {
        return Path.of("").toAbsolutePath().getParent().getParent();
    }

    /** What a file of the checkout holds. */
    static String text(String name) {
        try {
            return Files.readString(root().resolve(name));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The jar that the build of a module made. */
    static Path jar(String module) {
        try (Stream<Path> files = Files.list(root().resolve(module + "/target"))) {
            return files.filter(each -> each.toString().endsWith("SNAPSHOT.jar")).findFirst().orElseThrow();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
