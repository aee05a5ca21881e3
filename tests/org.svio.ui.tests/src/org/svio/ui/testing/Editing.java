package org.svio.ui.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.svio.ui.project.LiveProblems;

/** An open editor, its text and the problems it shows. */
public record Editing(IEditorPart editor) {

    /** What shows the text. */
    public ISourceViewer viewer() {
        return (ISourceViewer) editor.getAdapter(ITextViewer.class);
    }

    /** The text. */
    public String text() {
        return viewer().getDocument().get();
    }

    /** Types over the first occurrence of something. */
    public void replace(String from, String to) {
        StyledText widget = viewer().getTextWidget();
        widget.replaceTextRange(widget.getText().indexOf(from), from.length(), to);
    }

    /** Puts the caret before the first occurrence of something. */
    public void goTo(String place) {
        viewer().setSelectedRange(text().indexOf(place), 0);
        viewer().revealRange(text().indexOf(place), 1);
    }

    /** The sentences of the problems that are shown while typing. */
    public List<String> problems() {
        return LiveProblems.of(viewer().getAnnotationModel()).stream().map(Annotation::getText).toList();
    }

    /** Saves the file. */
    public void save() {
        editor.doSave(null);
    }

    /** Presses Ctrl+1. */
    public void askForFixes() {
        viewer().getTextWidget().setFocus();
        ((ITextOperationTarget) viewer()).doOperation(ISourceViewer.QUICK_ASSIST);
    }

    /** The lines of the list that is popped up; empty while there is none. */
    public static List<String> offered() {
        return popup().map(table -> Arrays.stream(table.getItems()).map(TableItem::getText).toList())
                .orElse(List.of());
    }

    /** Chooses a line of the list that is popped up. */
    public static void choose(String label) {
        Table table = popup().orElseThrow();
        for (TableItem each : table.getItems()) {
            if (each.getText().equals(label)) {
                table.setSelection(each);
                table.notifyListeners(SWT.Selection, new Event());
                table.notifyListeners(SWT.DefaultSelection, new Event());
                return;
            }
        }
        throw new AssertionError(label + " is not offered");
    }

    private static Optional<Table> popup() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible)
                .filter(each -> each.getParent() != null).flatMap(each -> Widgets.all(each, Table.class).stream())
                .filter(Table::isVisible).findFirst();
    }

    /** The sentences of the markers of a kind on a resource and what is in it. */
    public static List<String> markers(IResource resource, String type) {
        try {
            return Arrays.stream(resource.findMarkers(type, true, IResource.DEPTH_INFINITE))
                    .map(each -> each.getAttribute(IMarker.MESSAGE, "")).toList();
        } catch (CoreException gone) {
            return List.of();
        }
    }
}
