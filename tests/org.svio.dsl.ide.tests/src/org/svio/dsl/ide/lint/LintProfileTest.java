package org.svio.dsl.ide.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.Texts;

class LintProfileTest {

    @Test
    void profilesWeighHintsAndNothingElse() {
        Snapshot hinted = Texts.parse("import \"svio:/devices/ixp2400.svio\"\n" + Texts.small());
        Snapshot wrong = Texts.parse(Texts.small().replace("clock 2 GHz", "clock 2 us"));

        assertEquals(List.of(Level.INFO), levels(hinted, LintProfile.STANDARD));
        assertEquals(List.of(Level.WARNING), levels(hinted, LintProfile.STRICT));
        assertEquals(List.of(), levels(hinted, LintProfile.LENIENT));
        assertEquals(List.of(Level.ERROR), levels(wrong, LintProfile.LENIENT));
        assertEquals("own", LintProfile.STANDARD.with(Lint.UNUSED, Level.ERROR).name());
        assertEquals(LintProfile.STANDARD, LintProfile.STANDARD.with(Lint.UNUSED, Level.ERROR)
                .with(Lint.UNUSED, Level.WARNING));
    }

    private static List<Level> levels(Snapshot snapshot, LintProfile profile) {
        return Texts.LANGUAGE.read(snapshot, each -> Findings.of(each, profile)).stream().map(Finding::level).toList();
    }
}
