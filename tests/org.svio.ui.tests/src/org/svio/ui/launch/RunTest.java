package org.svio.ui.launch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.Launch;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.console.TextConsole;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.svio.cli.CommandLineRun;
import org.svio.cli.RunListener;
import org.svio.dsl.SvioLanguage;
import org.svio.ui.project.ObjectiveMarkers;
import org.svio.ui.testing.Widgets;
import org.svio.ui.testing.Workbench;
import org.svio.ui.wizard.NewProjects;
import org.svio.ui.wizard.ProjectTemplate;

class RunTest {

    private static final int WIDTH = 120;

    private IProject project;
    private IFile model;

    @BeforeEach
    void prepare() throws CoreException {
        Launches.forget();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("running");
        model = NewProjects.create(project, (URI) null, ProjectTemplate.EMPTY, new NullProgressMonitor());
    }

    @AfterEach
    void clean() throws CoreException {
        for (Job job : Job.getJobManager().find(SimulationProcess.class)) {
            job.cancel();
        }
        Workbench.until("nothing runs", () -> Job.getJobManager().find(SimulationProcess.class).length == 0);
        Workbench.page().closeAllEditors(false);
        Launches.forget();
        project.delete(true, true, null);
    }

    private void change(String what, String into) throws CoreException, IOException {
        String text = Files.readString(model.getLocation().toFile().toPath());
        assertTrue(text.contains(what), text);
        model.setContents(new ByteArrayInputStream(text.replace(what, into).getBytes(StandardCharsets.UTF_8)), true,
                false, null);
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
        assertTrue(project.getFolder("results").isDerived());
    }

    /** The first run of a workbench loads the classes of the platform's console, so this looks at the second. */
    @Test
    void theWindowStaysResponsiveDuringARun() throws CoreException, IOException {
        SimulationShortcut.run(model);
        Launches.ended();
        Launches.forget();
        change("replications 3", "replications 100");
        Workbench.during(Duration.ofSeconds(2));
        Workbench.longestBlock();

        SimulationShortcut.run(model);
        Launches.ended();
        Workbench.during(Duration.ofSeconds(1));

        assertTrue(Workbench.longestWork().toMillis() < 100, Workbench::culprit);
    }

    @Test
    void unsavedChangesAreSavedAndRun() throws CoreException, BadLocationException {
        ITextEditor editor = (ITextEditor) Workbench.open(model);
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        String name = "experiment latency";
        document.replace(document.get().indexOf(name), name.length(), "experiment delay");

        SimulationShortcut.run(model);
        IProcess process = Launches.ended();

        assertTrue(Launches.text(process).contains("delay on lab"), Launches.text(process));
        assertFalse(editor.isDirty());
    }

    @Test
    void rowsAndReportAreThoseOfTheCommandLineByteForByte() throws CoreException, IOException {
        Path folder = Files.createTempDirectory("rows");
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(report, true, StandardCharsets.UTF_8);
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        int exitCode = new CommandLineRun(out, nowhere, WIDTH, SvioLanguage.create()::load, RunListener.NONE)
                .execute(List.of("run", model.getLocation().toOSString(), "--json",
                        folder.resolve("rows.jsonl").toString(), "--out", folder.toString(), "-j", "1"));

        SimulationShortcut.run(model);
        IProcess process = Launches.ended();

        assertEquals(exitCode, process.getExitValue());
        assertArrayEquals(Files.readAllBytes(folder.resolve("rows.jsonl")),
                Files.readAllBytes(project.getLocation().toFile().toPath().resolve("results/latency/results.jsonl")));
        assertEquals(report.toString(StandardCharsets.UTF_8),
                process.getStreamsProxy().getOutputStreamMonitor().getContents());
    }

