package org.svio.ui.project;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * Finds out which files of a project are to be validated and leaves the work to {@link Validation}: a build holds up
 * nobody who wants to save.
 */
public final class SvioBuilder extends IncrementalProjectBuilder {

    /** As in plugin.xml. */
    public static final String ID = "org.svio.ui.builder";

    private static final int CHANGES = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
            throws CoreException {
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
        Validation validation = Validation.of(getProject());
        if (delta == null) {
            validation.all();
        } else {
            Set<IFile> changed = changed(delta);
            if (!changed.isEmpty()) {
                validation.changed(changed);
            }
        }
        return new IProject[0];
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        ProblemMarkers.clear(getProject());
    }

    /** None: only markers change, and what is to be validated is read from the disk. */
    @Override
    public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
        return null;
    }

    private static Set<IFile> changed(IResourceDelta delta) throws CoreException {
        Set<IFile> changed = new HashSet<>();
        delta.accept(each -> {
            if (each.getResource() instanceof IFile file && ModelFile.mayBeImported(file)
                    && (each.getKind() != IResourceDelta.CHANGED || (each.getFlags() & CHANGES) != 0)) {
                changed.add(file);
            }
            return !each.getResource().isDerived(IResource.CHECK_ANCESTORS);
        });
        return changed;
    }
}
