package org.svio.ui.map;

import java.util.function.Predicate;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.svio.draw.scene.Box;
import org.svio.ui.testing.Workbench;

/** A model in an editor with the map beside it. */
final class MapFixture {

    final ITextEditor editor;
    final IDocument document;
    final MapCanvas canvas;

    private MapFixture(ITextEditor editor, MapCanvas canvas) {
        this.editor = editor;
        this.canvas = canvas;
        this.document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    /** The paper's files with another text of the main one, open, with the map drawn. */
    static MapFixture open(String project, String text) {
        Workbench.page().closeAllEditors(false);
        IProject open = Workbench.project(project);
        Workbench.file(open, "testbed2006.svio", Workbench.repositoryText("examples/paper/testbed2006.svio"));
        IFile file = Workbench.file(open, "model.svio", text);
        canvas();
        return of(Workbench.open(file).getAdapter(ITextEditor.class));
    }

    /** The map of what an editor holds, drawn. */
    static MapFixture of(ITextEditor editor) {
        MapFixture fixture = new MapFixture(editor, canvas());
        Workbench.until("map drawn", () -> fixture.canvas.picture()
                .filter(each -> each.text().equals(fixture.document.get())).isPresent());
        return fixture;
    }

    static MapCanvas canvas() {
        try {
            Control root = (Control) ((MapView) Workbench.page().showView(MapView.ID)).getAdapter(Control.class);
            return (MapCanvas) find(root == null ? Workbench.page().getWorkbenchWindow().getShell() : root,
                    MapCanvas.class::isInstance);
        } catch (PartInitException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Control find(Control control, Predicate<Control> wanted) {
        if (wanted.test(control)) {
            return control;
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                Control found = find(child, wanted);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The view over the whole window, or in its place again. */
    static void large(boolean isLarge) {
        IWorkbenchPartReference view = Workbench.page().findViewReference(MapView.ID);
        Workbench.page().setPartState(view, isLarge ? IWorkbenchPage.STATE_MAXIMIZED : IWorkbenchPage.STATE_RESTORED);
    }

    Box box(String id) {
        return canvas.picture().orElseThrow().box(id).orElseThrow(() -> new AssertionError("no box " + id));
    }

    void untilText(String what, Predicate<String> isSo) {
        Workbench.until(what, () -> isSo.test(document.get()));
    }

    /** Presses, moves and lets go the mouse as a user would, from one box to another. */
    void drag(String from, String to) {
        Rectangle start = canvas.boundsOf(box(from));
        Rectangle end = canvas.boundsOf(box(to));
        press(start);
        move(start.x + start.width / 2 + 6, start.y + start.height / 2 + 6);
        move(end.x + end.width / 2, end.y + end.height / 2);
    }

    void press(Rectangle at) {
        send(SWT.MouseDown, at.x + at.width / 2, at.y + at.height / 2, 1);
    }

    void move(int x, int y) {
        send(SWT.MouseMove, x, y, 0);
    }

    void release(String over) {
        Rectangle end = canvas.boundsOf(box(over));
        send(SWT.MouseUp, end.x + end.width / 2, end.y + end.height / 2, 1);
    }

    void click(String id) {
        press(canvas.boundsOf(box(id)));
        release(id);
    }

    private void send(int type, int x, int y, int button) {
        Event event = new Event();
        event.type = type;
        event.x = x;
        event.y = y;
        event.button = button;
        event.widget = canvas;
        canvas.notifyListeners(type, event);
    }
}
