package org.svio.model.validation;

import static org.svio.model.testing.Build.MODEL;
import static org.svio.model.testing.Build.number;
import static org.svio.model.testing.Build.quantity;
import static org.svio.model.testing.SampleDataPath.put;
import static org.svio.model.testing.SampleDataPath.queue;
import static org.svio.model.testing.SampleDataPath.segment;

import org.junit.jupiter.api.Test;
import org.svio.model.OverflowPolicy;
import org.svio.model.Put;
import org.svio.model.Queue;
import org.svio.model.QueueKind;
import org.svio.model.Segment;
import org.svio.model.testing.SampleDataPath;
import org.svio.model.testing.SampleModel;

final class QueueRulesTest {

    private final SampleModel model = new SampleModel();
    private final SampleDataPath via = model.via;

    @Test
    void aQueueThatIsFilledIsEmptied() {
        Queue lost = shared("lost");
        via.putOut.setQueue(lost);

        Verdict.of(model).hasError(IssueCode.QUEUE, via.putOut, "nobody takes packets out of queue lost: add a"
                + " segment 'at"
                + " ... from lost'");
        Verdict.of(model).hasError(IssueCode.QUEUE, via.fetching, "nobody puts packets into queue out: add 'puts into"
                + " out'"
                + " to the segment before");
    }

    @Test
    void aQueueIsEmptiedByOneSegment() {
        Segment second = segment(via.engine, via.out, MODEL.createTransmit());
        second.setPolling(MODEL.createPolling());
        second.getPolling().setPeriod(quantity(1, "us"));
        via.egress.getSegments().add(second);

        Verdict.of(model).hasError(IssueCode.QUEUE, second, "queue out is emptied by two segments: use a queue of its"
                + " own"
                + " here");
    }

    @Test
    void aQueueLeadsToTheNextSegment() {
        Queue between = shared("between");
        Put skipping = put(via.out);
        Segment extra = segment(via.engine, between, skipping);
        extra.setPolling(MODEL.createPolling());
        extra.getPolling().setPeriod(quantity(1, "us"));
        via.egress.getSegments().add(1, extra);
        Verdict.of(model).hasError(IssueCode.QUEUE, via.putOut, "queue out must be filled by the segment right before"
                + " the"
                + " one that empties it: use another queue here");

        via.putOut.setQueue(between);
        Verdict.of(model).isClean();
    }

    @Test
    void anUnusedQueueIsAWarning() {
        Queue idle = shared("idle");

        Verdict.of(model).isWarning(IssueCode.UNUSED, idle, "queue idle is not used: remove it");
    }

    @Test
    void slotsBelongToSharedQueues() {
        via.out.setSlots(number(4));
        Verdict.of(model).isError(IssueCode.NOT_ALLOWED, via.out, "a send queue takes its slots from the virtual"
                + " interface:"
                + " leave them out here");

        via.out.setKind(QueueKind.SHARED);
        via.out.setSlots(null);
        Verdict.of(model).isError(IssueCode.MISSING, via.out, "shared queue out has no size: write 'slots' and a"
                + " number");
    }

    @Test
    void aQueueBelongsToItsDirection() {
        via.in.setKind(QueueKind.SEND);

        Verdict.of(model).isError(IssueCode.QUEUE, via.putIn, "queue in is a send queue and cannot be used in"
                + " ingress: use"
                + " another kind of queue");
    }

    @Test
    void nobodySleepsForever() {
        via.fetching.setPolling(null);

        Verdict.of(model).isError(IssueCode.NOBODY_WAKES, via.fetching, "nobody wakes role engine when there is"
                + " something in"
                + " out: add a 'signals ...' to it after 'puts into out', or let it look with 'polls'");
    }

    @Test
    void theOwnerIsFoundBeforeAQueueOfOneVif() {
        via.find.setDemultiplexes(false);

        Verdict.of(model).isError(IssueCode.DEMULTIPLEXING, via.putIn, "nobody has found the owner of the frame"
                + " before it"
                + " goes into a queue of one virtual interface: add 'by destination' to a stage before");
    }

    @Test
    void theOwnerIsFoundBeforeItsGuestGetsTheFrame() {
        via.find.setDemultiplexes(false);
        via.in.setKind(QueueKind.SHARED);
        via.in.setSlots(number(16));

        Verdict.of(model).isError(IssueCode.DEMULTIPLEXING, via.receiving, "nobody has found the owner of the frame"
                + " before"
                + " its guest gets it: add 'by destination' to a stage before");
    }

    @Test
    void theOwnerIsFoundOnce() {
        via.receive.setDemultiplexes(true);

        Verdict.of(model).isError(IssueCode.DEMULTIPLEXING, via.receive, "the owner of the frame is already found:"
                + " leave out"
                + " 'by destination' here");
    }

    private Queue shared(String name) {
        Queue queue = queue(name, QueueKind.SHARED, OverflowPolicy.WAIT);
        via.path.getQueues().add(queue);
        return queue;
    }
}
