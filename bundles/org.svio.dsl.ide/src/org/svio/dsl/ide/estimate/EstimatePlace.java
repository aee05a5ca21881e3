package org.svio.dsl.ide.estimate;

import java.util.List;

/**
 * A line of the text that an estimate belongs to.
 *
 * @param offset of the first character of the element it is about
 * @param mapping the mapping it is about; null for a VIF, which the first estimate is shown of
 * @param stations the VIFs that the line declares or maps; empty for a whole mapping
 */
record EstimatePlace(int offset, String mapping, List<String> stations) {

    /** Keeps its own list. */
    EstimatePlace {
        stations = List.copyOf(stations);
    }

    /** Whether it is about a mapping as a whole. */
    boolean isWhole() {
        return stations.isEmpty();
    }
}
