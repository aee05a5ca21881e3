package org.svio.model.validation;

import static org.svio.model.testing.Build.MODEL;
import static org.svio.model.testing.Build.at;
import static org.svio.model.testing.Build.named;
import static org.svio.model.testing.Build.path;

import org.junit.jupiter.api.Test;
import org.svio.model.ConstantRate;
import org.svio.model.PcapReplay;
import org.svio.model.testing.SampleModel;

final class RequiredRulesTest {

    private final SampleModel model = new SampleModel();

    @Test
    void whatIsRequiredMustBeThere() {
        model.placement.setDatapath(null);
        Verdict.of(model).isError(IssueCode.MISSING, model.placement, "placement lacks its 'datapath': add it");

        model.placement.setDatapath(model.via.path);
        model.on.peer.setName(null);
        Verdict.of(model).hasError(IssueCode.MISSING, model.on.peer, "peer lacks its 'name': add it");
    }

    @Test
    void aFlowNeedsItsNumbers() {
        ConstantRate flow = named(MODEL.createConstantRate(), "load");
        flow.setSources(path(model.on.peer));
        flow.setDestinations(path(model.on.alpha, model.on.g, model.on.eth0));
        model.experiment.getFlows().add(flow);

        Verdict verdict = Verdict.of(model);

        verdict.hasError(IssueCode.MISSING, flow, "constant rate load lacks its 'rate': add it");
        verdict.hasError(IssueCode.MISSING, flow, "constant rate load lacks its 'size': add it");
    }

    @Test
    void aReplayNeedsItsCapture() {
        PcapReplay replay = named(MODEL.createPcapReplay(), "captured");
        replay.setSources(path(model.on.peer));
        replay.setDestinations(path(model.on.alpha, model.on.g, at(1), model.on.eth0));
        model.experiment.getFlows().add(replay);

        Verdict.of(model).isError(IssueCode.MISSING, replay, "pcap replay captured names no capture: write 'file' and"
                + " its"
                + " path");
    }
}
