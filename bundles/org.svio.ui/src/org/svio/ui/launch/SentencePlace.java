package org.svio.ui.launch;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tabs that show what the command line says is wrong: each tells of its own options, the first of all else. */
enum SentencePlace {

    /** File, experiments, points. */
    MAIN(""),
    /** Values of parameters. */
    WORKLOAD("--set"),
    /** Seed, replications, times. */
    STATISTICS("--seed|--repeat|--warmup|--sim-time-limit|replications|warm-up|simulated time"),
    /** Workers, shares. */
    SWEEP("--workers|-j |--shard|--force|[Ss]hare"),
    /** Files and folders of results. */
    OUTPUT("--json|--csv|--out");

    private final Pattern options;

    SentencePlace(String options) {
        this.options = Pattern.compile(options);
    }

    /** The tab for a sentence. */
    static SentencePlace of(String sentence) {
        return Stream.of(WORKLOAD, STATISTICS, SWEEP, OUTPUT).filter(each -> each.options.matcher(sentence).find())
                .findFirst().orElse(MAIN);
    }
}
