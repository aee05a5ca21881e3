package org.svio.dsl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The library of models that ships with the language. */
public final class Library {

    private static final String SCHEME = "svio:";

    private Library() {
    }

    /** The addresses of its files, such as {@code svio:/devices/ixp2400.svio}, in alphabetical order. */
    public static List<String> addresses() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open("/index"), StandardCharsets.UTF_8))) {
            return lines.lines().map(each -> SCHEME + each).toList();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** The text of the file at an address of the library. */
    public static String text(String address) {
        try (InputStream stream = open(address.substring(SCHEME.length()))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static InputStream open(String path) throws IOException {
        InputStream stream = Library.class.getResourceAsStream("/library" + path);
        if (stream == null) {
            throw new IOException("the library has no " + path);
        }
        return stream;
    }
}
