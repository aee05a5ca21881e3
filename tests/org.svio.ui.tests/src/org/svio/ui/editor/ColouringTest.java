package org.svio.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.eclipse.jface.text.BadLocationException;
import org.junit.jupiter.api.Test;
import org.svio.ui.testing.Workbench;

class ColouringTest {

    @Test
    void wordsNumbersTextsAndNamesHaveColoursOfTheirOwn() throws BadLocationException {
        EditorFixture paper = EditorFixture.openPaper("colours");
        Workbench.until("names coloured", () -> paper.colourOf("testbed2006 {", 0).equals("RGB {0, 105, 115}"));
        Workbench.picture("editor-light");

        assertEquals("RGB {120, 20, 110}", paper.colourOf("experiment throughput", 0), "a statement");
        assertEquals("RGB {95, 75, 150}", paper.colourOf("window 256", 0), "a property");
        assertEquals("RGB {0, 80, 170}", paper.colourOf("256 KiB", 0), "a number");
        assertEquals("RGB {70, 130, 190}", paper.colourOf("256 KiB", 4), "a unit");
        assertEquals("RGB {20, 30, 45}", paper.colourOf("onHost of", 0), "a declaration");
        assertEquals("RGB {110, 120, 125}", paper.colourOf("/* iperf", 3), "a comment");
        assertEquals("RGB {130, 85, 0}", paper.colourOf("n in [1", 0), "a variation");

        String before = paper.colourOf("mapping onDevice", 0);
        paper.document().replace(paper.document().get().indexOf("mapping onHost"), 0, "/* ");
        assertEquals("RGB {110, 120, 125}", paper.colourOf("mapping onDevice", 0), "a comment opens above");
        paper.document().replace(paper.document().get().indexOf("/* mapping"), 3, "");
        assertEquals(before, paper.colourOf("mapping onDevice", 0), "and closes again");
        assertNotEquals("plain", before);
        paper.close();
    }
}
