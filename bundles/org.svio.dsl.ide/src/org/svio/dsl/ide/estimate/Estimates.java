package org.svio.dsl.ide.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.svio.dsl.ide.EditorLanguage;
import org.svio.dsl.ide.Snapshot;
import org.svio.estimate.Estimate;
import org.svio.estimate.Estimator;

/**
 * Everything that is estimated of one state of a text: for each mapping that an experiment of the file uses, the first
 * point of the first such experiment. Immutable plain data: safe in any thread.
 *
 * @param stamp the stamp of the snapshot
 * @param all the estimates in the order of the experiments and their mappings
 * @param remarks what is said beside the lines of the text, in order of position
 * @param obstacle why there is none, in one sentence; empty where there is, or where nothing asks for one
 */
public record Estimates(long stamp, List<PlatformEstimate> all, List<EstimateRemark> remarks, String obstacle) {

    /** Keeps its own lists. */
    public Estimates {
        all = List.copyOf(all);
        remarks = List.copyOf(remarks);
    }

    /**
     * Estimates a snapshot; takes some tens of milliseconds, so not for the user interface's thread. A text with errors
     * and one without experiments have no estimates.
     */
    public static Estimates of(EditorLanguage language, Snapshot snapshot) {
        Scenarios scenarios = language.read(snapshot, Scenarios::of);
        List<PlatformEstimate> estimates = new ArrayList<>();
        for (Scenarios.Compiled each : scenarios.compiled()) {
            Estimate estimate = Estimator.of(each.program());
            estimates.add(new PlatformEstimate(each.experiment(), each.mapping(), each.point(), estimate,
                    Trust.doubts(estimate.caveats()), each.occupants()));
        }
        Estimates bare = new Estimates(snapshot.stamp(), estimates, List.of(), scenarios.obstacle());
        return new Estimates(snapshot.stamp(), estimates, bare.remarks(scenarios.places()), scenarios.obstacle());
    }

    /** The estimate of the file's first experiment. */
    public Optional<PlatformEstimate> first() {
        return all.stream().findFirst();
    }

    /** The estimate of a mapping. */
    public Optional<PlatformEstimate> ofMapping(String name) {
        return all.stream().filter(each -> each.mapping().equals(name)).findFirst();
    }

    private List<EstimateRemark> remarks(List<EstimatePlace> places) {
        List<EstimateRemark> remarks = new ArrayList<>();
        for (EstimatePlace place : places) {
            (place.mapping() == null ? first() : ofMapping(place.mapping()))
                    .flatMap(estimate -> EstimateRemark.of(place, estimate)).ifPresent(remarks::add);
        }
        return remarks;
    }
}
