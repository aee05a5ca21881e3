package org.svio.ui.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.svio.ui.project.ModelFile;

/** What a launch configuration says, as the arguments of the command line. An absent text means the model decides. */
public final class LaunchSettings {

    /** The launch configuration type, as in plugin.xml. */
    public static final String TYPE = "org.svio.ui.launch.simulation";

    static final String FILE = "org.svio.ui.launch.file"; // path in the workspace
    static final String EXPERIMENTS = "org.svio.ui.launch.experiments";
    static final String POINTS = "org.svio.ui.launch.points";
    static final String OVERRIDES = "org.svio.ui.launch.overrides";
    static final String SEED = "org.svio.ui.launch.seed";
    static final String REPEAT = "org.svio.ui.launch.repeat";
    static final String WARMUP = "org.svio.ui.launch.warmup";
    static final String LIMIT = "org.svio.ui.launch.limit";
    static final String WORKERS = "org.svio.ui.launch.workers";
    static final String SHARD = "org.svio.ui.launch.shard";
    static final String FORCE = "org.svio.ui.launch.force";
    static final String JSON = "org.svio.ui.launch.json";
    static final String CSV = "org.svio.ui.launch.csv";
    static final String RESULTS = "org.svio.ui.launch.results";

    /** The folder of results in a project where a configuration names none. */
    static final String USUAL_RESULTS = "results";

    private final ILaunchConfiguration configuration;

    LaunchSettings(ILaunchConfiguration configuration) {
        this.configuration = configuration;
    }

    /** The file to run; fails with a sentence where there is none. */
    IFile file() throws CoreException {
        String name = text(FILE);
        if (name.isEmpty()) {
            throw failure("Choose the file to run.");
        }
        IResource resource = ResourcesPlugin.getWorkspace().getRoot().findMember(IPath.fromPortableString(name));
        if (!(resource instanceof IFile file) || ModelFile.path(file).isEmpty()) {
            throw failure("There is no file " + name + " in the workspace.");
        }
        return file;
    }

    /** The arguments of {@code svio} with absolute paths. */
    List<String> arguments() throws CoreException {
        IFile file = file();
        List<String> arguments = new ArrayList<>(List.of("run", path(file).toString()));
        for (String experiment : configuration.getAttribute(EXPERIMENTS, List.of())) {
            arguments.add("-e");
            arguments.add(experiment);
        }
        option(arguments, "-r", text(POINTS));
        option(arguments, "--seed", text(SEED));
        option(arguments, "--repeat", text(REPEAT));
        option(arguments, "--warmup", text(WARMUP));
        option(arguments, "--sim-time-limit", text(LIMIT));
        option(arguments, "-j", text(WORKERS));
        option(arguments, "--shard", text(SHARD));
        for (Map.Entry<String, String> each : overrides().entrySet()) {
            option(arguments, "--set", each.getKey() + "=" + each.getValue());
        }
        if (configuration.getAttribute(FORCE, false)) {
            arguments.add("--force");
        }
        option(arguments, "--json", inProject(file, text(JSON)));
        option(arguments, "--csv", inProject(file, text(CSV)));
        option(arguments, "--out", results().toString());
        return arguments;
    }

    /** Other values of parameters, by qualified name. */
    Map<String, String> overrides() throws CoreException {
        return new TreeMap<>(configuration.getAttribute(OVERRIDES, Map.of()));
    }

    /** The results folder. */
    Path results() throws CoreException {
        String name = text(RESULTS);
        return Path.of(inProject(file(), name.isEmpty() ? USUAL_RESULTS : name));
    }

    private String text(String attribute) throws CoreException {
        return configuration.getAttribute(attribute, "").strip();
    }

    private static void option(List<String> arguments, String name, String value) {
        if (!value.isEmpty()) {
            arguments.add(name);
            arguments.add(value);
        }
    }

    /** Relative paths start at the project. */
    private static String inProject(IFile file, String name) throws CoreException {
        if (name.isEmpty()) {
            return "";
        }
        try {
            return file.getProject().getLocation().toFile().toPath().resolve(name).normalize().toString();
        } catch (InvalidPathException wrong) {
            throw failure("\"" + name + "\" cannot be the name of a file.");
        }
    }

    private static Path path(IFile file) throws CoreException {
        return ModelFile.path(file).orElseThrow(() -> failure("The file is not on the local disk."));
    }

    static CoreException failure(String sentence) {
        return new CoreException(Status.error(sentence));
    }
}
