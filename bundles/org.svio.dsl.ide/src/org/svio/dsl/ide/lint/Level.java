package org.svio.dsl.ide.lint;

import java.util.Locale;
import org.svio.dsl.Severity;

/** How much a kind of problem matters to a project. */
public enum Level {
    ERROR, WARNING, INFO, IGNORE;

    /** The level of what the language reports with a severity. */
    public static Level of(Severity severity) {
        return valueOf(severity.name());
    }

    /** The word in preferences and on pages, such as {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of a word, or null where it is none. */
    public static Level of(String word) {
        for (Level each : values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        return null;
    }
}
