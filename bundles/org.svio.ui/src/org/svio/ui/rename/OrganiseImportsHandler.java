package org.svio.ui.rename;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.svio.dsl.ide.imports.ImportOrder;
import org.svio.dsl.patch.TextPatch;
import org.svio.ui.editor.LiveModel;
import org.svio.ui.fix.Edits;

/** Organise imports: worked out in the background, applied where the text has not changed meanwhile. */
public final class OrganiseImportsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditorTask task = EditorTask.of(event);
        LiveModel model = task == null ? null : LiveModel.of(task.document()).orElse(null);
        IPath folder = task == null ? null : task.file().getProject().getLocation();
        if (model != null && folder != null) {
            Display display = task.editor().getSite().getShell().getDisplay();
            Path root = folder.toFile().toPath();
            Job.create("Organise imports", (IProgressMonitor monitor) -> {
                TextPatch patch = model.ask(snapshot -> ImportOrder.of(snapshot, root));
                display.asyncExec(() -> apply(task, patch));
                return Status.OK_STATUS;
            }).schedule();
        }
        return null;
    }

    private static void apply(EditorTask task, TextPatch patch) {
        if (patch.isEmpty()) {
            task.refuse("The imports are in order, or the file has syntax errors.");
        } else if (task.document().get().equals(patch.before())) {
            Edits.apply(task.document(), patch.edits());
        }
    }
}
