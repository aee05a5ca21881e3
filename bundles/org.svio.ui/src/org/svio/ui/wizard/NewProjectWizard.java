package org.svio.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;

/** New &gt; S-VIO Project: a project from a template, its model opened in the editor. */
public final class NewProjectWizard extends Wizard implements INewWizard, IExecutableExtension {

    private final NewProjectPage page = new NewProjectPage();
    private IWorkbench workbench;
    private IConfigurationElement element;

    /** Made by the platform. */
    public NewProjectWizard() {
        setWindowTitle("New S-VIO Project");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        this.workbench = workbench;
    }

    @Override
    public void setInitializationData(IConfigurationElement configuration, String property, Object data) {
        element = configuration;
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.getProjectHandle();
        URI location = page.useDefaults() ? null : page.getLocationURI();
        ProjectTemplate template = page.template();
        IFile[] main = new IFile[1];
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    main[0] = NewProjects.create(project, location, template, monitor);
                } catch (CoreException failed) {
                    throw new InvocationTargetException(failed);
                }
            });
        } catch (InvocationTargetException failed) {
            page.setErrorMessage(Failures.sentence(failed.getCause()));
            return false;
        } catch (InterruptedException cancelled) {
            return false;
        }
        BasicNewProjectResourceWizard.updatePerspective(element);
        Opening.open(main[0], workbench);
        return true;
    }
}
