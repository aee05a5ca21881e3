package org.svio.ui.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.svio.ui.testing.Workbench;

class HoverTest {

    @Test
    void theHoverTellsWhatThingsAre() {
        EditorFixture small = EditorFixture.open("hover", "small.svio", SmallModel.TEXT);

        String parameter = hover(small, "costs.stack + costs", 8);
        assertTrue(parameter.contains("parameter costs.stack\n4 us\n") 
                && parameter.contains("assumed: a network stack takes some microseconds per packet"), parameter);
        Workbench.picture("editor-hover");
        String quantity = hover(small, "66 MHz", 1);
        assertTrue(quantity.contains("66000000"), quantity);
        String word = hover(small, "sharing 0.62", 2);
        assertTrue(word.contains("What one hardware thread keeps of its speed while a sibling is busy"), word);
        small.close();
    }

    /** F2 shows what the mouse would, in a window that stays; the mouse needs a window manager that gives focus. */
    private static String hover(EditorFixture fixture, String text, int further) {
        fixture.caret(text, further);
        Workbench.during(Duration.ofMillis(300));
        fixture.key(SWT.F2, '\0', 0);
        Workbench.until("hover over " + text, () -> !EditorFixture.popupTexts().isEmpty());
        Workbench.during(Duration.ofMillis(300));
        return String.join("\n", EditorFixture.popupTexts());
    }
}
