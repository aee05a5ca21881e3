package org.svio.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.svio.ui.testing.Workbench;

/** One open editor and the keyboard in front of it. */
final class EditorFixture {

    final IProject project;
    final ITextEditor editor;

    private EditorFixture(IProject project, ITextEditor editor) {
        this.project = project;
        this.editor = editor;
    }

    static EditorFixture open(String project, String file, String text) {
        IProject made = Workbench.project(project);
        return open(made, Workbench.file(made, file, text));
    }

    static EditorFixture open(IProject project, IFile file) {
        EditorFixture fixture = of(project, Workbench.open(file));
        Shell window = fixture.editor.getSite().getShell();
        window.setBounds(Display.getCurrent().getBounds());
        window.forceActive();
        fixture.untilParsed();
        return fixture;
    }

    static EditorFixture of(IProject project, IEditorPart part) {
        return new EditorFixture(project, (ITextEditor) part);
    }

    /** The paper's experiment beside its platform. */
    static EditorFixture openPaper(String project) {
        IProject made = Workbench.project(project);
        Workbench.file(made, "testbed2006.svio", Workbench.repositoryText("examples/paper/testbed2006.svio"));
        return open(made, Workbench.file(made, "svio2006.svio",
                Workbench.repositoryText("examples/paper/svio2006.svio")));
    }

    IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    ITextViewer viewer() {
        return editor.getAdapter(ITextViewer.class);
    }

    StyledText text() {
        return viewer().getTextWidget();
    }

    void untilParsed() {
        LiveModel model = LiveModel.of(document()).orElseThrow();
        Workbench.until("model parsed", () -> model.latest().filter(model::isCurrent).isPresent());
        LiveNames names = LiveNames.of(document()).orElseThrow();
        Workbench.until("names found", () -> names.isOf(model.latest().get().stamp()));
    }

    /** Puts the caret before the first occurrence of a text, or so many characters further. */
    void caret(String before, int further) {
        int offset = document().get().indexOf(before) + further;
        editor.selectAndReveal(offset, 0);
        text().setFocus();
    }

    /** Types as a keyboard would. */
    void type(String characters) {
        for (char c : characters.toCharArray()) {
            key(c == '\n' ? SWT.CR : 0, c == '\n' ? SWT.CR : c, 0);
        }
    }

    void key(int code, char character, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.character = character;
        event.stateMask = modifiers;
        event.type = SWT.KeyDown;
        text().notifyListeners(SWT.KeyDown, event);
    }

    /** The foreground at the first occurrence of a text, or so many characters further. */
    String colourOf(String occurrence, int further) {
        StyleRange style = text().getStyleRangeAtOffset(widgetOffset(occurrence) + further);
        return style == null || style.foreground == null ? "plain" : style.foreground.getRGB().toString();
    }

    int widgetOffset(String occurrence) {
        return text().getText().indexOf(occurrence);
    }

    void close() {
        editor.getSite().getPage().closeEditor(editor, false);
    }

    /** The lines of the list that pops up over the editor, or none. */
    static List<String> popup() {
        List<String> lines = new ArrayList<>();
        for (Shell shell : Display.getCurrent().getShells()) {
            Table table = shell.isVisible() && shell.getText().isEmpty()
                    ? (Table) find(shell, each -> each instanceof Table) : null;
            if (table != null) {
                for (TableItem item : table.getItems()) {
                    lines.add(item.getText());
                }
            }
        }
        return lines;
    }

    /** A control in or below another one; null where there is none. */
    static Control find(Composite parent, Predicate<Control> wanted) {
        for (Control child : parent.getChildren()) {
            if (wanted.test(child)) {
                return child;
            }
            Control inner = child instanceof Composite composite ? find(composite, wanted) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    /** The texts of all windows that pop up over the workbench. */
    static List<String> popupTexts() {
        List<String> texts = new ArrayList<>();
        Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible)
                .filter(shell -> shell.getText().isEmpty()).forEach(shell -> {
                    find(shell, each -> {
                        if (each instanceof StyledText text) {
                            texts.add(text.getText());
                        }
                        return false;
                    });
                });
        return texts;
    }
}
