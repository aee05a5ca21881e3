package org.svio.product;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductTest {

    private static final String SEEN = """
            editor: org.eclipse.ui.genericeditor.GenericEditor
            errors: 0
            exit value: 0
            view: org.svio.ui.map
            view: org.svio.ui.experiments
            view: org.svio.ui.results
            end
            """;

    @TempDir
    private Path work;

    @Test
    void theProductOpensAProjectRunsItShowsResultsAndLeavesNoError() {
        Session session = Session.of(Installation.built("releng/org.svio.product", "org.svio.ide")
                .copyTo(work.resolve("ide")), work,
                Repository.text("releng/org.svio.distribution/training/start.svio"));

        assertAll(
                () -> assertEquals("""
                        workbench: true
                        perspective at start: org.svio.ui.perspective
                        """ + SEEN, session.report(), session.output()),
                () -> assertEquals("", session.errorLog()),
                () -> assertEquals(0, session.exit(), session.output()));
    }

    @Test
    void theUpdateSiteInstallsIntoAPlainPlatformWhichThenWorks() {
        Installation plain = Installation.built("tests/org.svio.platform", "org.svio.platform")
                .copyTo(work.resolve("eclipse"));

        Installation.Outcome director = plain.run(work, List.of(), List.of("-application",
                "org.eclipse.equinox.p2.director", "-repository",
                Repository.root().resolve("releng/org.svio.updatesite/target/repository").toUri().toString(),
                "-installIU", "org.svio.feature.feature.group", "-data", work.resolve("director").toString()));
        assertEquals(0, director.exit(), director.output());
        Session session = Session.of(plain, work,
                Repository.text("releng/org.svio.distribution/training/start.svio"));

        assertAll(
                () -> assertTrue(session.report().endsWith(SEEN), session.report() + session.output()),
                () -> assertEquals("", session.errorLog()),
                () -> assertEquals(0, session.exit(), session.output()));
    }
}
