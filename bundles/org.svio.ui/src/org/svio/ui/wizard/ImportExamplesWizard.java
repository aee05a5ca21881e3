package org.svio.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.svio.ui.project.SvioNature;

/** Import &gt; S-VIO &gt; Examples: the folders of examples that the user picks, in one project. */
public final class ImportExamplesWizard extends Wizard implements IImportWizard {

    private static final String READ_ME = "README.md";

    private final ImportExamplesPage page = new ImportExamplesPage();
    private IWorkbench workbench;

    /** Made by the platform. */
    public ImportExamplesWizard() {
        setWindowTitle("Import S-VIO Examples");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench opened, IStructuredSelection selection) {
        workbench = opened;
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(page.projectName());
        List<String> files = Examples.files().stream()
                .filter(name -> name.equals(READ_ME) || page.folders().contains(name.split("/")[0])).toList();
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    ICoreRunnable copying = inner -> copy(project, files, SubMonitor.convert(inner, files.size() + 1));
                    project.getWorkspace().run(copying, project.getWorkspace().getRoot(), IWorkspace.AVOID_UPDATE,
                            monitor);
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
        files.stream().filter(name -> name.endsWith(".svio")).reduce((earlier, later) -> later)
                .ifPresent(name -> Opening.open(project.getFile(name), workbench));
        return true;
    }

    private static void copy(IProject project, List<String> files, SubMonitor progress) throws CoreException {
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        SvioNature.addTo(project, progress.split(1));
        for (String name : files) {
            ProjectTemplate.write(project.getFile(name), Examples.open(name), progress.split(1));
        }
    }
}
