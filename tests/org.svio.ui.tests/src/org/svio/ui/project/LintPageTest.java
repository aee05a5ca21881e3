package org.svio.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.svio.dsl.ide.lint.Level;
import org.svio.dsl.ide.lint.Lint;
import org.svio.ui.testing.Editing;
import org.svio.ui.testing.Widgets;
import org.svio.ui.testing.Workbench;

class LintPageTest {

    private static final String HINTED = "import \"svio:/devices/ixp2400.svio\"\n\nplatform p {\n"
            + "    peer a { rate 1 Gbit/s }\n    peer b { rate 1 Gbit/s }\n    link cable from a to b\n}\n";

    @Test
    void theLevelsOfAProjectAreSetOnItsPage() throws Exception {
        IProject project = Workbench.project("lint-page");
        SvioNature.addTo(project, null);
        IResource file = Workbench.file(project, "model.svio", HINTED);
        Workbench.until("a remark", () -> Editing.markers(file, ProblemMarkers.TYPE).size() == 1);

        PreferenceDialog dialog = PreferencesUtil.createPropertyDialogOn(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), project, "org.svio.ui.lint", null,
                null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        List<Combo> combos = Widgets.all(dialog.getShell(), Combo.class).stream()
                .filter(each -> List.of(each.getItems()).contains("lenient")
                        || List.of(each.getItems()).contains("ignore")).toList();
        assertEquals("standard", combos.get(0).getText());
        choose(combos.get(0), "strict");
        choose(combos.get(1 + Lint.UNUSED_IMPORT.ordinal()), "ignore");
        assertEquals("own", combos.get(0).getText());
        Workbench.during(Duration.ofMillis(500));
        Workbench.picture("lint-page");
        Widgets.press(Widgets.button(dialog.getShell(), "Apply and Close"));

        Workbench.until("no remark", () -> Editing.markers(file, ProblemMarkers.TYPE).isEmpty());
        assertEquals(Level.ERROR, LintPreferences.of(project).level(Lint.SHORT_QUEUE));
        assertEquals(Level.IGNORE, LintPreferences.of(project).level(Lint.UNUSED_IMPORT));
    }

    private static void choose(Combo combo, String item) {
        combo.setText(item);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void aPlainProjectIsConverted() throws Exception {
        IProject project = Workbench.project("converted");
        IResource file = Workbench.file(project, "model.svio", HINTED);
        Workbench.page().showView("org.eclipse.ui.navigator.ProjectExplorer").getSite().getSelectionProvider()
                .setSelection(new StructuredSelection(project));
        Workbench.during(Duration.ofMillis(500));

        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.svio.ui.convert", null);

        Workbench.until("a remark", () -> Editing.markers(file, ProblemMarkers.TYPE).size() == 1);
        assertTrue(project.hasNature(SvioNature.ID));
    }
}
