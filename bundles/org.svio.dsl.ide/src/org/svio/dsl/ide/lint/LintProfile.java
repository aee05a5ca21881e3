package org.svio.dsl.ide.lint;

import java.util.EnumMap;
import java.util.Map;
import org.svio.dsl.Problem;

/** How much each kind of hint matters. Immutable. */
public final class LintProfile {

    /** Every hint is an error. */
    public static final LintProfile STRICT = new LintProfile("strict",
            all(Level.ERROR, Level.WARNING, Level.ERROR, Level.ERROR));
    /** Every hint as the language means it. */
    public static final LintProfile STANDARD = new LintProfile("standard",
            all(Level.WARNING, Level.INFO, Level.WARNING, Level.WARNING));
    /** Hints about the text are left out, hints about the model are remarks. */
    public static final LintProfile LENIENT = new LintProfile("lenient",
            all(Level.IGNORE, Level.IGNORE, Level.INFO, Level.INFO));

    private final String name;
    private final Map<Lint, Level> levels;

    private LintProfile(String name, Map<Lint, Level> levels) {
        this.name = name;
        this.levels = levels;
    }

    private static Map<Lint, Level> all(Level unused, Level unusedImport, Level sharedThread, Level shortQueue) {
        return new EnumMap<>(Map.of(Lint.UNUSED, unused, Lint.UNUSED_IMPORT, unusedImport,
                Lint.SHARED_THREAD, sharedThread, Lint.SHORT_QUEUE, shortQueue));
    }

    /** The preset of a name; the standard one where there is none. */
    public static LintProfile named(String name) {
        return STRICT.name.equals(name) ? STRICT : LENIENT.name.equals(name) ? LENIENT : STANDARD;
    }

    /** This profile with one level changed; it bears the name of the preset it equals, else {@code own}. */
    public LintProfile with(Lint lint, Level level) {
        Map<Lint, Level> changed = new EnumMap<>(levels);
        changed.put(lint, level);
        for (LintProfile preset : new LintProfile[] {STRICT, STANDARD, LENIENT}) {
            if (preset.levels.equals(changed)) {
                return preset;
            }
        }
        return new LintProfile("own", changed);
    }

    /** {@code strict}, {@code standard}, {@code lenient} or {@code own}. */
    public String name() {
        return name;
    }

    /** How much a kind of hint matters. */
    public Level level(Lint lint) {
        return levels.get(lint);
    }

    /** How much a problem matters: what is no hint is as bad as the language says. */
    public Level level(Problem problem) {
        for (Lint lint : Lint.values()) {
            if (lint.code().equals(problem.code())) {
                return level(lint);
            }
        }
        return Level.of(problem.severity());
    }
}
