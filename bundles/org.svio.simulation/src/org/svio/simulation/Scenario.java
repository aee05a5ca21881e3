package org.svio.simulation;

import java.nio.file.Path;
import java.util.List;
import org.svio.model.Flow;
import org.svio.model.Mapping;
import org.svio.model.Platform;
import org.svio.model.expression.Environment;

/**
 * One point of an experiment: a platform whose VIFs are mapped, the traffic on it and the values of what is varied.
 *
 * @param directory where the paths of capture files start
 */
public record Scenario(Platform platform, Mapping mapping, List<Flow> flows, Environment environment, Path directory) {

    /** Keeps its own list of flows. */
    public Scenario {
        flows = List.copyOf(flows);
    }
}
