package org.svio.ui.rename;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEditGroup;
import org.svio.dsl.ide.rename.RefusedRename;
import org.svio.dsl.ide.rename.Rename;
import org.svio.dsl.patch.TextEdit;
import org.svio.dsl.patch.TextPatch;

/** The platform's view of a rename: with a preview, refused where names would clash, undone in one step. */
final class RenameRefactoring extends Refactoring {

    private final Rename rename;
    private final Map<Path, IFile> files;
    private String name;
    private Map<Path, TextPatch> patches = Map.of();

    RenameRefactoring(Rename rename, Map<Path, IFile> files) {
        this.rename = rename;
        this.files = files;
        this.name = rename.name();
    }

    @Override
    public String getName() {
        return "Rename '" + rename.name() + "'";
    }

    String oldName() {
        return rename.name();
    }

    void setNewName(String text) {
        name = text;
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        return new RefactoringStatus();
    }

    /** Whether the new name will do; not for the user interface's thread. */
    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
        String wanted = name;
        try {
            patches = rename.to(wanted);
            return new RefactoringStatus();
        } catch (RefusedRename refused) {
            return RefactoringStatus.createFatalErrorStatus(refused.getMessage());
        }
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        CompositeChange all = new CompositeChange("Rename '" + rename.name() + "' to '" + name + "'");
        patches.forEach((path, patch) -> all.add(change(files.get(path), patch)));
        return all;
    }

    private static TextFileChange change(IFile file, TextPatch patch) {
        TextFileChange change = new TextFileChange(file.getName(), file);
        change.setTextType(file.getFileExtension());
        change.setEdit(new MultiTextEdit());
        for (TextEdit each : patch.edits()) {
            ReplaceEdit edit = new ReplaceEdit(each.offset(), each.length(), each.text());
            change.addEdit(edit);
            change.addTextEditGroup(new TextEditGroup("Change the name", edit));
        }
        return change;
    }
}
