package org.svio.ui.rename;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Asks for the new name. */
final class RenameWizard extends RefactoringWizard {

    RenameWizard(RenameRefactoring refactoring) {
        super(refactoring, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        setDefaultPageTitle(refactoring.getName());
    }

    @Override
    protected void addUserInputPages() {
        addPage(new NamePage((RenameRefactoring) getRefactoring()));
    }

    /** Checks the name in the background as it is typed, and lets nobody go on with one that clashes. */
    private static final class NamePage extends UserInputWizardPage {

        private static final int PAUSE = 200; // milliseconds without a keystroke

        private final RenameRefactoring refactoring;
        private final Job checking = Job.createSystem("Check the new name", this::check);
        private Text field;
        private volatile String asked;

        NamePage(RenameRefactoring refactoring) {
            super("name");
            this.refactoring = refactoring;
        }

        @Override
        public void createControl(Composite parent) {
            Composite page = new Composite(parent, SWT.NONE);
            page.setLayout(new GridLayout(2, false));
            new Label(page, SWT.NONE).setText("New name:");
            field = new Text(page, SWT.BORDER);
            field.setText(refactoring.oldName());
            field.selectAll();
            field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            field.addModifyListener(event -> nameChanged(field.getText()));
            setControl(page);
            setPageComplete(false);
            field.setFocus();
        }

        private void nameChanged(String name) {
            setPageComplete(new RefactoringStatus()); // takes the message of the name before away
            setPageComplete(false);
            asked = name;
            refactoring.setNewName(name);
            if (!name.isEmpty() && !name.equals(refactoring.oldName())) {
                checking.schedule(PAUSE);
            }
        }

        private IStatus check(IProgressMonitor monitor) {
            String name = asked;
            RefactoringStatus status = refactoring.checkFinalConditions(monitor);
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (!field.isDisposed() && name.equals(field.getText())) {
                    setPageComplete(status);
                }
            });
            return Status.OK_STATUS;
        }
    }
}
