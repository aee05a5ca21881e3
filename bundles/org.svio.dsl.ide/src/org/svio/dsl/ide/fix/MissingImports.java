package org.svio.dsl.ide.fix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.lint.Finding;
import org.svio.dsl.ide.lint.Findings;
import org.svio.dsl.ide.lint.LintProfile;

/** What a file must import to find the names that lead nowhere. */
public final class MissingImports {

    private MissingImports() {
    }

    /** Where the first import of a text goes that has none: before its first declaration. */
    public static int place(String text) {
        return ImportPlace.of(text).first();
    }

    /**
     * The addresses to import: for each name that just one file under the folder, or just one of the library, declares.
     * To be asked as {@link org.svio.dsl.ide.EditorLanguage#read} demands.
     */
    public static List<String> of(Snapshot snapshot, Path folder) {
        Neighbours neighbours = new Neighbours(folder, snapshot.parsed().file());
        Set<String> missing = new LinkedHashSet<>();
        for (Finding each : Findings.of(snapshot, LintProfile.LENIENT)) {
            if (each.problem().code().equals("svio.name")) {
                List<String> found = ImportRemedy.addresses(new Site(snapshot, each, neighbours, true));
                if (found.size() == 1) {
                    missing.add(found.get(0));
                }
            }
        }
        return new ArrayList<>(missing);
    }
}
