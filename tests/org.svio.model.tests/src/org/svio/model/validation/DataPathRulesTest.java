package org.svio.model.validation;

import static org.svio.model.testing.Build.MODEL;
import static org.svio.model.testing.SampleDataPath.put;

import org.junit.jupiter.api.Test;
import org.svio.model.Direction;
import org.svio.model.DirectionKind;
import org.svio.model.Put;
import org.svio.model.Transmit;
import org.svio.model.testing.SampleDataPath;
import org.svio.model.testing.SampleModel;

final class DataPathRulesTest {

    private final SampleModel model = new SampleModel();
    private final SampleDataPath via = model.via;

    @Test
    void bothDirectionsMustBeThere() {
        via.path.getDirections().remove(via.ingress);

        Verdict.of(model).hasError(IssueCode.DIRECTION, via.path, "data path direct has no ingress: add 'ingress {"
                + " ... }'");
    }

    @Test
    void aDirectionIsThereOnce() {
        Direction second = MODEL.createDirection();
        second.setKind(DirectionKind.EGRESS);
        via.path.getDirections().add(second);

        Verdict.of(model).hasError(IssueCode.DIRECTION, second, "data path direct has a second egress: keep one");
        Verdict.of(model).hasError(IssueCode.SEGMENT, second, "this egress has no segment: say with 'at' who does"
                + " what");
    }

    @Test
    void theFirstSegmentHasNoQueue() {
        via.finding.setInput(via.in);

        Verdict.of(model).hasError(IssueCode.SEGMENT, via.finding, "the first segment of a direction takes packets"
                + " from the"
                + " port, not from a queue: leave it out");
    }

    @Test
    void everyLaterSegmentHasAQueue() {
        via.receiving.setInput(null);

        Verdict.of(model).hasError(IssueCode.SEGMENT, via.receiving, "only the first segment of a direction has no"
                + " queue:"
                + " say with 'from' or 'polls' where app takes packets from");
    }

    @Test
    void egressEndsWithTransmitsAndIngressWithDelivers() {
        via.fetching.getSteps().remove(via.transmit);
        Verdict.of(model).isError(IssueCode.SEGMENT, via.fetching, "this segment hands its packets to nobody: end it"
                + " with"
                + " 'transmits'");

        via.fetching.getSteps().add(MODEL.createDeliver());
        Verdict.of(model).isError(IssueCode.SEGMENT, via.fetching.getSteps().get(1), "the last segment of egress must"
                + " end"
                + " with 'transmits', not with 'delivers'");
    }

    @Test
    void onlyTheLastSegmentTransmits() {
        Transmit early = MODEL.createTransmit();
        via.sending.getSteps().set(2, early);

        Verdict.of(model).hasError(IssueCode.SEGMENT, early, "'transmits' belongs into the last segment of egress:"
                + " put the"
                + " packet into a queue here");
    }

    @Test
    void aPacketIsHandedOnOnce() {
        Put second = put(via.out);
        via.sending.getSteps().add(second);

        Verdict.of(model).isError(IssueCode.SEGMENT, second, "this segment hands each packet on twice: remove one of"
                + " 'puts'"
                + " and 'puts'");
    }

    @Test
    void dataMovesBeforeThePacketIsHandedOn() {
        via.sending.getSteps().move(2, via.write);

        Verdict.of(model).isError(IssueCode.SEGMENT, via.write, "the packet is already handed on here: write this"
                + " before"
                + " 'puts'");
    }
}
