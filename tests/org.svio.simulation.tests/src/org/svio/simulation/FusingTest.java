package org.svio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.svio.simulation.Lab.MS;
import static org.svio.simulation.Lab.US;

import org.junit.jupiter.api.Test;
import org.svio.simulation.program.Program;

/** Work computed without an event of its own changes no result, whatever gets in its way. */
class FusingTest {

    private static void assertSame(Program program) {
        Run fused = new Run(program, new RunSettings(3, 1, true)).warmUp(MS);
        Run plain = new Run(program, new RunSettings(3, 1, false)).warmUp(MS);
        for (long time = MS + 7 * US; time < 9 * MS; time += 37 * US) { // in the midst of everything
            assertEquals(plain.until(time).measured(), fused.until(time).measured());
        }
        assertTrue(fused.run().packets() > 50);
        assertTrue(fused.run().events() < plain.run().events());
    }

    private static final String BOTH_WAYS = """
            poisson f from a.g.eth0 to b.g.eth0 { rate 15000 packets/s  size uniform(100 B, 1400 B) }
            stream tcp from b.g.eth0 to a.g.eth0 { window 64 KiB  segment 1448 B }
            """;

    @Test
    void onAProcessorThatIsInterruptedAndShared() {
        String machines = EasyModel.MACHINES
                .replace("processor cpu[2] { clock 1 GHz  thread t }",
                        "processor cpu { clock 1 GHz  sharing 0.7  thread t[2] }")
                .replace("cpu[0].t", "cpu.t[0]").replace("cpu[1].t", "cpu.t[1]")
                .replace("guest g {", "guest g { tick every 137 us takes 3000 cycles")
                .replace("driver domain dom0 {", "driver domain dom0 { tick every 91 us takes 2000 cycles");
        String path = EasyModel.HOST_CENTRIC
                .replace("does grantMap takes 3000 cycles", "does grantMap takes 3000 cycles exits");

        assertSame(Lab.of(machines + path + "experiment e on pair { mapping onHost " + BOTH_WAYS + "}").compile());
    }

    @Test
    void onOneThreadThatDomainsShareByCredits() {
        String machines = EasyModel.MACHINES.replace("scheduler fifo", "scheduler credit { slice 50 us }")
                .replace("vcpu v on cpu[1].t", "vcpu v on cpu[0].t");

        assertSame(Lab.of(machines + EasyModel.HOST_CENTRIC
                + "experiment e on pair { mapping onHost " + BOTH_WAYS + "}").compile());
    }

    @Test
    void onTheContextsOfADevice() {
        assertSame(EasyModel.onDevice(BOTH_WAYS).compile());
    }
}
