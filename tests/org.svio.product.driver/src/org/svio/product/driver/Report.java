package org.svio.product.driver;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What was seen, one {@code key: value} a line, flushed at once. */
final class Report implements AutoCloseable {

    private final PrintWriter out;

    Report(Path folder) {
        try {
            out = new PrintWriter(Files.newBufferedWriter(folder.resolve("report.txt"), StandardCharsets.UTF_8), true);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void line(String key, Object value) {
        out.println(key + ": " + value);
    }

    @Override
    public void close() {
        out.println("end");
        out.close();
    }
}
