package org.svio.ui.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.svio.ui.testing.Workbench;

class HoverTest {

    @Test
    void theMouseTellsWhatThingsAre() {
        EditorFixture small = EditorFixture.open("hover", "small.svio", SmallModel.TEXT);

        String parameter = hover(small, "costs.stack + costs", 8);
        assertTrue(parameter.contains("parameter costs.stack") && parameter.contains("4 us")
                && parameter.contains("assumed: a network stack takes some microseconds per packet"), parameter);
        Workbench.picture("editor-hover");
        String quantity = hover(small, "66 MHz", 1);
        assertTrue(quantity.contains("66000000"), quantity);
        String word = hover(small, "sharing 0.62", 2);
        assertTrue(word.contains("What one hardware thread keeps of its speed while a sibling is busy"), word);
        small.close();
    }

    private static String hover(EditorFixture fixture, String text, int further) {
        fixture.caret(text, 0);
        Workbench.during(Duration.ofMillis(300));
        Point at = fixture.text().getLocationAtOffset(fixture.widgetOffset(text) + further);
        Event move = new Event();
        move.x = at.x + 2;
        move.y = at.y + 4;
        fixture.text().notifyListeners(SWT.MouseMove, move);
        Event event = new Event();
        event.x = at.x + 2;
        event.y = at.y + 4;
        fixture.text().notifyListeners(SWT.MouseHover, event);
        Workbench.until("hover over " + text, () -> !EditorFixture.popupTexts().isEmpty());
        String shown = String.join("\n", EditorFixture.popupTexts());
        Workbench.during(Duration.ofMillis(200));
        Event away = new Event();
        if (!text.startsWith("costs")) {
            fixture.text().notifyListeners(SWT.MouseExit, away);
        }
        return shown;
    }
}
