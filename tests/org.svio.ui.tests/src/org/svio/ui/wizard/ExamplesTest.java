package org.svio.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.svio.ui.editor.LiveModel;
import org.svio.ui.testing.Widgets;
import org.svio.ui.testing.Workbench;

class ExamplesTest {

    private static final Path REPOSITORY = Path.of("..", "..", "examples");

    private WizardDialog dialog;

    @AfterEach
    void clean() throws CoreException {
        if (dialog != null) {
            dialog.close();
        }
        Workbench.page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
    }

    private Shell open(IWorkbenchWizard wizard, StructuredSelection selection) {
        wizard.init(PlatformUI.getWorkbench(), selection);
        dialog = new WizardDialog(Workbench.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Workbench.during(Duration.ofMillis(500));
        return dialog.getShell();
    }

    @Test
    void theExamplesOfTheRepositoryArePackedToTheByte() throws IOException {
        try (Stream<Path> files = Files.walk(REPOSITORY)) {
            List<String> names = files.filter(Files::isRegularFile).map(file -> REPOSITORY.relativize(file).toString())
                    .sorted().toList();
            assertEquals(names, Examples.files());
        }
        for (String name : Examples.files()) {
            try (InputStream packed = Examples.open(name)) {
                assertArrayEquals(Files.readAllBytes(REPOSITORY.resolve(name)), packed.readAllBytes(), name);
            }
        }
    }

    @Test
    void everyTemplateIsAValidModelWithAnExperiment() throws CoreException {
        for (ProjectTemplate template : ProjectTemplate.values()) {
            IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(template.projectName());
            IFile main = NewProjects.create(project, null, template, new NullProgressMonitor());

            assertEquals(List.of(), LiveModel.language().parse(main.getLocation().toFile().toPath()).parsed()
                    .problems(), template.name());
        }
    }

    @Test
    void importedExamplesAreInOneProjectWithTheirFolders() {
        Shell page = open(new ImportExamplesWizard(), StructuredSelection.EMPTY);
        Workbench.picture("import-examples");

        Widgets.press(Widgets.button(page, "Finish"));

        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("svio-examples");
        Workbench.until("the examples are there", () -> project.getFile("pcap/replay.svio").exists());
        assertTrue(project.getFile("paper/svio2006.svio").exists());
        assertTrue(project.getFile("README.md").exists());
    }

    @Test
    void anExampleWithoutWhatItImportsCannotBeChosen() {
        Shell page = open(new ImportExamplesWizard(), StructuredSelection.EMPTY);
        Table folders = Widgets.all(page, Table.class).get(0);

        for (int i = 0; i < folders.getItemCount(); i++) {
            folders.getItem(i).setChecked(folders.getItem(i).getText().equals("pcap"));
        }
        folders.notifyListeners(SWT.Selection, new Event());

        assertFalse(Widgets.button(page, "Finish").isEnabled());
    }

    @Test
    void aNewModelFileIsOpened() throws CoreException {
        IProject project = Workbench.project("models");
        Shell page = open(new NewModelWizard(), new StructuredSelection(project));
        Workbench.picture("new-model");

        Widgets.press(Widgets.button(page, "Finish"));

        Workbench.until("the model is open", () -> Workbench.page().getActiveEditor() != null);
        assertTrue(project.getFile("model.svio").exists());
        assertEquals("model.svio", Workbench.page().getActiveEditor().getTitle());
    }
}
