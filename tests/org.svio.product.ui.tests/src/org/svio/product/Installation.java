package org.svio.product;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** An installed Eclipse: a folder that the p2 director or the build made. */
record Installation(Path folder) {

    private static final int PATIENCE = 300; // seconds

    /** What a build of this repository made: {@code releng/org.svio.product} and the like. */
    static Installation built(String module, String product) {
        return new Installation(Repository.root()
                .resolve(module + "/target/products/" + product + "/linux/gtk/x86_64"));
    }

    /** Starts an application of it and waits for its end; the output goes to a file beside the work folder. */
    Outcome run(Path work, List<String> systemProperties, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-Duser.language=en"));
        systemProperties.forEach(each -> command.add("-D" + each));
        command.addAll(List.of("-jar", launcher().toString(), "-nosplash", "-consoleLog"));
        command.addAll(arguments);
        File output = work.resolve("output-" + arguments.hashCode() + ".txt").toFile();
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
            boolean ended = process.waitFor(PATIENCE, TimeUnit.SECONDS);
            if (!ended) {
                process.destroy();
            }
            return new Outcome(ended ? process.exitValue() : -1, Files.readString(output.toPath()));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Installs a further bundle, as the p2 director would; before the first start. */
    void add(Path bundle) {
        try (JarFile jar = new JarFile(bundle.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            String name = manifest.getValue("Bundle-SymbolicName").split(";")[0];
            String line = "%s,%s,%s,4,false%n".formatted(name, manifest.getValue("Bundle-Version"), bundle.toUri());
            Files.writeString(folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"), line,
                    StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The same installation in another folder. */
    Installation copyTo(Path other) {
        try {
            copy(folder, other);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return new Installation(other);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }

    private Path launcher() {
        try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
            return plugins.filter(each -> each.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst().orElseThrow();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How a process ended and what it wrote. */
    record Outcome(int exit, String output) {
    }
}
