package org.svio.ui.wizard;

import java.net.URI;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.svio.ui.project.SvioNature;

/** Creates projects of this tool. */
public final class NewProjects {

    private static final int STEPS = 4;

    private NewProjects() {
    }

    /**
     * Creates a project that can be run at once.
     *
     * @param location its folder; null for the usual one in the workspace
     * @return the file to open and run
     */
    public static IFile create(IProject project, URI location, ProjectTemplate template, IProgressMonitor monitor)
            throws CoreException {
        IWorkspace workspace = project.getWorkspace();
        ICoreRunnable creation = inner -> {
            SubMonitor progress = SubMonitor.convert(inner, "Creating " + project.getName(), STEPS);
            IProjectDescription description = workspace.newProjectDescription(project.getName());
            description.setLocationURI(location);
            project.create(description, progress.split(1));
            project.open(progress.split(1));
            SvioNature.addTo(project, progress.split(1));
            template.fill(project, progress.split(1));
        };
        workspace.run(creation, workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
        return project.getFile(template.mainFile());
    }
}
