package org.svio.ui.rename;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Display;
import org.svio.dsl.ide.rename.RefusedRename;
import org.svio.dsl.ide.rename.Rename;
import org.svio.ui.editor.LiveModel;
import org.svio.ui.project.ModelFile;

/** Rename: finds out in the background what is named at the caret, then asks for the new name. */
public final class RenameHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditorTask task = EditorTask.of(event);
        if (task != null) {
            Display display = task.editor().getSite().getShell().getDisplay();
            Job.create("Find what is named here", (IProgressMonitor monitor) -> find(task, display)).schedule();
        }
        return null;
    }

    private static IStatus find(EditorTask task, Display display) {
        try {
            ProjectFiles files = ProjectFiles.of(task.file().getProject());
            Path path = ModelFile.path(task.file()).orElse(null);
            if (path == null || !files.files().containsKey(path)) {
                display.asyncExec(() -> task.refuse("The file is not one of its project's models."));
                return Status.OK_STATUS;
            }
            Rename rename = Rename.at(LiveModel.language(), files.texts(), path, task.offset());
            RenameRefactoring refactoring = new RenameRefactoring(rename, files.files());
            display.asyncExec(() -> ask(task, refactoring));
            return Status.OK_STATUS;
        } catch (RefusedRename refused) {
            display.asyncExec(() -> task.refuse(refused.getMessage()));
            return Status.OK_STATUS;
        } catch (CoreException failed) {
            return failed.getStatus();
        }
    }

    private static void ask(EditorTask task, RenameRefactoring refactoring) {
        try {
            new RefactoringWizardOpenOperation(new RenameWizard(refactoring))
                    .run(task.editor().getSite().getShell(), refactoring.getName());
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        }
    }
}
