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
}
