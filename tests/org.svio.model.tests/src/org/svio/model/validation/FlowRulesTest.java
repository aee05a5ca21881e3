package org.svio.model.validation;

import static org.svio.model.testing.Build.at;
import static org.svio.model.testing.Build.between;
import static org.svio.model.testing.Build.number;
import static org.svio.model.testing.Build.path;
import static org.svio.model.testing.Build.use;
import static org.svio.model.testing.Build.vector;

import org.junit.jupiter.api.Test;
import org.svio.model.testing.SampleModel;

final class FlowRulesTest {

    private final SampleModel model = new SampleModel();

    @Test
    void sourcesAndDestinationsPairUp() {
        model.stream.setDestinations(path(model.on.alpha, model.on.g, between(number(3), number(4)), model.on.eth0));

        Verdict.of(model).isError(IssueCode.FLOW_ENDS, model.stream, "flow stream has 1 source but 2 destinations:"
                + " name one"
                + " destination, or as many as sources");
    }

    @Test
    void aStationDoesNotSendToItself() {
        model.stream.setDestinations(path(model.on.alpha, model.on.g, at(2), model.on.eth0));

        Verdict.of(model).isError(IssueCode.FLOW_ENDS, model.stream, "alpha.g[2].eth0 would send to itself: name"
                + " another"
                + " destination");
    }

    @Test
    void everyVifOfAFlowIsMappedInEveryMapping() {
        model.second.getPlacements().get(0)
                .setVifs(path(model.on.alpha, model.on.g, between(number(1), number(2)), model.on.eth0));

        Verdict.of(model).isError(IssueCode.UNMAPPED, model.stream, "alpha.g[3].eth0 is not mapped in mapping second:"
                + " add"
                + " 'map alpha.g[3].eth0 to ...' there");
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
}
