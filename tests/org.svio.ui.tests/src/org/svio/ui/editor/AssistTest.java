package org.svio.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.svio.ui.testing.Workbench;

class AssistTest {

    @Test
    void controlSpaceOffersPathsUnitsAndElements() {
        EditorFixture paper = EditorFixture.openPaper("assist");
        paper.caret("map beta.g[*].eth0  to hostCentric", 0);
        paper.type("map alpha.");
        paper.key(' ', ' ', SWT.CTRL);
        Workbench.until("parts of alpha offered",
                () -> EditorFixture.popup().stream().anyMatch(each -> each.startsWith("g[*]")));
        Workbench.during(Duration.ofMillis(800));
        Workbench.picture("editor-assist-path");
        List<String> offered = EditorFixture.popup();
        assertTrue(offered.stream().anyMatch(each -> each.startsWith("dom0  driver domain")), offered.toString());
        paper.type("do");
        Workbench.until("narrowed", () -> EditorFixture.popup().size() == 1);
        paper.type("\n");
        Workbench.until("inserted", () -> paper.document().get().contains("map alpha.dom0map beta"));
        paper.close();
    }

    @Test
    void templatesOfferWholeElements() {
        EditorFixture empty = EditorFixture.open("templates", "fresh.svio", "parameters p {\n    a = 1 us\n}\n\n");
        empty.caret("}\n\n", 3);
        empty.key(' ', ' ', SWT.CTRL);
        Workbench.until("templates offered", () -> EditorFixture.popup().stream()
                .anyMatch(each -> each.startsWith("mapping - where")));
        Workbench.during(Duration.ofMillis(800));
        Workbench.picture("editor-assist-templates");
        empty.type("datap");
        Workbench.until("narrowed", () -> EditorFixture.popup().size() == 2);
        empty.key(SWT.ARROW_DOWN, '\0', 0);
        Workbench.during(Duration.ofMillis(600));
        Workbench.picture("editor-assist-template");
        empty.type("\n");
        Workbench.until("inserted", () -> empty.document().get().contains("role worker : processor"));
        assertEquals("datapath name {", empty.document().get().lines().filter(each -> each.startsWith("datapath"))
                .findFirst().orElseThrow());
        Workbench.during(Duration.ofMillis(400));
        Workbench.picture("editor-template-inserted");
        empty.close();
    }
}
