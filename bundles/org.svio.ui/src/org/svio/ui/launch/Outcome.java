package org.svio.ui.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.ui.PlatformUI;
import org.svio.experiment.ExpectationResult;
import org.svio.experiment.ExperimentResult;
import org.svio.experiment.Verdict;
import org.svio.ui.project.ObjectiveMarkers;

/**
 * What a launch gave.
 *
 * @param exitCode that of the command line
 * @param results of the experiments that have any
 * @param folder where finished runs are kept
 * @param messages what the command line wrote beside its report
 */
record Outcome(IFile file, int exitCode, List<ExperimentResult> results, Path folder, String messages) {

    /** A line of the command line that says why it ended: about a place in a file, or about the call. */
    private static final Pattern COMPLAINT = Pattern.compile("(?:.*:\\d+:\\d+: error|svio): (.*)");
    private static final List<String> HEADLINES = List.of("Done, all objectives met", "Objective missed",
            "The run could not start", "The simulation failed", "Cancelled; finished runs are kept",
            "Done, but less precise than asked for");

    /** In a few words. */
    String headline() {
        boolean asked = results.stream().anyMatch(each -> !each.expectations().isEmpty());
        if (exitCode == 1 && results.isEmpty()) {
            return "The model has errors";
        }
        return exitCode == 0 && !asked ? "Done" : HEADLINES.get(exitCode);
    }

    /** In whole sentences: what went wrong; or missed objectives first, then the verdicts. */
    List<String> sentences() {
        if (results.isEmpty()) {
            return messages.lines().map(COMPLAINT::matcher).filter(Matcher::matches).map(found -> found.group(1))
                    .findFirst().stream().toList();
        }
        Stream<String> missed = results.stream().flatMap(each -> each.expectations().stream())
                .filter(each -> !each.met()).map(Outcome::missed);
        return Stream.concat(missed, results.stream().filter(each -> !each.points().isEmpty())
                .flatMap(each -> Verdict.of(each).stream().map(sentence -> sentence + "."))).toList();
    }

    private static String missed(ExpectationResult expectation) {
        String where = expectation.position().text();
        return "Missed: " + expectation.text() + (where.isEmpty() ? "" : " at " + where) + ".";
    }

    /** Shows new files in the workspace, and what was missed as markers; after a cancelled run, too. */
    void keep() {
        IProgressMonitor monitor = new NullProgressMonitor();
        try {
            IContainer[] containers = ResourcesPlugin.getWorkspace().getRoot()
                    .findContainersForLocationURI(folder.toUri());
            for (IContainer container : containers) {
                container.getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
                if (container.exists()) {
                    container.setDerived(true, monitor);
                    container.refreshLocal(IResource.DEPTH_INFINITE, monitor);
                }
            }
            file.getProject().refreshLocal(IResource.DEPTH_ONE, monitor);
            for (ExperimentResult result : results) {
                ObjectiveMarkers.update(file, result.plan().name(), result.expectations());
            }
        } catch (CoreException failed) {
            ILog.of(Outcome.class).log(failed.getStatus());
        }
    }

    /** Shows it to the user. */
    void show(ILaunch launch) {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> VerdictNotice.show(this, launch));
        }
    }
}
