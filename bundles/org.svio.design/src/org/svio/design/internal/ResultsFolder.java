package org.svio.design.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Finds the results of runs: folder {@code results} beside a model or in a folder around it, project and all. */
final class ResultsFolder {

    private static final int OUTWARD = 4;
    private static final String ROWS = "results.jsonl";

    private ResultsFolder() {
    }

    /** The results of one experiment, the latest where several folders have it. */
    static Optional<RunResults> of(EObject element, String experiment) {
        return folders(element).stream().map(folder -> folder.resolve(experiment).resolve(ROWS))
                .filter(Files::isRegularFile).map(RunResults::of).max(Comparator.comparing(RunResults::written));
    }

    /** The results of every experiment, latest first. */
    static List<RunResults> all(EObject element) {
        List<RunResults> found = new ArrayList<>();
        for (Path folder : folders(element)) {
            try (Stream<Path> experiments = Files.list(folder)) {
                experiments.map(each -> each.resolve(ROWS)).filter(Files::isRegularFile).sorted().map(RunResults::of)
                        .forEach(found::add);
            } catch (IOException unreadable) {
                continue; // as if the folder were not there
            }
        }
        found.sort(Comparator.comparing(RunResults::written).reversed());
        return found;
    }

    private static List<Path> folders(EObject element) {
        Resource resource = element.eResource();
        URI address = resource == null ? null : CommonPlugin.resolve(resource.getURI());
        if (address == null || !address.isFile()) {
            return List.of();
        }
        List<Path> folders = new ArrayList<>();
        Path folder = Path.of(address.toFileString()).toAbsolutePath().getParent();
        for (int i = 0; i < OUTWARD && folder != null; i++) {
            Path results = folder.resolve("results");
            if (Files.isDirectory(results)) {
                folders.add(results);
            }
            folder = folder.getParent();
        }
        return folders;
    }
}
