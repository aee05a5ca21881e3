package org.svio.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.svio.ui.help.HelpView;
import org.svio.ui.testing.Widgets;
import org.svio.ui.testing.Workbench;

class WelcomeTest {

    @AfterEach
    void clean() throws CoreException {
        Workbench.page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
    }

    private static Shell window() {
        return Workbench.page().getWorkbenchWindow().getShell();
    }

    private static void openFromMenu() throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.svio.ui.welcome.open", null);
        Workbench.until("the page is open", () -> Arrays.stream(Workbench.page().getEditorReferences())
                .map(IEditorReference::getId).anyMatch(WelcomePage.ID::equals));
    }

    private static void press(String button) {
        Workbench.page().activate(Arrays.stream(Workbench.page().getEditorReferences())
                .filter(each -> each.getId().equals(WelcomePage.ID)).findFirst().orElseThrow().getEditor(true));
        Widgets.press(Widgets.button(window(), button));
    }

    @Test
    void theStepsOfTheTutorialDoWhatTheySay() throws Exception {
        openFromMenu();
        Workbench.during(Duration.ofMillis(700));
        Workbench.picture("welcome");

        press("Create the project");
        Workbench.until("the model is open", () -> title().equals("svio2006.svio"));

        press("Run the experiment");
        Workbench.until("the run has ended", WelcomeTest::ended);
        Workbench.during(Duration.ofMillis(700));
        Workbench.picture("tutorial-run");

        press("Make a mistake");
        Workbench.until("the model is dirty", () -> Workbench.page().getActiveEditor().isDirty());
        assertEquals("svio2006.svio", title());
        press("Show the map");
        press("Show the results");
        Workbench.during(Duration.ofSeconds(1));
        Workbench.picture("tutorial-end");
    }

    private static String title() {
        IEditorPart editor = Workbench.page().getActiveEditor();
        return editor == null ? "" : editor.getTitle();
    }

    private static boolean ended() {
        ILaunch[] launches = DebugPlugin.getDefault().getLaunchManager().getLaunches();
        return launches.length > 0 && Arrays.stream(launches).allMatch(each -> each.getProcesses().length > 0
                && each.isTerminated());
    }

    @Test
    void helpOnAPartIsShownInAView() throws Exception {
        openFromMenu();

        PlatformUI.getWorkbench().getHelpSystem().displayDynamicHelp();

        Workbench.until("help is shown", () -> Workbench.page().findView(HelpView.ID) != null);
        Workbench.during(Duration.ofMillis(500));
        Workbench.picture("help");
        assertNotNull(Widgets.find(window(), Label.class, each -> each.getText().startsWith("Models an I/O")));
        assertTrue(PlatformUI.getWorkbench().getHelpSystem().hasHelpUI());
    }

    @Test
    void everyPageOfTheHelpIsThere() {
        for (String page : new String[] {"index", "first-minutes", "running", "results"}) {
            assertNotNull(PlatformUI.getWorkbench().getHelpSystem().resolve("/org.svio.ui/help/" + page + ".html",
                    true), page);
        }
    }
}
