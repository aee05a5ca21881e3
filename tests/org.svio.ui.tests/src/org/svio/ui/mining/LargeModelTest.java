package org.svio.ui.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.resources.IProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.svio.ui.editor.LiveModel;
import org.svio.ui.project.SvioNature;
import org.svio.ui.testing.Editing;
import org.svio.ui.testing.Figures;
import org.svio.ui.testing.Workbench;

/** A thousand VIFs, each declared and mapped by itself. */
class LargeModelTest {

    private static final int VIFS = 1000;
    private static final Duration PAUSE = Duration.ofMillis(250); // after the last keystroke, see LiveModel

    @AfterEach
    void closeEditors() {
        Workbench.page().closeAllEditors(false);
    }

    /** The first model of docs/language.md with more guests, all of which send. */
    private static String text() {
        String page = Workbench.repositoryText("docs/language.md");
        int start = page.indexOf("```svio\n") + "```svio\n".length();
        String small = page.substring(start, page.indexOf("```", start));
        int guests = small.indexOf("        guest g[1..2] {");
        int after = small.indexOf("        }\n", guests) + "        }\n".length();
        String map = "    map alpha.g[*].eth0 to sidecore on alpha.card { worker on alpha.core[2].ht[0] }\n";
        return (small.substring(0, guests) + lines("        guest g%d { vcpu v0 on core[1].ht[*]  vif eth0 }\n")
                + small.substring(after)).replace(map, lines(map.replace("g[*]", "g%d")))
                .replace("    vary n in [1..2]\n", "").replaceAll(" *pingpong .*\n", lines(
                        "    pingpong probe%d from alpha.g%1$d.eth0 to server { size 64 B  pause 1 ms }\n"));
    }

    private static String lines(String format) {
        return IntStream.range(0, VIFS).mapToObj(each -> String.format(format, each)).collect(Collectors.joining());
    }

    @Test
    void isValidatedAnewSoonAfterAKeystrokeWithoutHoldingUpTheEditor() throws Exception {
        IProject project = Workbench.project("large");
        SvioNature.addTo(project, null);
        String text = text();
        Editing editor = new Editing(Workbench.open(Workbench.file(project, "large.svio", text)));
        LiveModel model = LiveModel.of(editor.viewer().getDocument()).orElseThrow();
        LiveEstimates estimates = LiveEstimates.of(model);
        Workbench.until("estimates", () -> estimates.latest().filter(each -> !each.isStale()).isPresent());
        assertEquals(2 * VIFS + 1, estimates.latest().orElseThrow().estimates().remarks().size());
        Workbench.during(Duration.ofSeconds(3));
        List<Duration> rounds = new ArrayList<>();
        List<Duration> blocks = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            Workbench.longestBlock();
            long start = System.nanoTime();
            editor.replace("clock 2 GHz", "clock 2 us");
            Workbench.until("a live problem", () -> editor.problems().size() == 1);
            rounds.add(Figures.since(start).minus(PAUSE));
            assertTrue(Workbench.longestWork().toMillis() < 100, "one event worked for " + Workbench.longestWork());
            blocks.add(Workbench.longestBlock());
            Workbench.picture("large-model");
            editor.replace("clock 2 us", "clock 2 GHz");
            Workbench.until("no problem", () -> editor.problems().isEmpty());
            Workbench.during(Duration.ofSeconds(1));
        }

        Figures.judge("1,000 VIFs: validated anew after a pause", rounds, Duration.ofSeconds(1));
        Figures.judge("1,000 VIFs: longest event while that is done", blocks, Duration.ofMillis(100));
    }
}
