package org.svio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.svio.model.expression.ModelException;

/** What only shows when a scenario is compiled is told in one sentence. */
class MistakeTest {

    private static String messageOf(Lab lab) {
        return assertThrows(ModelException.class, lab::compile).getMessage();
    }

    @Test
    void aPortWithoutACableCannotServeAVif() {
        Lab lab = Lab.mistaken(EasyModel.MACHINES
                .replace("link plain from a.plain.p to b.plain.p { latency 500 ns }", "")
                + EasyModel.HOST_CENTRIC + "experiment e on pair { mapping onHost " + EasyModel.PING + "}");

        assertEquals("no cable is attached to a.plain.p: add a link from it to another port, a switch or a peer",
                messageOf(lab));
    }

    @Test
    void aPeerWithoutACableCannotTakePart() {
        Lab lab = Lab.mistaken(EasyModel.MACHINES
                .replace("host b : Server", "host b : Server  peer p { rate 1 Gbit/s }")
                + EasyModel.HOST_CENTRIC + "experiment e on pair { mapping onHost " + EasyModel.PING + "}");

        assertEquals("no cable is attached to p: add a link from it to another port, a switch or a peer",
                messageOf(lab));
    }

    @Test
    void aSourceThatNeverSendsHasNoRate() {
        Lab lab = Lab.mistaken(EasyModel.MACHINES + EasyModel.HOST_CENTRIC + "experiment e on pair { mapping onHost "
                + "poisson rare from a.g.eth0 to b.g.eth0 { rate 1e-300 packets/s  size 1 B } }");

        assertEquals("at this rate not even one packet comes in 106 days: write a higher one", messageOf(lab));
    }

    @Test
    void aVifWithoutADataPathCannotSend() {
        Lab lab = Lab.mistaken(EasyModel.MACHINES
                + EasyModel.HOST_CENTRIC.replace("map a.g.eth0 to byHost on a.dom0", "")
                + "experiment e on pair { mapping onHost " + EasyModel.PING + "}");

        assertEquals("a.g.eth0 sends or receives probe, but the mapping gives it no data path", messageOf(lab));
    }

    /** Parameters may take such values at some point of an experiment only. */
    @Test
    void quantitiesOutOfRangeAreNamedWithTheirElement() {
        assertEquals("a.plain.p needs a queue of 1 to 16777216 frames", messageOf(variant("queue 64", "queue 0")));
        assertEquals("a.cpu[1] needs a clock above 0 Hz",
                messageOf(variant("clock 1 GHz  thread t", "clock 0 GHz  thread t")));
        assertEquals("a.cpu[1] needs a sharing above 0 and up to 1, not 2.0",
                messageOf(variant("clock 1 GHz  thread t", "clock 1 GHz  sharing 2  thread t")));
    }

    private static Lab variant(String property, String mistaken) {
        return Lab.mistaken(EasyModel.MACHINES.replace(property, mistaken) + EasyModel.HOST_CENTRIC
                + "experiment e on pair { mapping onHost " + EasyModel.PING + "}");
    }
}
