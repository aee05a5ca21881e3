package org.svio.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.svio.ui.testing.Workbench;

class NavigationTest {

    @Test
    void f3OpensTheDeclarationInAnotherFile() {
        EditorFixture paper = EditorFixture.openPaper("navigation");
        paper.caret("testbed2006 {", 3);
        paper.key(SWT.F3, '\0', 0);
        Workbench.until("platform opened", () -> Workbench.page().getActiveEditor().getTitle()
                .equals("testbed2006.svio"));
        Workbench.until("name selected", () -> selection().getText().equals("testbed2006"));
        EditorFixture.of(paper.project, Workbench.page().getActiveEditor()).close();
        paper.close();
    }

    @Test
    void f3OpensTheLibraryReadOnlyAndInColour() {
        EditorFixture paper = EditorFixture.openPaper("library");
        paper.caret("deviceCentric on alpha", 3);
        paper.key(SWT.F3, '\0', 0);
        Workbench.until("library opened", () -> Workbench.page().getActiveEditor().getTitle()
                .equals("device-centric.svio"));
        EditorFixture library = EditorFixture.of(paper.project, Workbench.page().getActiveEditor());
        Workbench.until("data path selected", () -> selection().getText().equals("deviceCentric"));
        Workbench.until("names coloured", () -> library.colourOf("role guest", 5).equals("RGB {110, 60, 190}"));
        Workbench.during(Duration.ofMillis(500));
        Workbench.picture("editor-library");
        assertFalse(library.editor.isEditable());

        String role = library.document().get().substring(library.document().get().indexOf("at ") + 3).split(" ")[0];
        library.caret("at " + role, 4);
        library.key(SWT.F3, '\0', 0);
        Workbench.until("role selected", () -> selection().getText().equals(role));
        assertEquals("device-centric.svio", Workbench.page().getActiveEditor().getTitle());
        library.close();
        paper.close();
    }

    private static ITextSelection selection() {
        return (ITextSelection) ((ITextEditor) Workbench.page().getActiveEditor()).getSelectionProvider()
                .getSelection();
    }
}
