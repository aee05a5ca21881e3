package org.svio.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.svio.ui.project.SvioNature;
import org.svio.ui.testing.Widgets;
import org.svio.ui.testing.Workbench;

class NewProjectTest {

    private WizardDialog dialog;

    @AfterEach
    void clean() throws CoreException {
        dialog.close();
        Workbench.page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
    }

    private Control open() {
        NewProjectWizard wizard = new NewProjectWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        dialog = new WizardDialog(Workbench.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Workbench.until("the wizard is shown", () -> dialog.getShell().isVisible());
        return dialog.getShell();
    }

    @Test
    void theTemplateOfThePaperIsAProjectWithItsModelOpen() throws CoreException {
        Control page = open();
        Workbench.during(Duration.ofMillis(500));
        Workbench.picture("new-project");

        Widgets.press(Widgets.button(page, "Finish"));

        Workbench.until("the model is open", () -> Workbench.page().getActiveEditor() != null);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("svio-paper");
        assertTrue(project.hasNature(SvioNature.ID));
        assertTrue(project.getFile("svio2006.svio").exists());
        assertTrue(project.getFile("testbed2006.svio").exists());
        assertEquals("svio2006.svio", Workbench.page().getActiveEditor().getTitle());
    }

    @Test
    void theSuggestedNameFollowsTheTemplate() {
        Control page = open();

        Widgets.press(Widgets.button(page, "Own data path"));
        Widgets.press(Widgets.button(page, "Finish"));

        Workbench.until("the model is open", () -> Workbench.page().getActiveEditor() != null);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("svio-datapath");
        assertTrue(project.getFile("sidecore.svio").exists());
        assertEquals("compare.svio", Workbench.page().getActiveEditor().getTitle());
    }
}
