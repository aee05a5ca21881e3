package org.svio.experiment.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileHasThePermissionsOfAnyNewFile() throws IOException {
        Path ordinary = Files.createFile(folder.resolve("ordinary"));
        Path written = folder.resolve("deep/er/written");

        AtomicFile.write(written, out -> out.write("text"));

        assertEquals(permissions(ordinary), permissions(written));
        assertEquals("text", Files.readString(written));
    }

    @Test
    void aFileThatCannotBeCompletedLeavesTheOldOne() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");

        assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
            out.write("half");
            throw new IOException("full");
        }));

        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Empty where the file system knows none. */
    private static Object permissions(Path file) throws IOException {
        return Files.getFileStore(file).supportsFileAttributeView("posix") ? Files.getPosixFilePermissions(file)
                : List.of();
    }
}
