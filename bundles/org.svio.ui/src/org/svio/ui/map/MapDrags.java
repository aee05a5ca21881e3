package org.svio.ui.map;

import java.util.Optional;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.svio.draw.scene.Box;
import org.svio.dsl.ide.remap.VifDrag;
import org.svio.dsl.patch.TextEdit;
import org.svio.dsl.patch.TextPatch;
import org.svio.ui.editor.LiveModel;

/** Dragging a VIF: what is seen meanwhile, and the change of the text when it is dropped, which one undo takes back. */
final class MapDrags {

    private final MapCanvas canvas;
    private final EditorLink link;
    private final IStatusLineManager status;
    private VifGesture gesture;
    private Optional<Box> under = Optional.empty();
    private int x;
    private int y;
    private boolean selecting;

    MapDrags(MapCanvas canvas, EditorLink link, IStatusLineManager status) {
        this.canvas = canvas;
        this.link = link;
        this.status = status;
    }

    /** Whether the text is being selected from here, so that the selection of boxes shall stay. */
    boolean isSelecting() {
        return selecting;
    }

    void begin(Box vif) {
        Optional<LiveModel> model = link.model();
        if (model.isPresent() && canvas.picture().isPresent()) {
            gesture = new VifGesture(model.get(), canvas.picture().get(), vif, () -> canvas.getDisplay().asyncExec(
                    this::show));
        }
    }

    void over(Optional<Box> box, int newX, int newY) {
        under = box;
        x = newX;
        y = newY;
        show();
    }

    private void show() {
        if (gesture == null || canvas.isDisposed()) {
            return;
        }
        Optional<Box> target = gesture.target(under);
        boolean isAllowed = target.isPresent() && gesture.isAllowed(target.get().id());
        Optional<String> obstacle = gesture.refusal().or(() -> target.flatMap(gesture::obstacle));
        status.setMessage(target.isEmpty() ? "Drop " + gesture.vif() + " on a driver domain, a core, a device or one of"
                + " its contexts" : "");
        status.setErrorMessage(obstacle.orElse(null));
        canvas.drag(new DragFeedback(gesture.vif(), x, y, gesture.allowed(), target.map(Box::id), isAllowed,
                target.isEmpty() ? gesture.vif() : gesture.vif() + (isAllowed ? " to " : " not to ")
                        + target.get().id(), obstacle.orElse("")));
    }

    void drop(Optional<Box> box) {
        if (gesture == null) {
            return;
        }
        VifGesture dropped = gesture;
        Optional<Box> target = dropped.target(box);
        cancel();
        if (target.isEmpty()) {
            return;
        }
        dropped.drop(target.get().id(), change -> onUi(() -> apply(change, dropped.text())),
                (where, sentence) -> onUi(() -> status.setErrorMessage(sentence)));
    }

    private void onUi(Runnable action) {
        canvas.getDisplay().asyncExec(() -> {
            if (!canvas.isDisposed()) {
                action.run();
            }
        });
    }

    void cancel() {
        if (gesture != null) {
            gesture.end();
        }
        gesture = null;
        canvas.drag(null);
        status.setErrorMessage(null);
        status.setMessage("");
    }

    private void apply(VifDrag.Drop change, String before) {
        Optional<IDocument> document = link.document();
        Optional<ITextEditor> editor = link.editor();
        if (document.isEmpty() || editor.isEmpty() || !document.get().get().equals(before)) {
            status.setErrorMessage("The text has changed meanwhile: drag once more");
            return;
        }
        if (!editor.get().isEditable() || editor.get() instanceof ITextEditorExtension2 checked
                && !checked.validateEditorInputState()) {
            status.setErrorMessage("The file is read-only");
            return;
        }
        replace(change.patch(), document.get(), editor.get());
        status.setErrorMessage(null);
        status.setMessage(change.sentence());
    }

    private void replace(TextPatch patch, IDocument document, ITextEditor editor) {
        TextEdit first = patch.edits().get(0);
        TextEdit last = patch.edits().get(patch.edits().size() - 1);
        int tail = patch.before().length() - last.end();
        String text = patch.after().substring(first.offset(), patch.after().length() - tail);
        IRewriteTarget rewriting = editor.getAdapter(IRewriteTarget.class);
        if (rewriting != null) {
            rewriting.beginCompoundChange();
        }
        try {
            document.replace(first.offset(), last.end() - first.offset(), text);
        } catch (BadLocationException impossible) {
            throw new IllegalStateException("the text was just found unchanged", impossible);
        } finally {
            if (rewriting != null) {
                rewriting.endCompoundChange();
            }
        }
        select(first.offset(), text.length());
    }

    /** Selects text in the editor without the boxes' following it. */
    void select(int offset, int length) {
        selecting = true;
        try {
            link.select(offset, length);
        } finally {
            selecting = false;
        }
    }
}
