package org.svio.experiment;

import java.util.List;
import java.util.Optional;

/**
 * What an experiment gave.
 *
 * @param points in the order of the plan; those without a complete replication are left out
 * @param cancelled whether it was stopped before its end
 */
public record ExperimentResult(Plan plan, List<PointResult> points, List<ComparisonResult> comparisons,
        List<ExpectationResult> expectations, List<ReferenceResult> references, boolean cancelled) {

    /** Keeps its own lists. */
    public ExperimentResult {
        points = List.copyOf(points);
        comparisons = List.copyOf(comparisons);
        expectations = List.copyOf(expectations);
        references = List.copyOf(references);
    }

    /** Whether every objective is met. */
    public boolean meetsObjectives() {
        return expectations.stream().allMatch(ExpectationResult::met);
    }

    /** Whether every point reached the precision asked for. */
    public boolean isPrecise() {
        return points.stream().allMatch(PointResult::precise);
    }

    /** What the point at a position gave. */
    public Optional<PointResult> at(Position position) {
        return points.stream().filter(result -> result.point().position().equals(position)).findFirst();
    }
}
