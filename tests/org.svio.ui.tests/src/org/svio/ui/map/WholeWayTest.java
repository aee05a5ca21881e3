package org.svio.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.svio.ui.launch.SimulationShortcut;
import org.svio.ui.project.ProblemMarkers;
import org.svio.ui.testing.Editing;
import org.svio.ui.testing.Widgets;
import org.svio.ui.testing.Workbench;
import org.svio.ui.wizard.NewProjectWizard;

/** What a user does in the first quarter of an hour, from the wizard to a VIF in another place. */
class WholeWayTest {

    private static final String THIRD = "map alpha.g[3].eth0 to hostCentric on alpha.dom0";
    private static final String CONTEXT = "alpha.sv.transmitter[1].c[3]";

    private IProject project;

    @BeforeEach
    void forgetLaunches() {
        DebugPlugin.getDefault().getLaunchManager()
                .removeLaunches(DebugPlugin.getDefault().getLaunchManager().getLaunches());
    }

    @AfterEach
    void clean() throws Exception {
        Workbench.page().closeAllEditors(false);
        forgetLaunches();
        project.delete(true, true, null);
    }

    @Test
    void wizardProjectRunResultsMistakeFixAndAVifDragged() throws Exception {
        Editing editor = projectOfThePaper();
        IFile model = project.getFile("svio2006.svio");
        shorten(editor);

        SimulationShortcut.run(model, "throughput");
        IProcess process = ended();
        assertEquals(0, process.getExitValue(), process.getStreamsProxy().getErrorStreamMonitor().getContents());
        Workbench.page().showView("org.svio.ui.results");
        Workbench.until("results are drawn", () -> charts().stream()
                .anyMatch(chart -> chart.isVisible() && chart.getSeriesSet().getSeries().length > 0));
        Workbench.during(Duration.ofSeconds(1));
        Workbench.picture("whole-way-results");

        mistakeAndFix(editor, model);
        drag(editor);
    }

    private Editing projectOfThePaper() {
        NewProjectWizard wizard = new NewProjectWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        WizardDialog dialog = new WizardDialog(Workbench.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Workbench.until("the wizard is shown", () -> dialog.getShell().isVisible());
        Widgets.press(Widgets.button(dialog.getShell(), "Finish"));
        Workbench.until("the model is open", () -> Workbench.page().getActiveEditor() instanceof ITextEditor);
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("svio-paper");
        return new Editing(Workbench.page().getActiveEditor());
    }

    /** Fewer and shorter runs, a line of its own for the third guest, contexts of the device in use. */
    private static void shorten(Editing editor) {
        editor.replace("[1, 2, 4, 8]", "[1]");
        editor.replace("duration 1 s", "duration 100 ms");
        editor.replace("replications 5 to 20", "replications 3");
        editor.replace("    precision 2 % of throughput\n", "");
        editor.replace("    reference ratio(throughput) at n == 8 is 2.03"
                + " source \"S-VIO 2006, abstract: +103 % for eight VIFs\"\n", "");
        editor.replace("map alpha.g[*].eth0 to hostCentric on alpha.dom0", """
                map alpha.g[1..2].eth0 to hostCentric on alpha.dom0
                    // the third guest's own line
                    %s   // moves
                    map alpha.g[4..8].eth0 to deviceCentric on alpha.sv""".formatted(THIRD));
        editor.save();
    }

    private static void mistakeAndFix(Editing editor, IFile model) {
        String sound = editor.text();
        editor.replace("hostCentric on beta.dom0", "hostCentric on beta.dom1");
        Workbench.until("a live problem", () -> !editor.problems().isEmpty());
        editor.save();
        Workbench.until("a marker", () -> !Editing.markers(model, ProblemMarkers.TYPE).isEmpty());
        editor.goTo("dom1");
        editor.askForFixes();
        Workbench.until("a list of fixes", () -> Editing.offered().contains("Change to 'dom0'"));
        Editing.choose("Change to 'dom0'");
        Workbench.until("the text is right", () -> editor.text().equals(sound));
        editor.save();
        Workbench.until("no marker", () -> Editing.markers(model, ProblemMarkers.TYPE).isEmpty());
    }

    private static void drag(Editing editor) {
        String before = editor.text();
        MapFixture map = MapFixture.of((ITextEditor) editor.editor());

        map.drag("alpha.g[3].eth0", CONTEXT);
        Workbench.during(Duration.ofMillis(1500));
        map.release(CONTEXT);
        map.untilText("the text has changed", text -> !text.equals(before));

        assertEquals(before.replace(THIRD,
                "map alpha.g[3].eth0 to deviceCentric on alpha.sv { transmitter on " + CONTEXT + " }"), editor.text());
        Workbench.picture("whole-way-dragged");
        ((ITextEditor) editor.editor()).getAction(ActionFactory.UNDO.getId()).run();
        assertEquals(before, editor.text());
    }

    private static IProcess ended() {
        Workbench.until("a launch", () -> processes().length > 0);
        Workbench.until("its end", () -> processes()[0].isTerminated());
        return processes()[0];
    }

    private static IProcess[] processes() {
        return Arrays.stream(DebugPlugin.getDefault().getLaunchManager().getLaunches()).map(ILaunch::getProcesses)
                .flatMap(Arrays::stream).toArray(IProcess[]::new);
    }

    private static List<Chart> charts() {
        Composite window = Workbench.page().getWorkbenchWindow().getShell();
        return Widgets.all(window, Chart.class);
    }
}
