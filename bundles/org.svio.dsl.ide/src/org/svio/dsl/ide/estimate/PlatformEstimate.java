package org.svio.dsl.ide.estimate;

import java.util.List;
import java.util.Optional;
import org.svio.estimate.Estimate;
import org.svio.estimate.ResourceLoad;
import org.svio.estimate.StationEstimate;

/**
 * The estimate of one mapping at one point of an experiment. Immutable plain data: safe in any thread.
 *
 * @param experiment the name of the experiment whose traffic it is
 * @param mapping the name of the mapping
 * @param point the values of what the experiment varies, such as {@code n = 1, mapping = onHost}; empty where it varies
 *        nothing
 * @param estimate all figures
 * @param doubts why it should not be trusted, each a sentence; empty where it can be
 * @param occupants who runs on a thread, by the thread's qualified name, such as {@code dom0}
 */
public record PlatformEstimate(String experiment, String mapping, String point, Estimate estimate,
        List<String> doubts, Occupants occupants) {

    /** Keeps its own list. */
    public PlatformEstimate {
        doubts = List.copyOf(doubts);
    }

    /** Whether nothing is known that makes the figures wrong by more than some percent. */
    public boolean isTrustworthy() {
        return doubts.isEmpty();
    }

    /** What a VIF or peer sends; empty where it sends nothing. */
    public Optional<StationEstimate> station(String qualifiedName) {
        return estimate.stations().stream().filter(each -> each.name().equals(qualifiedName)).findFirst();
    }

    /** How busy a thread, engine, bus, memory or port is; empty where no traffic uses it. */
    public Optional<ResourceLoad> load(String qualifiedName) {
        return estimate.loads().stream().filter(each -> each.name().equals(qualifiedName)).findFirst();
    }

    /** The goodput that some stations send together, in bit/s; 0 where none of them sends. */
    public double throughput(List<String> stations) {
        return estimate.stations().stream().filter(each -> stations.contains(each.name()))
                .mapToDouble(StationEstimate::throughput).sum();
    }
}
