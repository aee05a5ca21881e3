package org.svio.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Problems as people read them. */
class ProblemRendererTest {

    private static Problem problem(int column, int length, String line) {
        return new Problem(Path.of("models", "a.svio"), 3, column, length, Severity.ERROR, "svio.syntax",
                "that is wrong; do this", line);
    }

    @Test
    void theLineStandsBelowTheSentenceAndACaretBelowThePlace() {
        assertEquals("""
                models/a.svio:3:7: error: that is wrong; do this
                    clock clok 2 GHz
                          ^~~~
                """, new ProblemRenderer(false).render(problem(7, 4, "clock clok 2 GHz")));
    }

    @Test
    void tabsBecomeSpacesSoThatTheCaretFits() {
        assertEquals("""
                models/a.svio:3:3: error: that is wrong; do this
                            clok 2
                            ^~~~
                """, new ProblemRenderer(false).render(problem(3, 4, "\t\tclok 2")));
    }

    @Test
    void aLongLineIsShownAroundThePlace() {
        String text = new ProblemRenderer(false).render(problem(501, 3, "a".repeat(500) + "bad" + "c".repeat(500)));

        String[] lines = text.split("\n");
        assertTrue(lines[1].startsWith("    ...aaa") && lines[1].endsWith("ccc...") && lines[1].length() <= 114, text);
        assertEquals(lines[1].indexOf("bad"), lines[2].indexOf("^~~"));
    }

    @Test
    void aProblemWithoutALineIsItsSentence() {
        assertEquals("models/a.svio:3:1: error: that is wrong; do this\n",
                new ProblemRenderer(false).render(problem(1, 1, null)));
    }

    @Test
    void coloursMarkSeverityAndPlace() {
        String text = new ProblemRenderer(true).render(problem(1, 1, "x"));

        assertTrue(text.contains("\033[1;31merror: \033[0m") && text.contains("\033[1;32m^\033[0m"), text);
    }
}
