package org.svio.dsl.ide.assist;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.Texts;
import org.svio.dsl.ide.names.Mentions;
import org.svio.dsl.ide.structure.Folding;
import org.svio.dsl.ide.structure.Outline;

/** How long the services take on a model of 1,000 VIFs. The limits are coarse: a busy machine must not fail a build. */
class LargeModelTest {

    private static final Path FILE = Path.of("target", "large.svio");

    @Test
    void contentAssistAnswersAtOnce() {
        String text = Texts.manyVifs(1000);
        Snapshot snapshot = Texts.LANGUAGE.parse(FILE, text, 1);
        Assistant assistant = new Assistant(Texts.LANGUAGE);
        String typed = text.replace("    map alpha.g1000.eth0", "    map alpha.g\n    map alpha.g1000.eth0");
        int path = typed.indexOf("    map alpha.g\n") + "    map alpha.g".length();
        int unit = typed.indexOf("rate 20 ") + "rate 20 ".length();

        assertTrue(assistant.propose(snapshot, FILE, typed, path).size() >= 1000);
        within("content assist, a path among 1,000", Duration.ofMillis(400),
                () -> assistant.propose(snapshot, FILE, typed, path));
        within("content assist, a unit", Duration.ofMillis(400), () -> assistant.propose(snapshot, FILE, typed, unit));
    }

    @Test
    void namesOutlineAndFoldsAreFoundInAMoment() {
        String text = Texts.manyVifs(1000);
        Snapshot snapshot = Texts.LANGUAGE.parse(FILE, text, 1);

        within("parse and check", Duration.ofSeconds(8), () -> Texts.LANGUAGE.parse(FILE, text, 1));
        within("names", Duration.ofSeconds(2), () -> Texts.LANGUAGE.read(snapshot, Mentions::of));
        within("outline", Duration.ofSeconds(2), () -> Texts.LANGUAGE.read(snapshot, Outline::of));
        within("folds", Duration.ofSeconds(1), () -> Folding.of(text));
    }

    private static void within(String what, Duration limit, Supplier<?> action) {
        long[] times = new long[7];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            if (action.get() instanceof List<?> list) {
                assertTrue(!list.isEmpty(), what);
            }
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        Duration median = Duration.ofNanos(times[times.length / 2]);
        assertTrue(median.compareTo(limit) < 0, what + " took " + median.toMillis() + " ms");
    }
}
