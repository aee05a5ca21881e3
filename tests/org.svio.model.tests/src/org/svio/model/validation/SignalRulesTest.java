package org.svio.model.validation;

import static org.svio.model.testing.Build.MODEL;
import static org.svio.model.testing.Build.named;
import static org.svio.model.testing.Build.number;

import org.junit.jupiter.api.Test;
import org.svio.model.Raise;
import org.svio.model.Signal;
import org.svio.model.testing.SampleDataPath;
import org.svio.model.testing.SampleModel;

final class SignalRulesTest {

    private final SampleModel model = new SampleModel();
    private final SampleDataPath via = model.via;

    @Test
    void aSignalWakesWhoEmptiesTheQueue() {
        via.ready.setReceiver(via.engine);

        Verdict.of(model).isError(IssueCode.SIGNAL, via.raise, "signal ready wakes engine, but app takes the packets"
                + " out of in: signal app");
    }

    @Test
    void aSignalComesAfterThePacket() {
        via.finding.getSteps().move(0, via.raise);

        Verdict.of(model).isError(IssueCode.SIGNAL, via.raise, "signal ready is raised before there is work: write it"
                + " after 'puts into ...'");
    }

    @Test
    void oneSignalTellsOfAQueue() {
        Signal second = signal("second");
        second.setReceiver(via.app);
        Raise raise = MODEL.createRaise();
        raise.setSignal(second);
        via.finding.getSteps().add(raise);

        Verdict.of(model).isError(IssueCode.SIGNAL, raise, "signal ready tells of packets in in already: raise one"
                + " signal for one queue");
    }

    @Test
    void aSignalTellsOfOneQueue() {
        via.ready.setReceiver(via.app);
        via.fetching.setRole(via.app);
        Raise raise = MODEL.createRaise();
        raise.setSignal(via.ready);
        via.sending.getSteps().add(raise);

        Verdict.of(model).isError(IssueCode.SIGNAL, via.raise, "signal ready tells of packets in out already: declare"
                + " another signal for in");
    }

    @Test
    void aSignalThatIsNeverRaisedIsAWarning() {
        Signal idle = signal("idle");
        idle.setReceiver(via.app);

        Verdict.of(model).isWarning(IssueCode.UNUSED, idle, "signal idle is never raised: remove it, or add 'signals"
                + " idle' where there is work for its receiver");
    }

    @Test
    void moderationByCountNeedsATime() {
        via.ready.setModerationCount(number(8));

        Verdict.of(model).isError(IssueCode.CONTRADICTION, via.ready, "a number of packets that raise the signal needs"
                + " a time, too: write 'at most every' before it");
    }

    private Signal signal(String name) {
        Signal signal = named(MODEL.createSignal(), name);
        via.path.getSignals().add(signal);
        return signal;
    }
}
