package org.svio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.svio.simulation.Lab.MS;
import static org.svio.simulation.Lab.S;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What the papers report without numbers: the sign of an effect, on the paper's testbed and the library's paths. */
class PublishedSignsTest {

    /** Without the ticks of idle guests, after each of which another guest pays for a switch. */
    private static final String TESTBED = read("examples/paper/testbed2006.svio").replaceAll("tick every .*", "");

    private static String read(String path) {
        try {
            return Files.readString(Repository.file(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Lab lab(String vifs, String flow) {
        return Lab.of("""
                import "svio:/paths/host-centric.svio"
                import "svio:/paths/device-centric.svio"
                """ + TESTBED.replace("guest g[1..8]", "guest g[1..16]") + """
                mapping onHost of testbed2006 {
                    map alpha.g[%1$s].eth0 to hostCentric on alpha.dom0
                    map beta.g[%1$s].eth0 to hostCentric on beta.dom0
                }
                mapping onDevice of testbed2006 {
                    map alpha.g[%1$s].eth0 to deviceCentric on alpha.sv
                    map beta.g[%1$s].eth0 to deviceCentric on beta.sv
                }
                experiment e on testbed2006 { vary mapping in [onHost, onDevice]  %2$s }
                """.formatted(vifs, flow));
    }

    private static String stream(String vifs) {
        return "stream tcp from alpha.g[%1$s].eth0 to beta.g[%1$s].eth0 { window 256 KiB  segment 1448 B  header 66 B }"
                .formatted(vifs);
    }

    private static String probe(String vifs) {
        return "pingpong probe from alpha.g[%1$s].eth0 to beta.g[%1$s].eth0 { size 64 B  pause uniform(0 ms, 20 ms) }"
                .formatted(vifs);
    }

    @Test
    void thePortsGoodputIsNeverExceeded() {
        for (String vifs : new String[] {"1", "1..4", "1..8"}) {
            Run run = lab(vifs, stream(vifs)).mapping("onDevice").run().warmUp(100 * MS).until(200 * MS);

            // 1448 B of every 1538 B on the wire; what was queued before the observation may count in it
            double goodput = run.mean("all", "throughput");
            assertTrue(goodput <= 1e9 * 1448 / 1538 * 1.0001, "goodput " + goodput);
            assertTrue(goodput >= 0.9e9 * 1448 / 1538, "goodput " + goodput);
        }
    }

    @Test
    void egressCostsMoreWithMoreVifsAndDemultiplexingDoesNot() {
        Run one = lab("1", probe("1")).mapping("onDevice").run().until(2 * S);
        Run eight = lab("1..8", probe("1")).mapping("onDevice").run().until(2 * S);
        Run sixteen = lab("1..16", probe("1")).mapping("onDevice").run().until(2 * S);

        assertTrue(eight.stage("all", "access sdram") > one.stage("all", "access sdram") + 1);
        assertTrue(sixteen.stage("all", "access sdram") > eight.stage("all", "access sdram") + 1);
        assertEquals(one.stage("all", "channel_demux"), eight.stage("all", "channel_demux"), 1e-3);
        assertEquals(one.stage("all", "channel_demux"), sixteen.stage("all", "channel_demux"), 1e-3);
    }

    @Test
    void latencyStepsUpBeyondEightVifsWhenSharersAreWokenInVain() {
        double hypercall = lab("1", probe("1")).parameter("svio2006.hypercall") / 2.8e9;
        double before = 0;
        for (int vifs : new int[] {1, 4, 8, 9, 12, 16}) {
            Run run = lab("1.." + vifs, probe(String.valueOf(vifs))).mapping("onDevice").run().until(4 * S);
            double roundTrip = run.mean("all", "roundTrip");
            long inVain = run.measured().measures().stream().filter(measure -> measure.element().endsWith("in vain"))
                    .mapToLong(Measurement::n).sum();

            if (vifs <= 8) {
                assertEquals(0, inVain);
                assertEquals(before == 0 ? roundTrip : before, roundTrip, 0.3e-6); // but for the looks
                before = roundTrip;
            } else {
                assertTrue(inVain > 0);
                assertTrue(roundTrip > before + 2 * hypercall,
                        vifs + " VIFs: " + roundTrip + " s, before " + before + " s");
            }
        }
    }

    @Test
    void aReceiveQueueOnTheDeviceGainsLess() {
        String path = read("bundles/org.svio.dsl/library/paths/device-centric.svio").replace("../costs", "svio:/costs")
                .replace("datapath deviceCentric", "datapath readsDevice")
                .replaceAll("(?s)transfers packet over io(\\s+puts into receiveQueue)", "$1")
                .replaceAll("does guestReceive", "reads packet over io\n does guestReceive");
        Run host = lab("1", stream("1")).mapping("onHost").run().warmUp(100 * MS).until(200 * MS);
        Run device = lab("1", stream("1")).mapping("onDevice").run().warmUp(100 * MS).until(200 * MS);
        Run hostProbe = lab("1", probe("1")).mapping("onHost").run().until(2 * S);
        Run deviceProbe = lab("1", probe("1")).mapping("onDevice").run().until(2 * S);
        Run reading = reading(path, stream("1")).warmUp(100 * MS).until(300 * MS);
        Run readingProbe = reading(path, probe("1")).until(2 * S);

        double gain = device.mean("all", "throughput") / host.mean("all", "throughput");
        double gainReading = reading.mean("all", "throughput") / host.mean("all", "throughput");
        assertTrue(gainReading < gain, gainReading + " " + gain);
        double latency = deviceProbe.mean("all", "roundTrip") / hostProbe.mean("all", "roundTrip");
        double latencyReading = readingProbe.mean("all", "roundTrip") / hostProbe.mean("all", "roundTrip");
        assertTrue(latencyReading > latency, latencyReading + " " + latency);
        // 106 B are 27 words of 1.2 us each, in place of a burst
        assertEquals(27 * 1.2e-6 * S, readingProbe.stage("all", "read io"), 1);
    }

    private static Run reading(String path, String flow) {
        String imports = path.lines().filter(line -> line.startsWith("import"))
                .reduce("", (all, line) -> all + line + "\n");
        String body = path.substring(path.indexOf("datapath"));
        return Lab.of(imports + TESTBED + body + """
                mapping reading of testbed2006 {
                    map alpha.g[1].eth0 to readsDevice on alpha.sv
                    map beta.g[1].eth0 to readsDevice on beta.sv
                }
                experiment e on testbed2006 { mapping reading %s }
                """.formatted(flow)).run();
    }
}
