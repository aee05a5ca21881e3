package org.svio.model.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.svio.model.DataPath;
import org.svio.model.Direction;
import org.svio.model.Expression;
import org.svio.model.Raise;
import org.svio.model.Relay;
import org.svio.model.Role;
import org.svio.model.Segment;
import org.svio.model.Signal;
import org.svio.model.Step;
import org.svio.model.Work;
import org.svio.model.expression.ExpressionTyping;
import org.svio.model.quantity.Dimension;

/** Which roles of a data path have costs in cycles. */
final class Clocked {

    private final ExpressionTyping typing;
    private final Set<Role> roles = new HashSet<>();

    private Clocked(ExpressionTyping typing) {
        this.typing = typing;
    }

    /** Returns the roles whose players need a clock. */
    static Set<Role> rolesOf(DataPath path, ExpressionTyping typing) {
        Clocked clocked = new Clocked(typing);
        for (Direction direction : path.getDirections()) {
            direction.getSegments().forEach(clocked::add);
        }
        path.getSignals().forEach(clocked::add);
        return clocked.roles;
    }

    private void add(Segment segment) {
        add(segment.getRole(), segment.getSteps());
        if (segment.getPolling() != null) {
            add(segment.getRole(), segment.getPolling().getPeriod());
        }
    }

    private void add(Signal signal) {
        add(signal.getReceiver(), signal.getWaking());
        Relay relay = signal.getRelay();
        if (relay != null) {
            add(relay.getRole(), relay.getSteps());
            add(relay.getRole(), relay.getEach());
        }
    }

    private void add(Role role, List<Step> steps) {
        for (Step step : steps) {
            if (step instanceof Work work) {
                add(role, work.getCost());
            } else if (step instanceof Raise raise && Resolved.is(raise.getSignal())) {
                add(role, raise.getSignal().getRaising());
            }
        }
    }

    private void add(Role role, Expression cost) {
        if (Resolved.is(role) && cost != null && typing.dimensionOf(cost).equals(Optional.of(Dimension.CYCLES))) {
            roles.add(role);
        }
    }
}