    @Test
    void cancellingStopsAllRunsWithinTwoSecondsAndKeepsWhatIsDone() throws CoreException, IOException {
        change("replications 3", "replications 100000 to 100000");
        List<RunningExperiments.State> heard = Collections.synchronizedList(new ArrayList<>());
        Consumer<RunningExperiments.State> listener = heard::add;
        RunningExperiments.get().addListener(listener);
        SimulationShortcut.run(model);
        IProcess process = Launches.started();
        Workbench.until("some runs are complete", () -> heard.stream().anyMatch(state -> state.runs() > 3));
        Workbench.picture("run-progress");

        long asked = System.nanoTime();
        Job[] jobs = Job.getJobManager().find(SimulationProcess.class);
        assertEquals(1, jobs.length, "one entry in the Progress view");
        jobs[0].cancel();
        Workbench.until("the launch has ended", process::isTerminated);
        Duration taken = Duration.ofNanos(System.nanoTime() - asked);
        RunningExperiments.get().removeListener(listener);

        assertEquals(4, process.getExitValue(), Launches.text(process));
        assertTrue(taken.toMillis() < 2000, "took " + taken);
        assertTrue(Launches.text(process).contains("cancelled"), Launches.text(process));
        assertTrue(project.getFile("results/latency/results.jsonl").exists());
        assertTrue(heard.get(0).expectedRuns() > 0);
    }

    @Test
    void aRunStoppedBeforeItsTurnHasEnded() throws CoreException {
        SimulationProcess process = new SimulationProcess(new Launch(null, "run", null), model, List.of(), Path.of(""));
        Job.getJobManager().suspend();
        try {
            process.start();
            process.terminate();
        } finally {
            Job.getJobManager().resume();
        }

        Workbench.until("it has ended", process::isTerminated);
        assertEquals(4, process.getExitValue());
    }

    @Test
    void aMissedObjectiveIsAMarkerAndALinkInTheConsole() throws CoreException, IOException {
        change("p99(roundTrip) < 1 ms", "p99(roundTrip) < 1 us");

        SimulationShortcut.run(model);
        IProcess process = Launches.ended();

        assertEquals(1, process.getExitValue(), Launches.text(process));
        IMarker[] markers = model.findMarkers(ObjectiveMarkers.TYPE, true, IResource.DEPTH_ZERO);
        assertTrue(markers.length > 0);
        TextConsole console = (TextConsole) DebugUITools.getConsole(process);
        Workbench.until("the objective is a link", () -> link(console, "p99(roundTrip) < 1 us") != null);
        link(console, "p99(roundTrip) < 1 us").linkActivated();
        Workbench.until("the objective is selected", () -> selected().startsWith("expect p99(roundTrip) < 1 us"));
        Workbench.until("the resource is a link", () -> link(console, "alpha.cpu[0].ht[0]") != null);
        link(console, "alpha.cpu[0].ht[0]").linkActivated();
        Workbench.until("the thread is selected", () -> selected().startsWith("thread ht"));
        Workbench.during(Duration.ofSeconds(1));
        Workbench.picture("run-missed");
    }

    @Test
    void aModelWithErrorsEndsWithTheirPlacesAsLinks() throws CoreException, IOException {
        change("hostCentric on alpha.dom0", "hostCentrik on alpha.dom0");

        SimulationShortcut.run(model);
        IProcess process = Launches.ended();

        assertEquals(1, process.getExitValue(), Launches.text(process));
        TextConsole console = (TextConsole) DebugUITools.getConsole(process);
        Workbench.until("the notice tells the mistake", () -> Arrays.stream(Display.getCurrent().getShells())
                .filter(Shell::isVisible).flatMap(each -> Widgets.all(each, Label.class).stream())
                .anyMatch(each -> each.getText().startsWith("no data path named 'hostCentrik' here")));
        Workbench.until("the place is a link", () -> console.getHyperlinks().length > 0);
        console.getHyperlinks()[0].linkActivated();
        Workbench.until("the editor is open", () -> Workbench.page().getActiveEditor() != null);
        Workbench.until("the place is shown", () -> line().contains("hostCentrik"));
        Workbench.during(Duration.ofSeconds(1));
        Workbench.picture("run-invalid");
    }

    private static IHyperlink link(TextConsole console, String text) {
        IDocument document = console.getDocument();
        int offset = document.get().indexOf(text);
        return offset < 0 ? null : Arrays.stream(console.getHyperlinks())
                .filter(each -> console.getRegion(each).getOffset() == offset).findFirst().orElse(null);
    }

    private static String line() {
        ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
        ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        try {
            return document.get(document.getLineOffset(selection.getStartLine()),
                    document.getLineLength(selection.getStartLine()));
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String selected() {
        IEditorPart editor = Workbench.page().getActiveEditor();
        return editor instanceof ITextEditor text && text.getSelectionProvider() != null
                && text.getSelectionProvider().getSelection() instanceof ITextSelection selection
                && selection.getText() != null ? selection.getText() : "";
    }
}
