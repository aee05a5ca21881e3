package org.svio.ui.project;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** The command <em>Convert to S-VIO project</em>. */
public final class ConvertHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Set<IProject> projects = new LinkedHashSet<>();
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            for (Object each : selection) {
                IResource resource = Adapters.adapt(each, IResource.class);
                if (resource != null && resource.getProject() != null && resource.getProject().isOpen()) {
                    projects.add(resource.getProject());
                }
            }
        }
        for (IProject project : projects) {
            Job.create("Convert " + project.getName() + " to an S-VIO project", monitor -> {
                try {
                    SvioNature.addTo(project, monitor);
                } catch (CoreException failed) {
                    return failed.getStatus();
                }
                return Status.OK_STATUS;
            }).schedule();
        }
        return null;
    }
}
