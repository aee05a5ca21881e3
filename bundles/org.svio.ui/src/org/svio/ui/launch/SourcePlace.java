package org.svio.ui.launch;

import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A place in a file on disk; as a link it opens the editor there.
 *
 * @param offset characters from the start of the file
 */
record SourcePlace(Path file, int offset, int length) implements IHyperlink {

    /** Where an element of a model is written, or null where that is not a file: in the library or in XMI. */
    static SourcePlace of(EObject element) {
        INode node = NodeModelUtils.getNode(element);
        if (node == null || element.eResource() == null) {
            return null;
        }
        URI uri = element.eResource().getURI();
        return uri.isFile() ? new SourcePlace(Path.of(uri.toFileString()), node.getOffset(), node.getLength()) : null;
    }

    @Override
    public void linkEntered() {
        // nothing to show before the click
    }

    @Override
    public void linkExited() {
        // nothing was shown
    }

    @Override
    public void linkActivated() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
            IEditorPart editor = files.length > 0 ? IDE.openEditor(page, files[0])
                    : IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
            ITextEditor text = Adapters.adapt(editor, ITextEditor.class);
            if (text != null) {
                text.selectAndReveal(offset, length);
            }
        } catch (PartInitException failed) {
            ILog.of(SourcePlace.class).log(failed.getStatus());
        }
    }
}
