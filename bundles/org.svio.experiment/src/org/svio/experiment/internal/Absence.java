package org.svio.experiment.internal;

import java.util.Map;
import java.util.Optional;

/**
 * What it means that a run has no figure of an element: of what is counted, that it never happened there; of anything
 * else, that nothing was measured.
 */
final class Absence {

    /** The metrics that count, each with its unit. */
    private static final Map<String, String> COUNTS = Map.of("drops", "packets", "exits", "1/s", "interrupts", "1/s",
            "utilisation", "1");

    private Absence() {
    }

    /** The value that stands for no figure: 0 or NaN. */
    static double value(String metric) {
        return COUNTS.containsKey(metric) ? 0 : Double.NaN;
    }

    /** The unit of a metric that counts; nothing for the others. */
    static Optional<String> unit(String metric) {
        return Optional.ofNullable(COUNTS.get(metric));
    }
}
