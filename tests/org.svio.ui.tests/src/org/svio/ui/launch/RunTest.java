package org.svio.ui.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.svio.ui.testing.Workbench;
import org.svio.ui.wizard.NewProjects;
import org.svio.ui.wizard.ProjectTemplate;

class RunTest {

    private IProject project;
    private IFile model;

    @BeforeEach
    void prepare() throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("running");
        model = NewProjects.create(project, (URI) null, ProjectTemplate.EMPTY, new NullProgressMonitor());
    }

    @AfterEach
    void clean() throws CoreException {
        Workbench.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void runAsGivesAConsoleWithTheReportAndResults() throws CoreException {
        Workbench.open(model);

        SimulationShortcut.run(model);

        IProcess process = Launches.ended();
        Workbench.during(Duration.ofSeconds(1));
        Workbench.picture("run-ended");
        assertEquals(0, process.getExitValue(), Launches.text(process));
        assertTrue(Launches.text(process).contains("latency on lab, seed 1"), Launches.text(process));
        assertTrue(project.getFile("results/latency/results.jsonl").exists());
        for (ILaunch launch : DebugPlugin.getDefault().getLaunchManager().getLaunches()) {
            assertTrue(launch.isTerminated());
        }
    }
}
