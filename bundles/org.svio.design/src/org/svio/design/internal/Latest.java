package org.svio.design.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.svio.design.internal.RunResults.Measure;
import org.svio.experiment.Interval;
import org.svio.model.Experiment;
import org.svio.model.Mapping;
import org.svio.model.Platform;
import org.svio.model.elaboration.Instance;

/** What the latest run found out about the place that a view shows. */
public final class Latest {

    private static final long FRESH = 500_000_000; // ns
    private static final Map<URI, Seen> SEEN = new ConcurrentHashMap<>();

    private Latest() {
    }

    /** The results of an experiment. */
    public static Optional<RunResults> of(Experiment experiment) {
        return ResultsFolder.of(experiment, experiment.getName());
    }

    /** The run that a diagram shows: the latest about its platform, for a diagram of a mapping at one of its points. */
    private static Optional<RunResults> of(EObject view, List<Instance> members) {
        EObject subject = Optional.<EObject>ofNullable(Views.subject(view, Mapping.class))
                .orElse(Views.platform(view));
        return subject == null ? Optional.empty() : runs(subject).stream().filter(run -> members.stream().anyMatch(
                each -> run.knows(each.qualifiedName()))).findFirst();
    }

    /** The runs around a model; the folders are looked through once in a while, not for each element of a diagram. */
    private static List<RunResults> runs(EObject subject) {
        URI address = subject.eResource() == null ? null : subject.eResource().getURI();
        Seen seen = address == null ? null : SEEN.get(address);
        long now = System.nanoTime();
        if (seen == null || now - seen.at > FRESH) {
            seen = new Seen(now, ResultsFolder.all(subject));
            if (address != null) {
                SEEN.put(address, seen);
            }
        }
        return seen.runs;
    }

    private record Seen(long at, List<RunResults> runs) {
    }

    /** What was measured of the members at the place of a view, such as {@code utilisation mean}. */
    public static List<Measure> at(EObject view, String measure) {
        List<Instance> members = members(view);
        Mapping mapping = Views.subject(view, Mapping.class);
        return of(view, members).map(run -> {
            String point = run.lastPoint(mapping == null ? null : mapping.getName());
            return members.stream().map(each -> run.find(point, each.qualifiedName(), measure))
                    .filter(Objects::nonNull).toList();
        }).orElse(List.of());
    }

    private static List<Instance> members(EObject view) {
        Mapping mapping = Views.subject(view, Mapping.class);
        Platform platform = mapping == null ? Views.platform(view) : mapping.getPlatform();
        return platform == null ? List.of() : Elaborations.of(platform).places(platform)
                .getOrDefault(Views.place(view), List.of());
    }

    /** The mean over several members; their intervals are averaged too. */
    public static Optional<Interval> mean(List<Measure> measures) {
        return measures.isEmpty() ? Optional.empty() : Optional.of(new Interval(
                measures.stream().mapToDouble(each -> each.interval().mean()).average().orElseThrow(),
                measures.stream().mapToDouble(each -> each.interval().low()).average().orElseThrow(),
                measures.stream().mapToDouble(each -> each.interval().high()).average().orElseThrow(),
                measures.getFirst().interval().n()));
    }
}
