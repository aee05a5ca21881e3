package org.svio.ui.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.svio.ui.testing.Figures;
import org.svio.ui.testing.Workbench;

/** The editor on a model of 1,000 VIFs, each declared and mapped by itself. */
class LargeEditorTest {

    private static final int ROUNDS = 3;
    private static final Duration MOST_AT_ONCE = Duration.ofMillis(100);

    private final List<Duration> blocks = new ArrayList<>();
    private Duration work = Duration.ZERO;

    @Test
    void aThousandVifsOpenAndAnswerAtOnce() {
        EditorFixture first = EditorFixture.open("warm", "small.svio", SmallModel.TEXT);
        first.close();
        IProject project = Workbench.project("large");
        IFile file = Workbench.file(project, "large.svio", LargeModel.text(1000));
        List<Duration> openings = new ArrayList<>();
        List<Duration> answers = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Workbench.longestBlock();
            long start = System.nanoTime();
            EditorFixture large = EditorFixture.open(project, file);
            Workbench.until("names coloured", () -> large.colourOf("pci : Pci", 7).equals("RGB {160, 60, 30}"));
            openings.add(Figures.since(start));
            Workbench.during(Duration.ofSeconds(1));
            note();
            answers.addAll(answers(large));
            note();
            Workbench.picture("editor-large");
            large.editor.doRevertToSaved();
            large.close();
        }

        Figures.judge("1,000 VIFs: open", openings, Duration.ofSeconds(5));
        Figures.judge("1,000 VIFs: content assist", answers, Duration.ofMillis(200));
        Figures.judge("1,000 VIFs: longest event while opening and typing", blocks, MOST_AT_ONCE);
        assertTrue(work.compareTo(MOST_AT_ONCE) < 0, "most processor time of one event: " + work);
    }

    private static List<Duration> answers(EditorFixture large) {
        List<Duration> answers = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            large.caret("    map alpha.g1000.eth0", 0);
            large.type("    map alpha.g99");
            long asked = System.nanoTime();
            large.key(' ', ' ', SWT.CTRL);
            Workbench.until("guests offered", () -> EditorFixture.popup().stream()
                    .anyMatch(each -> each.startsWith("g998")));
            answers.add(Figures.since(asked));
            large.key(SWT.ESC, (char) SWT.ESC, 0);
            Workbench.during(Duration.ofMillis(200));
            large.type("5.eth0 to hostCentric on alpha.dom0\n");
        }
        return answers;
    }

    private void note() {
        work = Workbench.longestWork().compareTo(work) > 0 ? Workbench.longestWork() : work;
        blocks.add(Workbench.longestBlock());
    }
}
