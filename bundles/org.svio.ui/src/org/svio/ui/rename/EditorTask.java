package org.svio.ui.rename;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.IEditorStatusLine;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * What a command of the editor works on.
 *
 * @param offset where the caret is
 */
record EditorTask(ITextEditor editor, IFile file, IDocument document, int offset) {

    /** The active editor of a command's call; null where it shows no file of the workspace. */
    static EditorTask of(ExecutionEvent event) {
        IEditorPart part = HandlerUtil.getActiveEditor(event);
        ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
        IFile file = editor == null ? null : editor.getEditorInput().getAdapter(IFile.class);
        if (file == null || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
            return null;
        }
        return new EditorTask(editor, file, editor.getDocumentProvider().getDocument(editor.getEditorInput()),
                selection.getOffset());
    }

    /** Says why something was not done, where the editor says such things. On the user interface's thread. */
    void refuse(String sentence) {
        IEditorStatusLine line = editor.getAdapter(IEditorStatusLine.class);
        if (line != null) {
            line.setMessage(true, sentence, null);
        }
        editor.getSite().getShell().getDisplay().beep();
    }
}
