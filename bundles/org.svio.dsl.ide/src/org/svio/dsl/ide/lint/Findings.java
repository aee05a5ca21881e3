package org.svio.dsl.ide.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.svio.dsl.Problem;
import org.svio.dsl.ide.Snapshot;

/** What is to be reported about one text. */
public final class Findings {

    private Findings() {
    }

    /**
     * The problems and hints of the snapshot's own file, in order of position; those of imported files belong to these.
     * To be asked as {@link org.svio.dsl.ide.EditorLanguage#read} demands.
     */
    public static List<Finding> of(Snapshot snapshot, LintProfile profile) {
        Path file = snapshot.parsed().file();
        List<Problem> problems = new ArrayList<>();
        snapshot.parsed().problems().stream().filter(each -> each.file().equals(file)).forEach(problems::add);
        if (profile.level(Lint.UNUSED_IMPORT) != Level.IGNORE && !snapshot.parsed().hasErrors()) {
            problems.addAll(UnusedImports.of(snapshot));
        }
        problems.sort(Problem.BY_POSITION);
        int[] starts = lineStarts(snapshot.text());
        List<Finding> findings = new ArrayList<>();
        for (Problem each : problems) {
            Level level = profile.level(each);
            if (level != Level.IGNORE) {
                int start = starts[Math.clamp(each.line() - 1, 0, starts.length - 1)] + each.column() - 1;
                findings.add(new Finding(each, level, Math.clamp(start, 0,
                        Math.max(0, snapshot.text().length() - each.length()))));
            }
        }
        return findings;
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
