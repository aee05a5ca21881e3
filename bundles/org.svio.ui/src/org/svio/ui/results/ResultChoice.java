package org.svio.ui.results;

import java.nio.file.Path;
import java.util.Set;

/**
 * What of a results folder shall be shown.
 *
 * @param label tells it from others that are shown beside it
 * @param folder of the experiment, such as {@code results/latency}
 * @param points the keys of the points; all where empty
 */
public record ResultChoice(String label, Path folder, Set<String> points) {

    /** Keeps its own set. */
    public ResultChoice {
        points = Set.copyOf(points);
    }
}
