package org.svio.experiment.results;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a file under another name and gives it its own when it is complete. */
final class AtomicFile {

    /** Writes the content of a file. */
    interface Content {

        /** Writes everything to {@code out}. */
        void writeTo(Writer out) throws IOException;
    }

    private AtomicFile() {
    }

    /** Writes {@code file} in UTF-8, with the folders it needs; replaces an older one. */
    static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            writeInPlace(target, content); // a device or a pipe has no name to give
            return;
        }
        Files.createDirectories(target.getParent());
        // not a temporary file of the JDK's: nobody else could read that
        Path growing = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            writeInPlace(growing, content);
            move(growing, target);
        } finally {
            Files.deleteIfExists(growing);
        }
    }

    private static void writeInPlace(Path file, Content content) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            content.writeTo(out);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException onThisFileSystem) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
