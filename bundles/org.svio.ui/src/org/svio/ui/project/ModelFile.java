package org.svio.ui.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** Which files of a workspace hold models. */
public final class ModelFile {

    /** Of the files in the language. */
    public static final String EXTENSION = "svio";

    private ModelFile() {
    }

    /** Whether a file is written in the language. */
    public static boolean is(IResource resource) {
        return resource instanceof IFile file && EXTENSION.equals(file.getFileExtension());
    }

    static boolean mayBeImported(IFile file) {
        return is(file) || "xmi".equals(file.getFileExtension());
    }

    /** Where a file is on the local disk; empty if it is not there. */
    public static Optional<Path> path(IFile file) {
        return Optional.ofNullable(file.getLocation()).map(location -> location.toFile().toPath());
    }

    /** The files of a project, in order of path, without derived ones such as results. */
    public static List<IFile> in(IProject project) throws CoreException {
        List<IFile> found = new ArrayList<>();
        if (project.isAccessible()) {
            project.accept(proxy -> {
                if (proxy.isDerived()) {
                    return false;
                }
                if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + EXTENSION)) {
                    found.add((IFile) proxy.requestResource());
                }
                return true;
            }, IResource.NONE);
        }
        found.sort(java.util.Comparator.comparing(file -> file.getFullPath().toString()));
        return found;
    }
}
