package org.svio.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class PerspectiveTest {

    @Test
    void theProductOpensInThePerspectiveOfTheTool() {
        assertEquals(SvioPerspective.ID,
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getPerspective().getId());
    }
}
