package org.svio.model.validation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.svio.model.testing.Build.MODEL;
import static org.svio.model.testing.Build.at;
import static org.svio.model.testing.Build.between;
import static org.svio.model.testing.Build.component;
import static org.svio.model.testing.Build.number;
import static org.svio.model.testing.Build.path;
import static org.svio.model.testing.Build.product;
import static org.svio.model.testing.Build.quantity;
import static org.svio.model.testing.Build.use;
import static org.svio.model.testing.Build.variation;
import static org.svio.model.testing.Build.vector;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.svio.model.Link;
import org.svio.model.Peer;
import org.svio.model.Switch;
import org.svio.model.ValueVariation;
import org.svio.model.testing.SampleModel;

final class FlowRulesTest {

    private final SampleModel model = new SampleModel();

    @Test
    void sourcesAndDestinationsPairUp() {
        model.stream.setDestinations(path(model.on.alpha, model.on.g, between(number(3), number(4)), model.on.eth0));

        Verdict.of(model).isError(IssueCode.FLOW_ENDS, model.stream, "flow stream has 1 source but 2 destinations:"
                + " name one destination, or as many as sources");
    }

    @Test
    void aStationDoesNotSendToItself() {
        model.stream.setDestinations(path(model.on.alpha, model.on.g, at(2), model.on.eth0));

        Verdict.of(model).isError(IssueCode.FLOW_ENDS, model.stream, "alpha.g[2].eth0 would send to itself: name"
                + " another destination");
    }

    @Test
    void everyVifOfAFlowIsMappedInEveryMapping() {
        model.second.getPlacements().get(0)
                .setVifs(path(model.on.alpha, model.on.g, between(number(1), number(2)), model.on.eth0));

        Verdict.of(model).isError(IssueCode.UNMAPPED, model.stream, "alpha.g[3].eth0 is not mapped in mapping second:"
                + " add 'map alpha.g[3].eth0 to ...' there");
    }

    @Test
    void aLinkLeadsFromOneEndToTheOther() {
        Peer far = component(MODEL.createPeer(), "far");
        far.setRate(quantity(1, "Gbit/s"));
        Peer farther = component(MODEL.createPeer(), "farther");
        farther.setRate(quantity(1, "Gbit/s"));
        Link elsewhere = component(MODEL.createLink(), "elsewhere");
        elsewhere.setFrom(path(far));
        elsewhere.setTo(path(farther));
        model.on.platform.getComponents().addAll(List.of(far, farther, elsewhere));
        model.stream.setDestinations(path(far));

        Verdict.of(model).isError(IssueCode.UNREACHABLE, model.stream, "no link leads from alpha.nic.eth to far,"
                + " which flow stream needs in mapping first: add one");
    }

    @Test
    void aSwitchLeadsFromOneLinkToTheOther() {
        Switch lan = component(MODEL.createSwitch(), "lan");
        lan.setRate(quantity(1, "Gbit/s"));
        Link toPeer = component(MODEL.createLink(), "toPeer");
        toPeer.setFrom(path(model.on.peer));
        toPeer.setTo(path(lan));
        model.on.cable.setTo(path(lan));
        model.on.platform.getComponents().addAll(List.of(lan, toPeer));

        Verdict.of(model).isClean();
    }

    @Test
    void aPlatformWhoseSizeIsVariedIsCheckedAtItsSize() {
        model.copy.setValue(number(1));
        model.n.setParameter(model.copy);
        vector(model.on.g, 1, 1);
        model.on.g.getRange().setLast(use(model.copy));
        Verdict.of(model).isClean();

        model.stream.setSources(path(model.on.alpha, model.on.g, between(number(1), number(2)), model.on.eth0));
        Verdict.of(model).isError(IssueCode.NO_SUCH_ELEMENT, model.stream.getSources().getSegments().get(1),
                "alpha.g[2] does not exist: g has only the member 1");
    }

    @Test
    void everyCombinationOfValuesIsLookedAt() {
        ValueVariation m = variation("m", 1, 2);
        model.experiment.getVariations().add(m);
        model.stream.setSources(path(model.on.alpha, model.on.g,
                between(number(1), product(use(model.n), use(m))), model.on.eth0));

        assertTrue(Verdict.of(model).codes().contains(IssueCode.NO_SUCH_ELEMENT));
    }
}
