package org.svio.cli.tests;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts {@code svio} as a process of its own in a folder, and waits for its end. */
final class Svio {

    private static final String MAIN = "org.svio.cli.Main";
    private static final long PATIENCE_SECONDS = 300;

    private final Path folder;

    Svio(Path folder) {
        this.folder = folder;
    }

    /** What a process left behind. */
    record Result(int exitCode, String out, String err) {

        /** Both streams, for messages of failed tests. */
        String all() {
            return "exit " + exitCode + "\n--- out\n" + out + "\n--- err\n" + err;
        }
    }

    /** Runs a command to its end. */
    Result run(String... arguments) {
        return run(List.of(), arguments);
    }

    /** Runs a command with further environment variables, each {@code NAME=VALUE}. */
    Result run(List<String> environment, String... arguments) {
        Path out = folder.resolve(".out");
        Path err = folder.resolve(".err");
        try {
            ProcessBuilder builder = builder(arguments).redirectOutput(out.toFile()).redirectError(err.toFile());
            environment.forEach(each -> builder.environment().put(each.split("=")[0], each.split("=", 2)[1]));
            return result(builder.start(), out, err);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A process that is ready to start; its streams are not redirected. */
    ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(command());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("NO_COLOR");
        builder.environment().remove("COLUMNS");
        return builder;
    }

    /** Waits for the end of a process. */
    static Result result(Process process, Path out, Path err) throws IOException {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("svio did not end within " + PATIENCE_SECONDS + " s");
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stop);
        }
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Java with the class path of this process, or the distribution's launcher where tests run in OSGi. */
    static List<String> command() {
        if (ClassLoader.getSystemResource(MAIN.replace('.', '/') + ".class") == null) {
            return List.of(repository().resolve("releng/org.svio.distribution/target/svio/bin/svio").toString());
        }
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Xmx1g", "-cp", classPath, MAIN);
    }

    /** The root of the repository, found upwards from the working directory. */
    static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles")) || !Files.isDirectory(folder.resolve("examples"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("the tests do not run inside the repository");
            }
        }
        return folder;
    }
}
