package org.svio.ui.wizard;

import java.io.InputStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.svio.ui.project.ModelFile;

/** New &gt; S-VIO Model File: a small, complete model, opened in the editor. */
public final class NewModelWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private Page page;

    /** Made by the platform. */
    public NewModelWizard() {
        setWindowTitle("New S-VIO Model File");
    }

    @Override
    public void init(IWorkbench opened, IStructuredSelection selection) {
        workbench = opened;
        page = new Page(selection);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.createNewFile();
        if (file == null) {
            return false;
        }
        Opening.open(file, workbench);
        return true;
    }

    private static final class Page extends WizardNewFileCreationPage {

        private Page(IStructuredSelection selection) {
            super("model", selection);
            setTitle("S-VIO Model File");
            setDescription("Create a file with a small model that runs at once.");
            setFileExtension(ModelFile.EXTENSION);
            setFileName("model." + ModelFile.EXTENSION);
        }

        @Override
        public void createControl(org.eclipse.swt.widgets.Composite parent) {
            super.createControl(parent);
            PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.svio.ui.new_model");
        }

        @Override
        protected InputStream getInitialContents() {
            return ModelText.open();
        }

        @Override
        protected void createLinkTarget() {
            // a model is a file of its own
        }
    }
}
