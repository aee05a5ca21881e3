package org.svio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.svio.simulation.Lab.MS;
import static org.svio.simulation.Lab.S;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.svio.simulation.program.Program;

/** What makes two runs equal, what makes them differ, and how one ends early. */
class DeterminismTest {

    private static final String TRAFFIC = """
            poisson f from a.g.eth0 to b.g.eth0 { rate 15000 packets/s  size uniform(100 B, 1400 B) }
            stream tcp from b.g.eth0 to a.g.eth0 { window 64 KiB  segment 1448 B }
            """;

    private static final Program PROGRAM = EasyModel.onDevice(TRAFFIC).compile();

    private static Measurements measured(long seed, int replication, boolean fusing) {
        return new Run(PROGRAM, new RunSettings(seed, replication, fusing)).warmUp(20 * MS).until(60 * MS).measured();
    }

    @Test
    void theSameSeedGivesTheSameMeasurementsToTheLastBit() {
        // records compare doubles by their bits
        assertEquals(measured(7, 3, true), measured(7, 3, true));
        assertEquals(measured(7, 3, true), Lab.of(EasyModel.MACHINES + EasyModel.DEVICE_CENTRIC
                + "experiment e on pair { mapping onDevice " + TRAFFIC + " }").run(7, 3).warmUp(20 * MS).until(60 * MS)
                .measured());
    }

    @Test
    void fusingChangesNoResult() {
        assertEquals(measured(7, 3, false), measured(7, 3, true));
    }

    @Test
    void anotherSeedAndAnotherReplicationGiveOtherDraws() {
        assertNotEquals(measured(7, 3, true).measures(), measured(8, 3, true).measures());
        assertNotEquals(measured(7, 3, true).measures(), measured(7, 4, true).measures());
    }

    @Test
    void advancingInStepsIsAdvancingAtOnce() {
        Run steps = new Run(PROGRAM, new RunSettings(7, 3, true)).warmUp(20 * MS);
        for (long time = 20 * MS; time <= 60 * MS; time += MS / 3) {
            steps.until(time);
        }

        assertEquals(measured(7, 3, true), steps.until(60 * MS).measured());
    }

    /** A second pair of guests on cores of their own hears nothing of the first, and the first nothing of it. */
    @Test
    void addingATalkerChangesNoOtherTalkersDraws() {
        String text = """
                platform lab {
                    host h {
                        processor cpu[2] { clock 1 GHz  thread t }
                        nic n[2] { port p { rate 1 Gbit/s }  processor engine { clock 1 GHz } }
                        guest g[2] { vcpu v on cpu[*].t  vif eth0 }
                    }
                    peer world[2] { rate 1 Gbit/s }
                    link one from h.n[0].p to world[0]
                    link two from h.n[1].p to world[1]
                }
                datapath path {
                    role guest : owner
                    role engine : processor
                    receive queue arrived
                    signal news to guest
                    egress { at guest { does push takes exponential(20 us)  transmits } }
                    ingress {
                        at engine { does find by destination takes 1 us  puts into arrived  signals news }
                        at guest from arrived { does pull takes 5 us  delivers }
                    }
                }
                mapping m of lab { map h.g[0].eth0 to path on h.n[0]  map h.g[1].eth0 to path on h.n[1] }
                experiment e on lab { mapping m
                    vary n in [0, 1]
                    poisson f from h.g[0..n].eth0 to world[0..n] { rate 20000 packets/s  size exponential(500 B) } }
                """;
        Measurements alone = Lab.of(text).with("n", 0).run().warmUp(MS).until(100 * MS).measured();
        Measurements both = Lab.of(text).with("n", 1).run().warmUp(MS).until(100 * MS).measured();

        assertEquals(of("h.g[0]", alone), of("h.g[0]", both));
        assertNotEquals(of("h.g[1]", alone), of("h.g[1]", both));
    }

    private static Set<Measurement> of(String element, Measurements measurements) {
        return measurements.measures().stream().filter(measure -> measure.element().startsWith(element))
                .collect(Collectors.toSet());
    }

    @Test
    void theAccountSumsToTheLatencyOfEveryElement() {
        Measurements measured = measured(7, 3, true);
        for (String element : new String[] {"a.g.eth0", "b.g.eth0", "all"}) {
            double sum = measured.account().stream().filter(entry -> entry.element().equals(element))
                    .mapToDouble(AccountEntry::mean).sum();
            double latency = measured.measures().stream().filter(measure -> measure.element().equals(element)
                    && measure.metric().equals("latency") && measure.statistic().equals("mean"))
                    .mapToDouble(Measurement::value).findFirst().orElseThrow();
            double shares = measured.account().stream().filter(entry -> entry.element().equals(element))
                    .mapToDouble(AccountEntry::share).sum();

            assertTrue(latency > 10e-6);
            assertEquals(latency, sum, 1e-12);
            assertEquals(1, shares, 1e-12);
        }
    }

    @Test
    void anInterruptedRunEndsWithinTwoSeconds() throws InterruptedException {
        SimulationRun run = new SimulationRun(PROGRAM, new RunSettings(1, 1, true));
        CancellationException[] ended = new CancellationException[1];
        Thread thread = new Thread(() ->
                ended[0] = assertThrows(CancellationException.class, () -> run.advanceTo(100_000 * S)));
        thread.start();
        Thread.sleep(300);
        thread.interrupt();
        thread.join(2_000);

        assertTrue(!thread.isAlive());
        assertTrue(ended[0].getMessage().startsWith("the run was cancelled at "));
    }
}
