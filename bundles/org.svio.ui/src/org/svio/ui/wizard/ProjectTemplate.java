package org.svio.ui.wizard;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/** What a new project holds; each can be run at once. */
public enum ProjectTemplate {

    /** The experiment of the paper. */
    PAPER("Paper", "The question of \"Self-Virtualized I/O\" (2006): 1 to 8 VIFs served by a driver domain or by the"
            + " device. A full run takes about a minute.", "svio-paper", "paper", "svio2006.svio"),

    /** A third data path in text. */
    OWN_DATAPATH("Own data path", "A data path written in text alone, a polling sidecore, compared with the driver"
            + " domain. A full run takes seconds.", "svio-datapath", "own-datapath", "compare.svio"),

    /** A small model of its own. */
    EMPTY("Small model", "One file to start from: two hosts, a mapping and an experiment.", "svio-model", null,
            "model.svio");

    private final String label;
    private final String description;
    private final String projectName;
    private final String folder;
    private final String mainFile;

    ProjectTemplate(String label, String description, String projectName, String folder, String mainFile) {
        this.label = label;
        this.description = description;
        this.projectName = projectName;
        this.folder = folder;
        this.mainFile = mainFile;
    }

    /** In a word or two. */
    public String label() {
        return label;
    }

    /** In a sentence. */
    public String description() {
        return description;
    }

    /** A name for the project. */
    public String projectName() {
        return projectName;
    }

    /** Puts the files into an open project and returns the one to open and run. */
    public IFile fill(IProject project, IProgressMonitor monitor) throws CoreException {
        if (folder == null) {
            write(project.getFile(mainFile), ModelText.open(), monitor);
        } else {
            List<String> names = Examples.files(folder);
            SubMonitor progress = SubMonitor.convert(monitor, names.size());
            for (String name : names) {
                write(project.getFile(name.substring(folder.length() + 1)), Examples.open(name), progress.split(1));
            }
        }
        return project.getFile(mainFile);
    }

    /** Creates or replaces a file, and the folders it is in. */
    static void write(IFile file, InputStream content, IProgressMonitor monitor) throws CoreException {
        try (content) {
            createFolders(file.getParent());
            if (file.exists()) {
                file.setContents(content, IFile.FORCE | IFile.KEEP_HISTORY, monitor);
            } else {
                file.create(content, IFile.FORCE, monitor);
            }
        } catch (IOException unreadable) {
            throw new CoreException(Status.error("Cannot write " + file.getFullPath() + ".", unreadable));
        }
    }

    private static void createFolders(IContainer container) throws CoreException {
        if (container instanceof IFolder missing && !missing.exists()) {
            createFolders(missing.getParent());
            missing.create(true, true, null);
        }
    }

    /** The project's path of the main file. */
    IPath mainFile() {
        return IPath.fromPortableString(mainFile);
    }
}
