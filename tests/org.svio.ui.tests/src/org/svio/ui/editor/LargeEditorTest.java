package org.svio.ui.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.svio.ui.testing.Workbench;

/** The editor on a model of 1,000 VIFs. The limits are coarse, as the machine may be busy. */
class LargeEditorTest {

    @Test
    void aThousandVifsOpenAndAnswerAtOnce() {
        EditorFixture first = EditorFixture.open("warm", "small.svio", SmallModel.TEXT);
        first.close();
        IProject project = Workbench.project("large");
        IFile file = Workbench.file(project, "large.svio", LargeModel.text(1000));
        Workbench.longestBlock();
        long start = System.nanoTime();
        EditorFixture large = EditorFixture.open(project, file);
        Duration opened = since(start);
        Workbench.until("names coloured", () -> large.colourOf("pci : Pci", 7).equals("RGB {160, 60, 30}"));
        Workbench.during(Duration.ofSeconds(1));
        Duration openWork = Workbench.longestWork();
        Workbench.longestBlock();

        List<Duration> answers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            large.caret("    map alpha.g1000.eth0", 0);
            large.type("    map alpha.g99");
            long asked = System.nanoTime();
            large.key(' ', ' ', SWT.CTRL);
            Workbench.until("guests offered", () -> EditorFixture.popup().stream()
                    .anyMatch(each -> each.startsWith("g998")));
            answers.add(since(asked));
            large.key(SWT.ESC, (char) SWT.ESC, 0);
            Workbench.during(Duration.ofMillis(200));
            large.type("5.eth0 to hostCentric on alpha.dom0\n");
        }
        Duration typingWork = Workbench.longestWork();
        Workbench.picture("editor-large");
        Collections.sort(answers);

        String figures = "opened in " + opened.toMillis() + " ms (most work at once " + openWork.toMillis()
                + " ms), content assist " + answers.get(2).toMillis() + " ms, most work at once while typing "
                + typingWork.toMillis() + " ms";
        assertTrue(opened.toSeconds() < 40, figures);
        assertTrue(answers.get(2).toSeconds() < 5, figures);
        assertTrue(openWork.toMillis() < 250, figures);
        assertTrue(typingWork.toMillis() < 100, figures);
        large.editor.doRevertToSaved();
        large.close();
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
