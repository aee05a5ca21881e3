package org.svio.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The checked-out repository this test runs in, found upwards from the working directory. */
final class Repository {

    private static final Path ROOT = findRoot(Path.of("").toAbsolutePath());

    private Repository() {
    }

    /** Returns the folders below {@code bundles/} and its part for Sirius that have a manifest; never empty. */
    static List<Path> bundles() {
        List<Path> bundles = Stream.of("bundles", "bundles/sirius")
                .flatMap(folder -> children(ROOT.resolve(folder), Repository::hasManifest).stream()).toList();
        if (bundles.isEmpty()) {
            throw new IllegalStateException("no bundle found below " + ROOT);
        }
        return bundles;
    }

    /** Returns all hand-written Java files: those in the src folders of bundles and tests, and in releng. */
    static List<Path> javaFiles() {
        return Stream.of("bundles", "tests", "releng")
                .flatMap(folder -> walk(ROOT.resolve(folder)).stream())
                .filter(file -> file.toString().endsWith(".java") && isHandWritten(file))
                .toList();
    }

    /** Returns the hand-written Java files below one bundle or test folder. */
    static List<Path> javaFiles(Path folder) {
        return javaFiles().stream().filter(file -> file.startsWith(folder)).toList();
    }

    /** A file by its path from the root. */
    static Path file(String name) {
        return ROOT.resolve(name);
    }

    /** Returns the path as it reads from the root of the repository. */
    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }

    /** Returns the file's lines. */
    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean hasManifest(Path folder) {
        return Files.exists(folder.resolve("META-INF/MANIFEST.MF"));
    }

    private static boolean isHandWritten(Path file) {
        for (Path part : ROOT.relativize(file)) {
            if (part.toString().equals("src-gen") || part.toString().equals("target")) {
                return false;
            }
        }
        return true;
    }

    private static List<Path> children(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(wanted).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path findRoot(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("bundles"))) {
                return folder;
            }
        }
        throw new IllegalStateException("not inside the repository: " + start);
    }
}
