package org.svio.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the user asked {@code svio run} for, as written; null where an option is absent. */
public record RunRequest(Path file, List<String> experiments, String filter, Long seed, Integer repeat, String warmup,
        String limit, Integer workers, String shard, Map<String, String> overrides, boolean force, boolean onlyMissing,
        String json, String csv, Path out, boolean wall, boolean fusing, boolean quiet) {

    /** The name that means standard output. */
    private static final String STANDARD_OUTPUT = "-";

    /** Ends the command where two options contradict each other. */
    void check() {
        if (force && onlyMissing) {
            throw CommandFailure.usage("--force and --only-missing exclude each other");
        }
        if (jsonToOutput() && csvToOutput()) {
            throw CommandFailure.usage("only one of --json and --csv can be written to standard output");
        }
        if (workers != null && workers < 1) {
            throw CommandFailure.usage("-j must be at least 1, not " + workers);
        }
    }

    boolean jsonToOutput() {
        return STANDARD_OUTPUT.equals(json);
    }

    boolean csvToOutput() {
        return STANDARD_OUTPUT.equals(csv);
    }

    /** Whether standard output takes rows instead of tables. */
    boolean rowsToOutput() {
        return jsonToOutput() || csvToOutput();
    }

    int workersOrAll() {
        return workers == null ? Runtime.getRuntime().availableProcessors() : workers;
    }
}
