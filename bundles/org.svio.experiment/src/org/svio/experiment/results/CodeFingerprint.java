package org.svio.experiment.results;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.svio.engine.Simulation;
import org.svio.model.expression.Evaluator;
import org.svio.simulation.SimulationRun;

/** A hash of the code that decides results, so that a changed simulator never passes off old results as its own. */
final class CodeFingerprint {

    private static String text;

    private CodeFingerprint() {
    }

    static synchronized String text() {
        if (text == null) {
            text = compute();
        }
        return text;
    }

    private static String compute() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> part : List.of(Simulation.class, Evaluator.class, SimulationRun.class,
                    CodeFingerprint.class)) {
                add(part, digest);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException | URISyntaxException unknown) {
            return "unknown " + UUID.randomUUID(); // reuse nothing rather than something wrong
        }
    }

    private static void add(Class<?> part, MessageDigest digest) throws IOException, URISyntaxException {
        CodeSource source = part.getProtectionDomain().getCodeSource();
        if (source == null || !source.getLocation().getProtocol().equals("file")) {
            throw new IOException("the place of " + part + " is unknown");
        }
        Path place = Path.of(source.getLocation().toURI());
        if (Files.isRegularFile(place)) {
            digest.update(Files.readAllBytes(place));
            return;
        }
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}
