package org.svio.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.text.ITextViewerExtension6;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.svio.ui.testing.Workbench;

class TypingTest {

    @Test
    void bracketsAndQuotesCloseAndLinesIndent() {
        EditorFixture empty = EditorFixture.open("typing", "typed.svio", "");
        empty.text().setFocus();
        empty.type("parameters p {\na = max(1 us, 2 us) assumed \"why\"\nb = 1");

        assertEquals("parameters p {\n    a = max(1 us, 2 us) assumed \"why\"\n    b = 1\n}", empty.document().get());
        empty.editor.doRevertToSaved();
        empty.close();
    }

    @Test
    void formattingIsOneStepToUndo() {
        String untidy = "parameters   p {\na=1 us\n   longer   =  2 us\n}\n";
        EditorFixture fixture = EditorFixture.open("format", "untidy.svio", untidy);
        fixture.caret("longer", 3);
        fixture.key('F', '\6', SWT.CTRL | SWT.SHIFT);
        String tidy = "parameters p {\n    a      = 1 us\n    longer = 2 us\n}\n";
        Workbench.until("formatted", () -> fixture.document().get().equals(tidy));
        assertEquals(tidy.indexOf("longer") + 3, fixture.text().getCaretOffset());

        ((ITextViewerExtension6) fixture.viewer()).getUndoManager().undo();
        assertEquals(untidy, fixture.document().get());
        fixture.editor.doRevertToSaved();
        fixture.close();
    }
}
