package org.svio.experiment.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.svio.experiment.Outcome;
import org.svio.experiment.Pilot;
import org.svio.experiment.Plan;
import org.svio.experiment.Point;
import org.svio.experiment.Replicator;
import org.svio.experiment.internal.ModelHash;
import org.svio.experiment.internal.Numbers;
import org.svio.model.Flow;
import org.svio.model.PcapReplay;

/**
 * Keeps every finished run in a folder and gives it back instead of running it again, as long as the model, the
 * settings and the simulator are the same: {@code <folder>/<experiment>/<point>/seed-1-replication-0001.json}.
 */
public final class ResultStore implements Replicator {

    private static final int LONGEST_NAME = 120;

    private final Plan plan;
    private final Replicator source;
    private final Path folder;
    private final Path captures;
    private final boolean reuse;

    /**
     * A store in front of {@code source}.
     *
     * @param folder where the results of all experiments are
     * @param captures where the paths of capture files start
     * @param reuse whether earlier runs may be given back; they are replaced where not
     */
    public ResultStore(Plan plan, Replicator source, Path folder, Path captures, boolean reuse) {
        this.plan = plan;
        this.source = source;
        this.folder = folder;
        this.captures = captures;
        this.reuse = reuse;
    }

    /** The folder of an experiment. */
    public static Path folder(Path folder, Plan plan) {
        return folder.resolve(portable(plan.name()));
    }

    @Override
    public Pilot pilot(Point point) {
        Path file = file(point, "warmup");
        String key = key(point, "pilot");
        Optional<Pilot> known = reuse ? RunFile.readPilot(file, key) : Optional.empty();
        if (known.isPresent()) {
            return known.get();
        }
        Pilot pilot = source.pilot(point);
        write(file, RunFile.of(key, pilot));
        return pilot;
    }

    @Override
    public Outcome run(Point point, int replication, long warmup) {
        Path file = file(point, String.format(Locale.ROOT, "replication-%04d", replication));
        String key = key(point, "replication " + replication + " warmup " + warmup + " batches " + plan.batches());
        Optional<Outcome> known = reuse ? RunFile.readOutcome(file, key) : Optional.empty();
        if (known.isPresent()) {
            return known.get();
        }
        Outcome outcome = source.run(point, replication, warmup);
        write(file, RunFile.of(key, outcome));
        return outcome;
    }

    private Path file(Point point, String name) {
        StringBuilder place = new StringBuilder(point.position().key());
        plan.options().overrides().bindings().forEach((value, number) -> place.append(',')
                .append(ModelHash.qualifiedName(value)).append('=').append(Numbers.shortest(number)));
        return folder(folder, plan).resolve(portable(place.toString()))
                .resolve("seed-" + plan.seed() + "-" + name + ".json");
    }

    /** A file name that every file system takes, different for different texts. */
    private static String portable(String text) {
        String name = text.replaceAll("[^A-Za-z0-9._=,+-]", "_");
        boolean changed = !name.equals(text) || name.length() > LONGEST_NAME || name.startsWith(".");
        return !changed ? name : name.substring(0, Math.min(name.length(), LONGEST_NAME)).replaceFirst("^\\.", "_")
                + "-" + ModelHash.of(List.of(), text).substring(0, 8);
    }

    /** EMF objects are not made for several threads, so only one reads the model at a time. */
    private synchronized String key(Point point, String run) {
        List<EObject> model = new ArrayList<>();
        model.add(plan.experiment().getPlatform());
        model.add(point.mapping());
        model.addAll(plan.experiment().getFlows());
        String settings = ModelHash.describe(point.environment()) + "seed " + plan.seed() + " duration "
                + plan.duration() + " " + run + captures() + " code " + CodeFingerprint.text();
        return ModelHash.of(model, settings);
    }

    private String captures() {
        StringBuilder text = new StringBuilder();
        for (Flow flow : plan.experiment().getFlows()) {
            if (flow instanceof PcapReplay replay && replay.getFile() != null) {
                text.append(" capture ").append(digest(captures.resolve(replay.getFile())));
            }
        }
        return text.toString();
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException unreadable) {
            return "unreadable"; // the run says so in its own words
        }
    }

    private static void write(Path file, String text) {
        try {
            AtomicFile.write(file, out -> out.write(text));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write " + file + ": " + unwritable.getMessage(), unwritable);
        }
    }
}
