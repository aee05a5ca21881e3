package org.svio.model.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.svio.model.Direction;
import org.svio.model.DirectionKind;
import org.svio.model.Placement;
import org.svio.model.Processor;
import org.svio.model.QueueKind;
import org.svio.model.Role;
import org.svio.model.Segment;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.Instance;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ModelException;

/** Whoever has costs in cycles has a clock, and players that take packets from one queue have the same. */
final class ClockRules {

    private final Placement placement;
    private final Evaluator evaluator;
    private final Issues issues;

    ClockRules(Placement placement, Evaluator evaluator, Issues issues) {
        this.placement = placement;
        this.evaluator = evaluator;
        this.issues = issues;
    }

    void check(List<BoundVif> vifs) {
        Set<Role> counting = Clocked.rolesOf(placement.getDatapath(), issues.typing());
        Set<Role> pooled = pooled();
        Map<Role, Set<Instance>> seen = new HashMap<>();
        for (BoundVif vif : vifs) {
            for (Role role : vif.datapath().getRoles()) {
                boolean unseen = seen.computeIfAbsent(role, key -> new HashSet<>()).add(vif.assigned().get(role));
                if (unseen && counting.contains(role) && !hasClock(vif.assigned().get(role))) {
                    counting.remove(role);
                    reportMissing(role, vif.assigned().get(role));
                } else if (unseen && pooled.contains(role) && clocks(vif.players().get(role)) > 1) {
                    pooled.remove(role);
                    issues.error(IssueCode.ROLE_BINDING, placement, Literals.PLACEMENT__DATAPATH, "the players of role "
                            + role.getName() + " take packets from one queue, but have different clocks: give them"
                            + " the same clock, or use players of one kind");
                }
            }
        }
    }

    private void reportMissing(Role role, Instance player) {
        issues.error(IssueCode.ROLE_BINDING, placement, Literals.PLACEMENT__DATAPATH, "role " + role.getName()
                + " of data path " + placement.getDatapath().getName() + " has costs in cycles, but "
                + processorOf(player) + " has no clock: write 'clock' and a frequency in it");
    }

    /** Returns the roles whose players share a queue: one that is shared, or the port's. */
    private Set<Role> pooled() {
        Set<Role> pooled = new HashSet<>();
        for (Segment segment : QueueRules.segments(placement.getDatapath())) {
            Role role = segment.getRole();
            boolean shared = segment.getInput() != null ? segment.getInput().getKind() == QueueKind.SHARED
                    : segment.eContainer() instanceof Direction direction
                            && direction.getKind() == DirectionKind.INGRESS;
            if (shared && Resolved.is(role)) {
                pooled.add(role);
            }
        }
        return pooled;
    }

    private long clocks(List<Instance> players) {
        return players.stream().map(ClockRules::processorOf).distinct().map(this::clock).distinct().count();
    }

    private double clock(Instance processor) {
        try {
            return processor == null ? Double.NaN : processor.number(Literals.PROCESSOR__CLOCK, evaluator, Double.NaN);
        } catch (ModelException reportedAtTheClock) {
            return Double.NaN;
        }
    }

    private static boolean hasClock(Instance player) {
        Instance processor = processorOf(player);
        return processor == null || processor.get(Literals.PROCESSOR__CLOCK) != null;
    }

    private static Instance processorOf(Instance player) {
        try {
            return BoundVif.strand(player).ancestor(Processor.class);
        } catch (ModelException reportedAtTheVirtualCpu) {
            return null;
        }
    }
}
