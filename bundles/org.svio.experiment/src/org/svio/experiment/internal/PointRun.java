package org.svio.experiment.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.svio.experiment.Interval;
import org.svio.experiment.Outcome;
import org.svio.experiment.Pilot;
import org.svio.experiment.Plan;
import org.svio.experiment.Point;
import org.svio.experiment.PointResult;
import org.svio.experiment.StopReason;
import org.svio.experiment.WarmUp;
import org.svio.model.Metric;
import org.svio.model.MetricChoice;
import org.svio.simulation.Measurements;

/**
 * The progress of one point. The stop rule looks at replications strictly in their order and as if later ones did not
 * exist, so that the result does not depend on how many were made ahead. Not thread safe.
 */
final class PointRun {

    /** Replications that may be made before it is known whether they are needed. */
    private static final int AHEAD = 2;
    private static final int MOST_EXPECTED = 1_000_000;

    private final Plan plan;
    private final Point point;
    private final List<Selection> precision;
    private final Map<Integer, Outcome> early = new HashMap<>();
    private final List<Outcome> accepted = new ArrayList<>();
    private WarmUp warmUp;
    private boolean pilotStarted;
    private int started;
    private int expected;
    private StopReason stopReason;

    PointRun(Plan plan, Point point) {
        this.plan = plan;
        this.point = point;
        this.precision = plan.precision().stream()
                .map(choice -> Selection.of(choice, point, plan.experiment().getPlatform())).toList();
        this.warmUp = plan.warmup().isPresent() ? WarmUp.fixed(plan.warmup().getAsLong()) : null;
        this.expected = plan.usesBatches() ? 1 : plan.fewest();
    }

    Point point() {
        return point;
    }

    WarmUp warmUp() {
        return warmUp;
    }

    boolean isDone() {
        return stopReason != null;
    }

    /** How many runs this point will probably take, those made included. */
    int expectedRuns() {
        return (plan.warmup().isPresent() ? 0 : 1) + (isDone() ? accepted.size() : expected);
    }

    /** The next replication to start, or {@link Job#PILOT}; with {@code ahead} also one that may not be needed. */
    Optional<Integer> next(boolean ahead) {
        if (isDone()) {
            return Optional.empty();
        }
        if (warmUp == null) {
            boolean first = !pilotStarted;
            pilotStarted = true;
            return first ? Optional.of(Job.PILOT) : Optional.empty();
        }
        int needed = Math.max(plan.fewest(), accepted.size() + 1);
        int wanted = Math.min(ahead ? needed + AHEAD : needed, plan.usesBatches() ? 1 : plan.most());
        if (started >= wanted) {
            return Optional.empty();
        }
        started++;
        return Optional.of(started);
    }

    void onPilot(Pilot pilot) {
        List<Metric> metrics = plan.precision().stream().map(MetricChoice::getMetric).toList();
        warmUp = WarmUp.of(pilot, metrics);
    }

    void onOutcome(int replication, Outcome outcome) {
        early.put(replication, outcome);
        while (!isDone() && early.containsKey(accepted.size() + 1)) {
            accepted.add(early.remove(accepted.size() + 1));
            judge();
        }
    }

    private void judge() {
        int count = accepted.size();
        boolean complete = plan.usesBatches() || count >= plan.most();
        boolean precise = (complete || count >= plan.fewest()) && isPrecise();
        if (plan.asksForPrecision() && precise && !plan.usesBatches()) {
            stopReason = StopReason.PRECISION_REACHED;
        } else if (complete && plan.shortened() && !(precise && plan.asksForPrecision())) {
            stopReason = StopReason.TIME_LIMIT;
        } else if (complete) {
            stopReason = plan.usesBatches() ? StopReason.BATCHES_DONE : StopReason.REPLICATION_CAP;
        }
    }

    private boolean isPrecise() {
        if (!plan.asksForPrecision()) {
            return true;
        }
        boolean precise = true;
        for (Selection selection : precision) {
            for (String element : selection.elements()) {
                Interval interval = interval(element, selection);
                precise &= interval.isWithin(plan.halfWidth());
                expect(interval);
            }
        }
        return precise;
    }

    /** The half-width shrinks with the root of the number of replications. */
    private void expect(Interval interval) {
        double excess = interval.halfWidth() / (plan.halfWidth() * Math.abs(interval.mean()));
        double needed = Math.ceil(accepted.size() * excess * excess);
        if (needed > expected) {
            expected = (int) Math.min(plan.most(), Math.min(needed, MOST_EXPECTED));
        }
    }

    private Interval interval(String element, Selection selection) {
        return Interval.ofMean(Aggregation.values(observations(), element, selection.metric(), selection.statistic()),
                plan.confidence());
    }

    private List<Measurements> observations() {
        return accepted.stream().flatMap(outcome -> outcome.observations().stream()).toList();
    }

    /** What the point gave; nothing where it was cancelled before its first replication. */
    Optional<PointResult> result() {
        if (accepted.isEmpty()) {
            return Optional.empty();
        }
        List<Measurements> observations = observations();
        return Optional.of(new PointResult(point, accepted, warmUp,
                stopReason == null ? StopReason.CANCELLED : stopReason, isPrecise(), notes(observations),
                Aggregation.measures(observations, plan.confidence()), Aggregation.account(observations),
                Aggregation.distributions(observations)));
    }

    /** Each kind of note once, as the first run says it: the numbers in it differ from run to run. */
    private List<String> notes(List<Measurements> observations) {
        Map<String, String> byKind = new LinkedHashMap<>();
        Stream.concat(Stream.ofNullable(warmUp.note()), observations.stream().flatMap(each -> each.notes().stream()))
                .forEach(note -> byKind.putIfAbsent(note.split(":", 2)[0], note));
        return List.copyOf(byKind.values());
    }
}
