package org.svio.ui.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.svio.ui.editor.LiveModel;
import org.svio.ui.testing.Widgets;
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

    @Test
    void fromTheOutlineTheChosenExperimentRuns() throws CoreException {
        Launches.forget();
        Workbench.open(model);
        Tree outline = outline();
        Workbench.until("the outline has the experiments", () -> item(outline, "latency") != null);

        outline.setSelection(item(outline, "latency"));
        Event event = new Event();
        event.item = item(outline, "latency");
        outline.notifyListeners(SWT.Selection, event);
        outline.getMenu().notifyListeners(SWT.Show, new Event());
        MenuItem run = Arrays.stream(outline.getMenu().getItems())
                .filter(each -> each.getText().equals("Run experiment latency")).findFirst().orElseThrow();
        run.notifyListeners(SWT.Selection, new Event());

        IProcess process = Launches.ended();
        assertTrue(Launches.text(process).startsWith("latency on withSidecores"), Launches.text(process));
        assertTrue(!Launches.text(process).contains("throughput on"), Launches.text(process));
    }

    private static Tree outline() throws CoreException {
        IViewPart view = Workbench.page().showView(IPageLayout.ID_OUTLINE);
        Workbench.until("the outline is there", () -> !Widgets.all(Workbench.page().getWorkbenchWindow().getShell(),
                Tree.class).stream().filter(each -> each.isVisible() && each.getMenu() != null
                        && each.getItemCount() > 0).filter(each -> !(each.getItem(0).getText().equals("shortcuts")))
                        .toList().isEmpty());
        assertEquals(IPageLayout.ID_OUTLINE, view.getSite().getId());
        return Widgets.find(Workbench.page().getWorkbenchWindow().getShell(), Tree.class, each -> each.isVisible()
                && each.getItemCount() > 0 && !each.getItem(0).getText().equals("shortcuts"));
    }

    private static TreeItem item(Tree tree, String text) {
        return Arrays.stream(tree.getItems()).filter(each -> each.getText().startsWith(text)).findFirst().orElse(null);
    }
}
