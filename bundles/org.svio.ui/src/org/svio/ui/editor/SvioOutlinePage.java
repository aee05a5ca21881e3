package org.svio.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.structure.Outline;
import org.svio.dsl.ide.structure.OutlineNode;

/** The outline of a text: refreshed in the background, in step with the caret both ways. */
final class SvioOutlinePage extends ContentOutlinePage {

    private static final int CROWD = 100; // parts that take a while to show

    private final ITextEditor editor;
    private final Consumer<Snapshot> update = this::parsed;
    private final ISelectionChangedListener caretMoved = this::caretMoved;
    private LiveModel model;
    private boolean following; // whether a selection comes from the text, not from the user

    SvioOutlinePage(ITextEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setUseHashlookup(true);
        tree.setContentProvider(new OutlineContent());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        tree.setAutoExpandLevel(1);
        OutlineMenu.install(tree, editor);
        attach();
        if (model == null) {
            parent.getDisplay().asyncExec(this::attach); // a file of the library has its model once it is open
        }
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider selections) {
            selections.addPostSelectionChangedListener(caretMoved);
        }
    }

    private void attach() {
        IDocument document = editor.getDocumentProvider() == null ? null
                : editor.getDocumentProvider().getDocument(editor.getEditorInput());
        if (model == null && document != null) {
            model = LiveModel.of(document).orElse(null);
            if (model != null) {
                LiveModel listened = model;
                ICoreRunnable listening = monitor -> listened.addListener(update);
                Job.createSystem("Outline S-VIO model", listening).schedule();
            }
        }
    }

    @Override
    public void dispose() {
        if (model != null) {
            model.removeListener(update);
        }
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider selections) {
            selections.removePostSelectionChangedListener(caretMoved);
        }
        super.dispose();
    }

    /** On a background thread. */
    private void parsed(Snapshot snapshot) {
        List<OutlineElement> roots = OutlineElement.roots(LiveModel.language().read(snapshot, Outline::of));
        if (getControl() != null && !getControl().isDisposed()) {
            getControl().getDisplay().asyncExec(() -> show(roots));
        }
    }

    private void show(List<OutlineElement> roots) {
        if (getControl() == null || getControl().isDisposed()) {
            return;
        }
        TreeViewer tree = getTreeViewer();
        following = true;
        tree.getControl().setRedraw(false);
        try {
            boolean first = tree.getInput() == null;
            Object[] open = tree.getExpandedElements();
            tree.setInput(roots);
            if (first) {
                OutlineElement.firstGlance(roots).forEach(each -> tree.setExpandedState(each, true));
            } else {
                tree.setExpandedElements(open);
            }
        } finally {
            tree.getControl().setRedraw(true);
            following = false;
        }
        if (editor.getSelectionProvider() != null
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection caret) {
            follow(caret.getOffset());
        }
    }

    private void caretMoved(SelectionChangedEvent event) {
        if (event.getSelection() instanceof ITextSelection caret && getControl() != null
                && !getControl().isDisposed() && !getControl().isFocusControl()) {
            follow(caret.getOffset());
        }
    }

    private void follow(int offset) {
        if (getTreeViewer().getInput() instanceof List<?> roots) {
            for (Object root : roots) {
                OutlineElement found = ((OutlineElement) root).around(offset);
                if (found != null) {
                    following = true;
                    getTreeViewer().setSelection(new StructuredSelection(visible(found)), true);
                    following = false;
                    return;
                }
            }
        }
    }

    /** The element, or the one around it that would have to be opened and has too many parts to do so unasked. */
    private OutlineElement visible(OutlineElement element) {
        OutlineElement shown = element;
        for (OutlineElement each = element.parent(); each != null; each = each.parent()) {
            if (each.children().size() > CROWD && !getTreeViewer().getExpandedState(each)) {
                shown = each;
            }
        }
        return shown;
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!following && event.getSelection() instanceof IStructuredSelection chosen
                && chosen.getFirstElement() instanceof OutlineElement element) {
            OutlineNode node = element.node();
            editor.selectAndReveal(node.name().offset(), node.name().length());
        }
    }
}
