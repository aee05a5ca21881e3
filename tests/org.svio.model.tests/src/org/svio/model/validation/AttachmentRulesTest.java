package org.svio.model.validation;

import static org.svio.model.testing.Build.MODEL;
import static org.svio.model.testing.Build.at;
import static org.svio.model.testing.Build.component;
import static org.svio.model.testing.Build.path;
import static org.svio.model.testing.Build.quantity;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.svio.model.Peer;
import org.svio.model.testing.SampleModel;

final class AttachmentRulesTest {

    private final SampleModel model = new SampleModel();

    @Test
    void aPeerHasACable() {
        Peer lonely = component(MODEL.createPeer(), "lonely");
        lonely.setRate(quantity(1, "Gbit/s"));
        model.on.platform.getComponents().add(lonely);

        Verdict.of(model).isError(IssueCode.LINK, lonely, "no cable is attached to lonely: add a link from it to"
                + " another port, a switch or a peer");
    }

    @Test
    void thePortsOfAMappingHaveACable() {
        model.on.platform.getComponents().removeAll(List.of(model.on.cable, model.on.peer));
        model.stream.setSources(path(model.on.alpha, model.on.g, at(1), model.on.eth0));
        model.stream.setDestinations(path(model.on.alpha, model.on.g, at(2), model.on.eth0));

        Verdict.of(model).isError(IssueCode.LINK, model.placement, "no cable is attached to alpha.nic.eth: add a link"
                + " from it to another port, a switch or a peer");
    }
}
