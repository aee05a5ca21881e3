package org.svio.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;
import org.svio.ui.editor.LiveModel;

/** Follows the active editor of a page and its caret, as long as the editor shows a model. */
final class EditorLink {

    private final IWorkbenchPage page;
    private final Runnable onEditor;
    private final Consumer<Integer> onCaret;
    private final ISelectionChangedListener caret = event -> {
        if (event.getSelection() instanceof ITextSelection selection) {
            moved(selection);
        }
    };
    private final IPartListener2 parts = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            follow();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference reference) {
            follow();
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            follow();
        }

        @Override
        public void partInputChanged(IWorkbenchPartReference reference) {
            follow();
        }
    };
    private ITextEditor editor;
    private IDocument document;
    private LiveModel model;

    /** Tells when another editor, or none, is followed, and where the caret goes in it. */
    EditorLink(IWorkbenchPage page, Runnable onEditor, Consumer<Integer> onCaret) {
        this.page = page;
        this.onEditor = onEditor;
        this.onCaret = onCaret;
        page.addPartListener(parts);
    }

    void dispose() {
        page.removePartListener(parts);
        leave();
    }

    /** Looks for the active editor; one that shows no model leaves the last one in place while that is open. */
    void follow() {
        IEditorPart active = page.getActiveEditor();
        ITextEditor next = active == null ? null : active.getAdapter(ITextEditor.class);
        IDocument text = next == null ? null : next.getDocumentProvider().getDocument(next.getEditorInput());
        Optional<LiveModel> shown = text == null || !isModel(active) ? Optional.empty() : LiveModel.of(text);
        if (shown.isEmpty() && editor != null && page.findEditor(editor.getEditorInput()) != null) {
            return;
        }
        if (shown.orElse(null) == model && next == editor) {
            return;
        }
        leave();
        if (shown.isPresent()) {
            editor = next;
            document = text;
            model = shown.get();
            if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
                provider.addPostSelectionChangedListener(caret);
            }
        }
        onEditor.run();
    }

    private static boolean isModel(IEditorPart part) {
        return part.getEditorInput().getName().endsWith(".svio");
    }

    private void leave() {
        if (editor != null && editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.removePostSelectionChangedListener(caret);
        }
        editor = null;
        document = null;
        model = null;
    }

    private void moved(ITextSelection selection) {
        onCaret.accept(selection.getOffset());
    }

    Optional<ITextEditor> editor() {
        return Optional.ofNullable(editor);
    }

    Optional<LiveModel> model() {
        return Optional.ofNullable(model);
    }

    Optional<IDocument> document() {
        return Optional.ofNullable(document);
    }

    /** Selects text in the editor, which keeps the focus where it is. */
    void select(int offset, int length) {
        if (editor != null && offset + length <= document.getLength()) {
            editor.selectAndReveal(offset, length);
        }
    }
}
