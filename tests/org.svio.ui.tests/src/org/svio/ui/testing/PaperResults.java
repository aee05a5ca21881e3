package org.svio.ui.testing;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.svio.cli.CommandLineRun;
import org.svio.cli.RunListener;
import org.svio.ui.editor.LiveModel;

/** A project with the paper's model and short runs of it. */
public final class PaperResults {

    private PaperResults() {
    }

    /** An open project of this name with the model, not run. */
    public static IProject model(String name) {
        IProject project = Workbench.project(name);
        for (String file : List.of("testbed2006.svio", "svio2006.svio")) {
            Workbench.file(project, file, Workbench.repositoryText("examples/paper/" + file));
        }
        return project;
    }

    /** The same with results: one and eight VIFs, both mappings, both experiments, three runs each. */
    public static IProject run(String name) {
        IProject project = model(name);
        Path folder = project.getLocation().toFile().toPath();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        List<String> arguments = List.of("run", folder.resolve("svio2006.svio").toString(), "-r", "n == 1 || n == 8",
                "--repeat", "3", "--sim-time-limit", "100ms", "--out", folder.resolve("results").toString(), "-q");
        Thread running = new Thread(() -> new CommandLineRun(nowhere, nowhere, 100,
                file -> LiveModel.language().parse(file).parsed(), RunListener.NONE).execute(arguments));
        running.start();
        Workbench.until("the paper is simulated", () -> !running.isAlive());
        return project;
    }
}
