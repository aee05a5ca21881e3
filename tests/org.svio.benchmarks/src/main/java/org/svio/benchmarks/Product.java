package org.svio.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The built product and a temporary folder for what is made with it. */
final class Product implements AutoCloseable {

    /** How long a command took, how much of all processors' time, and, if it was watched, how large it grew. */
    record Outcome(double seconds, double processorSeconds, double peakMegabytes) {
    }

    /** Runs its arguments and tells the processor time on its error output. */
    private static final List<String> TIMED = List.of("bash", "-c",
            "TIMEFORMAT='%U %S'; time \"$@\" > \"$SVIO_BENCH_LOG\" 2>&1", "bash");

    private final Path root;
    private final Path home;
    private final Path folder;
    private boolean compiled;

    Product(Path root, Path home) throws IOException {
        this.root = root;
        this.home = home;
        this.folder = Files.createTempDirectory("svio-bench");
    }

    /** The paper's experiments. */
    Path paper() {
        return root.resolve("examples/paper/svio2006.svio");
    }

    /** Writes a model into the temporary folder. */
    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** Runs {@code svio run} once, everything anew. */
    Outcome simulate(List<String> jvmOptions, Path model, String... options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("run", model.toString(), "-q", "--force", "--out",
                folder.resolve("results").toString()));
        arguments.addAll(List.of(options));
        return svio(jvmOptions, arguments);
    }

    /** Runs {@code svio check} once. */
    Outcome check(Path model) throws IOException, InterruptedException {
        return svio(List.of(), List.of("check", model.toString()));
    }

    private Outcome svio(List<String> jvmOptions, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/svio").toString()));
        command.addAll(arguments);
        return execute(jvmOptions, command);
    }

    /** Starts a JVM that does nothing. */
    Outcome javaVersion() throws IOException, InterruptedException {
        return execute(List.of(), List.of(java(), "-version"));
    }

    /** A run of the product that is advanced round by round in a process of its own. */
    PathMeasurement path(Path model, String experiment, String mapping, int vifs, boolean fusing) throws IOException {
        if (!compiled) {
            compiled = true;
            Path source = root.resolve(
                    "tests/org.svio.benchmarks/src/tool/java/org/svio/benchmarks/tool/PathWorker.java");
            int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-nowarn", "-d",
                    folder.toString(), "-cp", home.resolve("svio.jar").toString(), source.toString());
            if (code != 0) {
                throw new IOException("cannot compile " + source);
            }
        }
        String options = "@" + home.resolve("bin/simulation.options"); // as the launcher does
        return new PathMeasurement(new ProcessBuilder(java(), "-XX:+UseSerialGC", "-Xmx256m", options, "-cp",
                home.resolve("svio.jar") + System.getProperty("path.separator") + folder,
                "org.svio.benchmarks.tool.PathWorker", model.toString(), experiment, mapping, Integer.toString(vifs),
                Boolean.toString(fusing)));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Outcome execute(List<String> jvmOptions, List<String> command) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        boolean watched = !jvmOptions.isEmpty(); // which costs time
        List<String> timed = new ArrayList<>(watched ? List.of() : TIMED);
        timed.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(timed).redirectErrorStream(watched);
        builder.environment().putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "LC_ALL", "C",
                "SVIO_BENCH_LOG", log.toString()));
        if (watched) {
            builder.environment().put("JDK_JAVA_OPTIONS", String.join(" ", jvmOptions));
            builder.redirectOutput(log.toFile());
        }
        long start = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        double peak = watched ? PeakMemory.watch(process) : 0;
        int code = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " failed:\n" + Files.readString(log));
        }
        return new Outcome(seconds, watched ? 0 : processorSeconds(process), peak);
    }

    private static double processorSeconds(Process process) throws IOException {
        String[] userAndSystem = new String(process.getErrorStream().readAllBytes(), StandardCharsets.US_ASCII).trim()
                .split(" ");
        return Double.parseDouble(userAndSystem[0]) + Double.parseDouble(userAndSystem[1]);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Product::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
