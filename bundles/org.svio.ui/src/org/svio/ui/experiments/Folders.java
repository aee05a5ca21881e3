package org.svio.ui.experiments;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.svio.experiment.results.StoredExperiment;

/** Looks for results in the projects of the workspace. Reads from disk: not for the user interface's thread. */
final class Folders {

    private static final int DEEP = 3;
    private static final String RESULTS = "results";

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
            found.add(new Entry.OfExperiment(project, experiment, experiment.points()));
        } catch (IOException unreadable) {
            ILog.of(Folders.class).warn("The results in " + experiment.folder() + " could not be read", unreadable);
        }
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
