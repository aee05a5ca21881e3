package org.svio.ui.fix;

import java.util.List;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.svio.dsl.patch.TextEdit;

/** Applies edits to documents, as one step of their undo history. */
public final class Edits {

    private Edits() {
    }

    /** The edits as the platform's text framework knows them. */
    public static MultiTextEdit tree(List<TextEdit> edits) {
        MultiTextEdit all = new MultiTextEdit();
        edits.forEach(each -> all.addChild(new ReplaceEdit(each.offset(), each.length(), each.text())));
        return all;
    }

    /** Changes a document; what shows it follows. On the user interface's thread. */
    public static void apply(IDocument document, List<TextEdit> edits) {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        try {
            tree(edits).apply(document);
        } catch (BadLocationException outrun) {
            throw new IllegalStateException("the edits are not of this text", outrun);
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }

    /** Something to do with the document of a file, be it open in an editor or not. */
    interface Use {

        /** Uses the document; whether it was changed. */
        boolean on(IDocument document);
    }

    /** Opens the document of a file, and saves it where no editor has it open. */
    static void with(IFile file, Use use) throws CoreException {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        IPath path = file.getFullPath();
        boolean open = buffers.getTextFileBuffer(path, LocationKind.IFILE) != null;
        buffers.connect(path, LocationKind.IFILE, null);
        try {
            ITextFileBuffer buffer = buffers.getTextFileBuffer(path, LocationKind.IFILE);
            if (use.on(buffer.getDocument()) && !open) {
                buffer.commit(null, false);
            }
        } finally {
            buffers.disconnect(path, LocationKind.IFILE, null);
        }
    }
}
