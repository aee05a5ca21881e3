package org.svio.ui.experiments;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.svio.experiment.results.StoredExperiment;
import org.svio.experiment.results.StoredPoint;

/** Looks for results in the projects of the workspace. Reads from disk: not for the user interface's thread. */
final class Folders {

    private static final int DEEP = 3;
    private static final String RESULTS = "results";

    /** The points of experiments whose files have not changed since they were read. */
    private static final Map<Path, Known> KNOWN = new ConcurrentHashMap<>();

    private record Known(long changed, List<StoredPoint> points) {
    }

    private Folders() {
    }

    /** Everything there is, by project and name. */
    static List<Entry.OfExperiment> read() {
        List<Entry.OfExperiment> found = new ArrayList<>();
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        for (IProject project : root.getProjects()) {
            if (project.isOpen() && project.getLocation() != null) {
                results(project.getLocation().toFile().toPath(), 0).forEach(folder -> StoredExperiment.in(folder)
                        .forEach(each -> add(project, each, found)));
            }
        }
        return found;
    }

    private static void add(IProject project, StoredExperiment experiment, List<Entry.OfExperiment> found) {
        try {
            long changed = changed(experiment.folder());
            Known known = KNOWN.get(experiment.folder());
            if (known == null || known.changed() != changed) {
                known = new Known(changed, experiment.points());
                KNOWN.put(experiment.folder(), known);
            }
            found.add(new Entry.OfExperiment(project, experiment, known.points()));
        } catch (IOException unreadable) {
            ILog.of(Folders.class).warn("The results in " + experiment.folder() + " could not be read", unreadable);
        }
    }

    /** Of the folder, its files and the folders of its points: a sum that another write changes. */
    private static long changed(Path folder) throws IOException {
        long sum = Files.getLastModifiedTime(folder).toMillis();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                sum = 31 * sum + child.hashCode() + Files.getLastModifiedTime(child).toMillis();
            }
        }
        return sum;
    }

    private static List<Path> results(Path folder, int depth) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path child : children) {
                if (child.getFileName().toString().equals(RESULTS)) {
                    found.add(child);
                } else if (depth < DEEP && !child.getFileName().toString().startsWith(".")) {
                    found.addAll(results(child, depth + 1));
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return found; // a folder that nobody may read holds no results of ours
        }
        found.sort(null);
        return found;
    }

    /** The file of a project that declares an experiment: the first by name. */
    static Optional<IFile> declaring(Entry.OfExperiment entry) {
        Pattern declaration = Pattern.compile("(?m)^\\s*experiment\\s+" + Pattern.quote(entry.stored().name())
                + "\\s+on\\b");
        Path project = entry.project().getLocation().toFile().toPath();
        try (Stream<Path> files = Files.walk(project, DEEP + 1)) {
            return files.filter(file -> file.toString().endsWith(".svio")).sorted()
                    .filter(file -> declares(file, declaration)).findFirst()
                    .map(file -> entry.project().getFile(project.relativize(file).toString()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean declares(Path file, Pattern declaration) {
        try {
            return declaration.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
