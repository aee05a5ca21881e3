package org.svio.ui.project;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Makes a project one whose {@code .svio} files are all validated when they are saved. */
public final class SvioNature implements IProjectNature {

    /** As in plugin.xml. */
    public static final String ID = "org.svio.ui.nature";

    private IProject project;

    /** Gives an open project the nature; does nothing if it has it. */
    public static void addTo(IProject project, IProgressMonitor monitor) throws CoreException {
        if (!project.hasNature(ID)) {
            IProjectDescription description = project.getDescription();
            description.setNatureIds(Stream.concat(Arrays.stream(description.getNatureIds()), Stream.of(ID))
                    .toArray(String[]::new));
            project.setDescription(description, monitor);
        }
    }

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        if (Arrays.stream(description.getBuildSpec()).noneMatch(SvioNature::isOurs)) {
            ICommand command = description.newCommand();
            command.setBuilderName(SvioBuilder.ID);
            description.setBuildSpec(Stream.concat(Arrays.stream(description.getBuildSpec()), Stream.of(command))
                    .toArray(ICommand[]::new));
            project.setDescription(description, null);
        }
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(Arrays.stream(description.getBuildSpec()).filter(each -> !isOurs(each))
                .toArray(ICommand[]::new));
        project.setDescription(description, null);
        ProblemMarkers.clear(project);
    }

    private static boolean isOurs(ICommand command) {
        return command.getBuilderName().equals(SvioBuilder.ID);
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }
}
