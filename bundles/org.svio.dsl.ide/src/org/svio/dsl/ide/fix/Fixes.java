package org.svio.dsl.ide.fix;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.svio.dsl.Problem;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.lint.Finding;

/** The quick fixes of one state of a text. To be asked as {@link org.svio.dsl.ide.EditorLanguage#read} demands. */
public final class Fixes {

    private static final String SYNTAX = "svio.syntax";

    private final Snapshot snapshot;
    private final Neighbours neighbours;
    private final boolean whole;
    private final Map<String, List<Remedy>> remedies = Remedies.byCode();

    private Fixes(Snapshot snapshot, Neighbours neighbours) {
        this.snapshot = snapshot;
        this.neighbours = neighbours;
        Path file = snapshot.parsed().file();
        this.whole = snapshot.parsed().problems().stream()
                .noneMatch(each -> each.code().equals(SYNTAX) && each.file().equals(file));
    }

    /** The fixes of a snapshot; what could be imported is looked for beside its file. */
    public static Fixes of(Snapshot snapshot) {
        Path file = snapshot.parsed().file().toAbsolutePath();
        return of(snapshot, file.getParent());
    }

    /** The fixes of a snapshot; what could be imported is looked for under this folder. */
    public static Fixes of(Snapshot snapshot, Path folder) {
        return new Fixes(snapshot, new Neighbours(folder, snapshot.parsed().file()));
    }

    /** The ways to solve a problem, the likeliest first, each once; none where no sound one is known. */
    public List<Fix> of(Finding finding) {
        Problem problem = finding.problem();
        Site site = new Site(snapshot, finding, neighbours, whole);
        Map<String, Fix> found = new LinkedHashMap<>();
        for (Remedy each : remedies.getOrDefault(problem.code(), List.of())) {
            each.fixes(site).forEach(fix -> found.putIfAbsent(fix.label(), fix));
        }
        return List.copyOf(found.values());
    }
}
