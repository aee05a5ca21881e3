package org.svio.ui.rename;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.svio.ui.project.ModelFile;

/**
 * The texts of a project's files as they are now: in editors that have them open, else on disk.
 *
 * @param texts by path
 * @param files the same files in the workspace
 */
record ProjectFiles(Map<Path, String> texts, Map<Path, IFile> files) {

    static ProjectFiles of(IProject project) throws CoreException {
        Map<Path, String> texts = new LinkedHashMap<>();
        Map<Path, IFile> files = new LinkedHashMap<>();
        for (IFile file : ModelFile.in(project)) {
            Path path = ModelFile.path(file).orElse(null);
            if (path != null) {
                ITextFileBuffer open = FileBuffers.getTextFileBufferManager()
                        .getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
                texts.put(path, open == null ? saved(path) : open.getDocument().get());
                files.put(path, file);
            }
        }
        return new ProjectFiles(texts, files);
    }

    private static String saved(Path path) {
        try {
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException unreadable) {
            return "";
        }
    }
}
