package org.svio.ui.launch;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.svio.cli.CommandLineRun;
import org.svio.cli.RunListener;
import org.svio.dsl.ParsedFile;
import org.svio.dsl.Problem;
import org.svio.dsl.Severity;
import org.svio.experiment.ParameterValue;
import org.svio.experiment.Plan;
import org.svio.model.Experiment;
import org.svio.ui.editor.LiveModel;

/**
 * Finds in the background what a configuration would run, or why it cannot: the command line itself is asked. The tabs
 * of one dialog share it.
 */
final class LaunchCheck {

    private static final int PAUSE = 200; // milliseconds without a change
    private static final int WIDTH = 100;

    /**
     * What a configuration would run.
     *
     * @param experiments the names of all experiments of the file
     * @param parameters all parameters of the file and its imports
     * @param plans what would run; empty where something is wrong
     * @param sentence what is wrong; null where nothing is
     */
    record Finding(List<String> experiments, List<ParameterValue> parameters, List<Plan> plans, String sentence) {

        private static final Finding UNKNOWN = new Finding(List.of(), List.of(), List.of(), null);

        private Finding without(String wrong) {
            return new Finding(experiments, parameters, List.of(), wrong);
        }
    }

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Job job = Job.createSystem("Check S-VIO launch configuration", monitor -> {
        find();
    });
    private volatile List<String> arguments = List.of();
    private volatile Finding finding = Finding.UNKNOWN;

    /** Calls on a background thread whenever something new was found. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** What was found last; perhaps about an earlier state of the configuration. Never waits. */
    Finding finding() {
        return finding;
    }

    /** The arguments of the state that was looked at last. */
    List<String> arguments() {
        return arguments;
    }

    /** Looks at a configuration; what needs the model is found later. */
    void look(ILaunchConfiguration configuration) {
        try {
            LaunchSettings settings = new LaunchSettings(configuration);
            IFile file = settings.file();
            List<String> now = settings.arguments();
            if (!now.equals(arguments)) {
                if (!file.exists() || !Objects.equals(fileOf(now), fileOf(arguments))) {
                    finding = Finding.UNKNOWN;
                }
                arguments = now;
                job.cancel();
                job.schedule(PAUSE);
            }
        } catch (CoreException wrong) {
            arguments = List.of();
            finding = Finding.UNKNOWN.without(wrong.getStatus().getMessage());
        }
    }

    /** Ends looking. */
    void dispose() {
        listeners.clear();
        job.cancel();
    }

    private static String fileOf(List<String> arguments) {
        return arguments.size() > 1 ? arguments.get(1) : null;
    }

    private void find() {
        List<String> asked = arguments;
        if (asked.isEmpty()) {
            return;
        }
        ParsedFile parsed = LiveModel.language().parse(Path.of(fileOf(asked))).parsed();
        Finding found = of(parsed, asked);
        if (asked.equals(arguments)) {
            finding = found;
            listeners.forEach(Runnable::run);
        }
    }

    private static Finding of(ParsedFile parsed, List<String> arguments) {
        if (parsed.document() == null || parsed.hasErrors()) {
            return Finding.UNKNOWN.without(parsed.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR).findFirst().map(LaunchCheck::told)
                    .orElse("The file cannot be read."));
        }
        List<String> experiments = parsed.document().getDeclarations().stream().filter(Experiment.class::isInstance)
                .map(Experiment.class::cast).map(Experiment::getName).toList();
        List<ParameterValue> parameters = ParameterValue.of(parsed.resource().getResourceSet());
        Finding known = new Finding(experiments, parameters, List.of(), null);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try {
            List<Plan> plans = new CommandLineRun(nowhere, nowhere, WIDTH, path -> parsed, RunListener.NONE)
                    .plan(arguments);
            return new Finding(experiments, parameters, plans, null);
        } catch (IllegalArgumentException wrong) {
            return known.without(wrong.getMessage() == null ? "The model has errors." : sentence(wrong.getMessage()));
        }
    }

    private static String told(Problem problem) {
        return "The model has errors; line " + problem.line() + ": " + sentence(problem.message());
    }

    /** A message of the command line as a sentence, unless it begins with an option. */
    private static String sentence(String message) {
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + (message.matches(".*[.?!]") ? ""
                : ".");
    }
}
