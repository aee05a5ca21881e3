package org.svio.model.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.DataPath;
import org.svio.model.Put;
import org.svio.model.Queue;
import org.svio.model.Raise;
import org.svio.model.Segment;
import org.svio.model.Signal;
import org.svio.model.Step;
import org.svio.model.SvioPackage.Literals;

/** A signal tells the role that empties a queue of packets just put there: one signal for one queue. */
final class SignalRules implements Rules {

    @Override
    public void check(EObject object, Issues issues) {
        switch (object) {
            case DataPath path when Resolved.references(path) -> new Pass(path, issues).check();
            case Signal signal -> checkModeration(signal, issues);
            default -> { /* no signal */ }
        }
    }

    private static void checkModeration(Signal signal, Issues issues) {
        if (signal.getModerationCount() != null && signal.getModerationTime() == null) {
            issues.error(IssueCode.CONTRADICTION, signal, Literals.SIGNAL__MODERATION_COUNT, "a number of packets that"
                    + " raise the signal needs a time, too: write 'at most every' before it");
        }
    }

    /** One look at one data path. */
    private static final class Pass {

        private final DataPath path;
        private final Issues issues;
        private final Map<Queue, Segment> takers = new HashMap<>();
        private final Map<Queue, Signal> signalOf = new HashMap<>();
        private final Map<Signal, Queue> queueOf = new HashMap<>();
        private final Set<Signal> raised = new HashSet<>();

        Pass(DataPath path, Issues issues) {
            this.path = path;
            this.issues = issues;
        }

        void check() {
            for (Segment segment : QueueRules.segments(path)) {
                if (segment.getInput() != null) {
                    takers.putIfAbsent(segment.getInput(), segment);
                }
            }
            QueueRules.segments(path).forEach(this::checkSegment);
            for (Signal signal : path.getSignals()) {
                if (!raised.contains(signal)) {
                    issues.warning(IssueCode.UNUSED, signal, Literals.NAMED_ELEMENT__NAME, "signal " + signal.getName()
                            + " is never raised: remove it, or add 'signals " + signal.getName() + "' where there is"
                            + " work for its receiver");
                }
            }
        }

        private void checkSegment(Segment segment) {
            Queue last = null;
            for (Step step : segment.getSteps()) {
                if (step instanceof Put put) {
                    last = put.getQueue();
                } else if (step instanceof Raise raise && raise.getSignal() != null) {
                    raised.add(raise.getSignal());
                    checkRaise(raise, last);
                }
            }
        }

        private void checkRaise(Raise raise, Queue queue) {
            Signal signal = raise.getSignal();
            Segment taker = queue == null ? null : takers.get(queue);
            if (queue == null) {
                error(raise, "signal " + signal.getName() + " is raised before there is work: write it after 'puts"
                        + " into ...'");
            } else if (taker != null && taker.getRole() != null && signal.getReceiver() != null
                    && taker.getRole() != signal.getReceiver()) {
                error(raise, "signal " + signal.getName() + " wakes " + signal.getReceiver().getName() + ", but "
                        + taker.getRole().getName() + " takes the packets out of " + queue.getName() + ": signal "
                        + taker.getRole().getName());
            } else if (signalOf.merge(queue, signal, (first, second) -> first) != signal) {
                error(raise, "signal " + signalOf.get(queue).getName() + " tells of packets in " + queue.getName()
                        + " already: raise one signal for one queue");
            } else if (queueOf.merge(signal, queue, (first, second) -> first) != queue) {
                error(raise, "signal " + signal.getName() + " tells of packets in " + queueOf.get(signal).getName()
                        + " already: declare another signal for " + queue.getName());
            }
        }

        private void error(Raise raise, String sentence) {
            issues.error(IssueCode.SIGNAL, raise, Literals.RAISE__SIGNAL, sentence);
        }
    }
}
