package org.svio.ui.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Files;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.svio.ui.editor.LiveModel;
import org.svio.ui.testing.Workbench;
import org.svio.ui.wizard.NewProjects;
import org.svio.ui.wizard.ProjectTemplate;

class ShortcutTest {

    private IProject project;
    private IFile model;

    @BeforeEach
    void prepare() throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("shortcuts");
        model = NewProjects.create(project, (URI) null, ProjectTemplate.OWN_DATAPATH, new NullProgressMonitor());
    }

    @AfterEach
    void clean() throws CoreException {
        Workbench.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void fromTheExplorerAllExperimentsOfAFileRun() {
        assertEquals(Optional.of(new Target(model, List.of())), Target.of(new StructuredSelection(model)));
        assertEquals(Optional.empty(), Target.of(new StructuredSelection(project)));
        assertEquals(Optional.empty(), Target.of(new StructuredSelection(project.getFile("README.md"))));
    }

    @Test
    void fromTheEditorTheExperimentAtTheCursorRuns() throws IOException {
        ITextEditor editor = (ITextEditor) Workbench.open(model);
        String text = Files.readString(model.getLocation().toFile().toPath());
        LiveModel live = LiveModel.of(editor.getDocumentProvider().getDocument(editor.getEditorInput())).orElseThrow();
        Workbench.until("the model is parsed", () -> live.latest().isPresent());

        editor.selectAndReveal(text.indexOf("pingpong probe"), 0);
        assertEquals(Optional.of(new Target(model, List.of("latency"))), Target.of(editor));

        editor.selectAndReveal(text.indexOf("mapping onSidecore of"), 0);
        assertEquals(Optional.of(new Target(model, List.of())), Target.of(editor));
    }
}
