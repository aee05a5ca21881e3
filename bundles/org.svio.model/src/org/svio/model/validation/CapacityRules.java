package org.svio.model.validation;

import java.util.List;
import org.svio.model.DataPath;
import org.svio.model.OverflowPolicy;
import org.svio.model.Placement;
import org.svio.model.Put;
import org.svio.model.Queue;
import org.svio.model.QueueKind;
import org.svio.model.Raise;
import org.svio.model.Segment;
import org.svio.model.Signal;
import org.svio.model.Step;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.elaboration.BoundVif;
import org.svio.model.elaboration.Instance;
import org.svio.model.expression.Evaluator;
import org.svio.model.expression.ExpressionText;
import org.svio.model.expression.ModelException;

/** A queue holds what its port can deliver while its signal is held back: bandwidth times delay. */
final class CapacityRules {

    /** A full Ethernet frame on the wire, with preamble, check sequence and gap, in bit. */
    private static final double FULL_FRAME = 1538 * 8;
    private static final double DEFAULT_SLOTS = 256;

    private final Placement placement;
    private final Evaluator evaluator;
    private final Issues issues;

    CapacityRules(Placement placement, Evaluator evaluator, Issues issues) {
        this.placement = placement;
        this.evaluator = evaluator;
        this.issues = issues;
    }

    void check(List<BoundVif> vifs) {
        DataPath path = placement.getDatapath();
        for (Segment segment : QueueRules.segments(path)) {
            Queue last = null;
            for (Step step : segment.getSteps()) {
                if (step instanceof Put put) {
                    last = put.getQueue();
                } else if (step instanceof Raise raise && Resolved.is(last) && Resolved.is(raise.getSignal())) {
                    check(last, raise.getSignal(), vifs);
                }
            }
        }
    }

    private void check(Queue queue, Signal signal, List<BoundVif> vifs) {
        if (queue.getWhenFull() != OverflowPolicy.DROP || signal.getModerationTime() == null
                || signal.getModerationCount() != null) {
            return;
        }
        try {
            double time = evaluator.value(signal.getModerationTime());
            for (BoundVif vif : vifs) {
                double arrivals = Math.floor(time * rate(vif.port()) / FULL_FRAME);
                double slots = slots(queue, vif.vif());
                if (arrivals > slots) {
                    issues.warning(IssueCode.SHORT_QUEUE, placement, Literals.PLACEMENT__DATAPATH, vif.port()
                            + " delivers up to " + ExpressionText.of(arrivals) + " full frames between two raises of"
                            + " signal " + signal.getName() + ", but queue " + queue.getName() + " holds "
                            + ExpressionText.of(slots) + ": give it more slots, or raise the signal more often");
                    return;
                }
            }
        } catch (ModelException reportedAtTheQuantity) {
            return;
        }
    }

    private double rate(Instance port) {
        return port.number(Literals.PORT__RATE, evaluator, 0);
    }

    private double slots(Queue queue, Instance vif) {
        return queue.getKind() == QueueKind.SHARED ? evaluator.value(queue.getSlots(), DEFAULT_SLOTS)
                : vif.number(Literals.VIRTUAL_INTERFACE__RECEIVE_QUEUE, evaluator, DEFAULT_SLOTS);
    }
}
