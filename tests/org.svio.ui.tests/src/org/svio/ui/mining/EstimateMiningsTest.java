package org.svio.ui.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.svio.dsl.ide.estimate.EstimateRemark;
import org.svio.ui.editor.LiveModel;
import org.svio.ui.testing.Editing;
import org.svio.ui.testing.Workbench;

class EstimateMiningsTest {

    @AfterEach
    void closeEditors() {
        Workbench.page().closeAllEditors(false);
    }

    private static Editing open(String project) {
        IProject made = Workbench.project(project);
        Workbench.file(made, "testbed2006.svio", Workbench.repositoryText("examples/paper/testbed2006.svio"));
        return new Editing(Workbench.open(Workbench.file(made, "svio2006.svio",
                Workbench.repositoryText("examples/paper/svio2006.svio"))));
    }

    private static LiveEstimates estimates(Editing editor) {
        return LiveEstimates.of(LiveModel.of(editor.viewer().getDocument()).orElseThrow());
    }

    private static List<String> remarks(Editing editor) {
        return estimates(editor).latest().map(each -> each.estimates().remarks().stream()
                .map(EstimateRemark::text).toList()).orElse(List.of());
    }

    @Test
    void theEstimateStandsBesideEachMappingAndFollowsTheText() {
        Editing editor = open("minings");
        Workbench.until("estimates", () -> remarks(editor).size() == 4);
        assertTrue(remarks(editor).get(0).contains("limited by beta.xeon[0].ht[0] (dom0)"), remarks(editor).get(0));
        editor.goTo("mapping onHost");
        Workbench.during(Duration.ofSeconds(2));
        Workbench.picture("estimates");
        String before = remarks(editor).get(0);

        editor.replace("vary n in [1, 2, 4, 8]", "vary n in [8, 4, 2, 1]");
        Workbench.until("another estimate", () -> remarks(editor).size() == 4
                && !remarks(editor).get(0).equals(before));
        assertTrue(remarks(editor).get(0).contains("8 senders"), remarks(editor).get(0));

        editor.replace("window 256 KiB", "window 256 KiBB");
        Workbench.until("stale estimates", () -> estimates(editor).latest().orElseThrow().isStale());
        assertEquals(4, remarks(editor).size());
        Workbench.during(Duration.ofSeconds(1));
        Workbench.picture("estimates-stale");
        editor.replace("window 256 KiBB", "window 256 KiB");
        Workbench.until("fresh estimates", () -> !estimates(editor).latest().orElseThrow().isStale());
        assertFalse(remarks(editor).isEmpty());
    }

    @Test
    void typingIsNotHeldUpByEstimates() {
        Editing editor = open("typing-with-estimates");
        Workbench.until("estimates", () -> remarks(editor).size() == 4);
        Workbench.during(Duration.ofSeconds(2));
        Workbench.longestBlock();

        for (int i = 1; i <= 8; i++) {
            editor.replace("duration " + i + " s", "duration " + (i + 1) + " s");
            Workbench.during(Duration.ofMillis(400));
        }

        long work = Workbench.longestWork().toMillis();
        assertTrue(work < 100, "held up for " + work + " ms");
    }
}
