package org.svio.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.svio.ui.testing.Workbench;

class DarkThemeTest {

    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";

    private final IThemeEngine themes = (IThemeEngine) Display.getCurrent().getData(ENGINE);
    private final String before = themes.getActiveTheme().getId();

    @AfterEach
    void backToTheThemeBefore() {
        themes.setTheme(before, false);
    }

    @Test
    void theEditorHasColoursForADarkGround() {
        EditorFixture small = EditorFixture.open("dark", "small.svio", SmallModel.TEXT);
        themes.setTheme(DARK, false);
        Workbench.until("dark colours", () -> small.colourOf("parameters costs", 0).equals("RGB {216, 160, 230}"));
        Workbench.until("names in dark colours", () -> small.colourOf("Gigabit on", 0).equals("RGB {240, 153, 122}"));
        Workbench.during(Duration.ofMillis(500));
        Workbench.picture("editor-dark");
        assertEquals("RGB {140, 196, 255}", small.colourOf("66 MHz", 0));
        small.close();
    }
}
