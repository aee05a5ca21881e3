package org.svio.cli.internal;

import java.util.ArrayList;
import java.util.List;
import org.svio.dsl.Problem;
import org.svio.dsl.Severity;

/** Counts problems for a summary. */
public final class ProblemCount {

    private int files;
    private final int[] bySeverity = new int[Severity.values().length];

    /** Counts the problems of one more file. */
    public void add(List<Problem> problems) {
        files++;
        for (Problem problem : problems) {
            bySeverity[problem.severity().ordinal()]++;
        }
    }

    /** Such as {@code 2 files: 3 errors, 1 warning}. */
    public String summary() {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = bySeverity[severity.ordinal()];
            if (count > 0) {
                parts.add(counted(count, severity.word()));
            }
        }
        return counted(files, "file") + ": " + (parts.isEmpty() ? "no problems" : String.join(", ", parts));
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
