package org.svio.ui.welcome;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.svio.ui.launch.SimulationShortcut;
import org.svio.ui.wizard.ImportExamplesWizard;
import org.svio.ui.wizard.NewProjectWizard;
import org.svio.ui.wizard.NewProjects;
import org.svio.ui.wizard.ProjectTemplate;

/** What the buttons of the tutorial do. */
final class TutorialActions {

    /** The project that the tutorial works in. */
    static final String PROJECT = "svio-tutorial";

    private static final String MODEL = "svio2006.svio";
    private static final String RIGHT = "to hostCentric on alpha.dom0";
    private static final String WRONG = "to hostCentric on alpha.dom1";

    private TutorialActions() {
    }

    /** Creates the project if there is none, and opens its model. */
    static boolean createProject(IWorkbenchPage page) {
        IProject project = project();
        if (project.exists()) {
            return openModel(page) != null;
        }
        ICoreRunnable creation = monitor -> {
            NewProjects.create(project, null, ProjectTemplate.PAPER, monitor);
            page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> openModel(page));
        };
        Job.create("Create the project of the tutorial", creation).schedule();
        return true;
    }

    /** Runs two points of the latency experiment, which takes seconds. */
    static boolean run(IWorkbenchPage page) {
        if (openModel(page) == null) {
            return false;
        }
        show(page, IConsoleConstants.ID_CONSOLE_VIEW);
        SimulationShortcut.run(model(), List.of("latency"), "n == 1");
        return true;
    }

    /** Shows the view of results; the console where there is none. */
    static boolean showResults(IWorkbenchPage page) {
        return show(page, "org.svio.ui.results") || show(page, IConsoleConstants.ID_CONSOLE_VIEW);
    }

    /** Shows the map of the model. */
    static boolean showMap(IWorkbenchPage page) {
        return openModel(page) != null && show(page, "org.svio.ui.map");
    }

    /** Misspells a name in the editor, unsaved. */
    static boolean makeMistake(IWorkbenchPage page) {
        ITextEditor editor = openModel(page);
        if (editor == null) {
            return false;
        }
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        int offset = document.get().indexOf(RIGHT);
        try {
            if (offset >= 0) {
                document.replace(offset, RIGHT.length(), WRONG);
            }
        } catch (BadLocationException changed) {
            return false;
        }
        int wrong = document.get().indexOf(WRONG);
        editor.selectAndReveal(wrong + WRONG.length(), 0);
        return wrong >= 0;
    }

    static void importExamples() {
        open(new ImportExamplesWizard());
    }

    static void newProject() {
        open(new NewProjectWizard());
    }

    private static void open(IWorkbenchWizard wizard) {
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard).open();
    }

    private static IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
    }

    private static IFile model() {
        return project().getFile(MODEL);
    }

    /** The editor of the model, or null where there is no project yet. */
    private static ITextEditor openModel(IWorkbenchPage page) {
        if (!model().exists()) {
            return null;
        }
        try {
            IEditorPart editor = IDE.openEditor(page, model());
            return Adapters.adapt(editor, ITextEditor.class);
        } catch (PartInitException failed) {
            ILog.of(TutorialActions.class).log(failed.getStatus());
            return null;
        }
    }

    private static boolean show(IWorkbenchPage page, String view) {
        if (PlatformUI.getWorkbench().getViewRegistry().find(view) == null) {
            return false;
        }
        try {
            page.showView(view);
            return true;
        } catch (PartInitException failed) {
            ILog.of(TutorialActions.class).log(failed.getStatus());
            return false;
        }
    }
}
