package org.svio.dsl.ide.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.Texts;

class EstimatesTest {

    private static Estimates estimates(Snapshot snapshot) {
        return Estimates.of(Texts.LANGUAGE, snapshot);
    }

    @Test
    void eachMappingOfThePaperIsEstimatedAtTheFirstPointThatUsesIt() {
        Estimates estimates = estimates(Texts.LANGUAGE.parse(Texts.file("examples/paper/svio2006.svio")));

        assertEquals(List.of("onHost", "onDevice"), estimates.all().stream().map(PlatformEstimate::mapping).toList());
        PlatformEstimate host = estimates.ofMapping("onHost").orElseThrow();
        assertEquals("n = 1, mapping = onHost", host.point());
        assertEquals("throughput", host.experiment());
        assertEquals(host.estimate().throughput(), host.station("alpha.g[1].eth0").orElseThrow().throughput(), 1.0);
        assertTrue(host.station("alpha.g[2].eth0").isEmpty());
        assertTrue(host.load("beta.xeon[0].ht[0]").orElseThrow().utilisation() > 0.9);
    }

    @Test
    void remarksStandAtMappingsAndAtThePlacementsThatSend() {
        Snapshot snapshot = Texts.LANGUAGE.parse(Texts.file("examples/paper/svio2006.svio"));

        List<EstimateRemark> remarks = estimates(snapshot).remarks();

        assertEquals(List.of("mapping onHost of", "map alpha.g[*].eth0", "mapping onDevice of", "map alpha.g[*].eth0"),
                remarks.stream().map(each -> snapshot.text().substring(each.offset()))
                        .map(each -> each.startsWith("mapping") ? each.substring(0, each.indexOf(" of ") + 3)
                                : each.substring(0, 19)).toList());
        assertTrue(remarks.get(0).text().matches("~ \\d+ Mbit/s, limited by beta.xeon\\[0].ht\\[0] \\(dom0\\)"),
                remarks.get(0).text());
        assertTrue(remarks.get(0).detail().startsWith(
                "Estimate of experiment throughput at its first point, n = 1, mapping = onHost"));
    }

    @Test
    void interfacesOfTheSameFileHaveRemarks() {
        Snapshot snapshot = Texts.parse(Texts.small());

        List<EstimateRemark> remarks = estimates(snapshot).remarks();

        assertEquals(List.of("vif eth0", "mapping ", "map alph"), remarks.stream()
                .map(each -> snapshot.text().substring(each.offset(), each.offset() + 8)).toList());
        assertTrue(remarks.get(1).text().contains("round trip"), remarks.get(1).text());
    }

    @Test
    void aFileWithoutExperimentsHasNoEstimate() {
        Estimates estimates = estimates(Texts.LANGUAGE.parse(Texts.file("examples/paper/testbed2006.svio")));

        assertEquals(List.of(), estimates.all());
        assertEquals(List.of(), estimates.remarks());
        assertEquals("", estimates.obstacle());
    }

    @Test
    void aTextWithErrorsHasNoEstimateAndSaysSo() {
        Estimates estimates = estimates(Texts.parse(Texts.small().replace("2 GHz", "2 Gbit")));

        assertEquals(List.of(), estimates.all());
        assertEquals("the model has errors", estimates.obstacle());
    }

    @Test
    void overloadIsDoubtfulAndOrdinaryTrafficIsNot() {
        String flood = Texts.small().replaceAll("pingpong probe[^}]*}",
                "constant flood from alpha.g[1..n].eth0 to server { rate 5 Gbit/s  size 1000 B }")
                .replaceAll(" *expect.*\n", "");

        PlatformEstimate overload = estimates(Texts.parse(flood)).first().orElseThrow();
        PlatformEstimate ordinary = estimates(Texts.parse(Texts.small())).first().orElseThrow();

        assertFalse(overload.isTrustworthy(), () -> overload.estimate().caveats().toString());
        assertTrue(ordinary.isTrustworthy(), () -> ordinary.doubts().toString());
    }
}
