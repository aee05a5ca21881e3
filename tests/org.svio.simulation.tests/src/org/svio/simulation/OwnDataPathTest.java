package org.svio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.svio.simulation.Lab.MS;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.svio.model.expression.ModelException;
import org.svio.simulation.program.StrandSpec;

/** The example of a data path that exists in text alone: a core of the host that polls. */
class OwnDataPathTest {

    private static final Path EXAMPLE = Repository.file("examples/own-datapath/compare.svio");

    @Test
    void theSidecoreMovesPacketsWithoutASingleExit() {
        Run sidecore = Lab.of(EXAMPLE).mapping("onSidecore").with("n", 4).run().warmUp(50 * MS).until(150 * MS);
        Run driverDomain = Lab.of(EXAMPLE).mapping("onDriverDomain").with("n", 4).run().warmUp(50 * MS).until(150 * MS);

        assertEquals(0, sidecore.count("all", "exits"));
        assertTrue(driverDomain.count("all", "exits") > 0);
        assertTrue(sidecore.mean("all", "throughput") > driverDomain.mean("all", "throughput"));
    }

    @Test
    void aThreadThatPlaysARoleItselfNeverSleepsAndIsNotScheduled() {
        Run run = Lab.of(EXAMPLE).mapping("onSidecore").with("n", 1).run().until(20 * MS);
        StrandSpec core = run.program().strands().stream()
                .filter(strand -> strand.name().equals("alpha.xeon[2].ht[0]")).findFirst().orElseThrow();

        assertEquals(0, core.waking());
        assertEquals(0, core.switching());
        assertTrue(run.stage("all", "poll requests") > 0);
        assertTrue(run.stage("all", "poll requests") <= 400 / 2.8 * 1000 + 1); // one look at most
    }

    @Test
    void aThreadThatPlaysARoleItselfRunsNoGuest() {
        Lab lab = Lab.mistaken(EasyModel.MACHINES
                + EasyModel.HOST_CENTRIC.replace("role transmitter : processor", "role core : processor")
                        .replace("at transmitter from", "at core from")
                        .replace("signal doorbell to transmitter", "signal doorbell to core")
                        .replace("on a.dom0", "on a.dom0 { core on a.cpu[1].t }")
                        .replace("on b.dom0", "on b.dom0 { core on b.cpu[1].t }")
                + "experiment e on pair { mapping onHost " + EasyModel.PING + "}");

        assertEquals("a.cpu[1].t has a role of a data path to itself and so cannot run a.g.v:"
                + " place that on another thread",
                assertThrows(ModelException.class, lab::compile).getMessage());
    }
}
