package org.svio.ui.editor;

import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.svio.dsl.ide.names.Place;

/** Opens files at a place: of the workspace, of the disk, of the library. On the user interface's thread. */
public final class Navigation {

    private static final String GENERIC_EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

    private Navigation() {
    }

    /** Opens the file in an editor of the active page and selects the place. */
    public static void open(Place place) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            IEditorPart part = editor(place.file(), page);
            if (part instanceof ITextEditor editor) {
                editor.selectAndReveal(place.range().offset(), place.range().length());
            }
        } catch (PartInitException failed) {
            ILog.of(Navigation.class).error("The editor of " + place.file() + " cannot be opened.", failed);
        }
    }

    private static IEditorPart editor(URI address, IWorkbenchPage page) throws PartInitException {
        if (!address.isFile()) {
            return library(address, page);
        }
        java.net.URI location = Path.of(address.toFileString()).toUri();
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(location);
        return files.length > 0 ? IDE.openEditor(page, files[0])
                : IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(location));
    }

    /** Opens a file of the library, which cannot be changed. */
    private static IEditorPart library(URI address, IWorkbenchPage page) throws PartInitException {
        LibraryInput input = new LibraryInput(address);
        IEditorPart part = page.openEditor(input, GENERIC_EDITOR);
        if (part instanceof ITextEditor editor) {
            LiveModel.ofLibrary(editor.getDocumentProvider().getDocument(editor.getEditorInput()), address);
        }
        return part;
    }
}
