package org.svio.dsl.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.Test;

/** Dragging a VIF to what shall do its work changes its line of the mapping. */
class RemappingTest {

    private static final TextPatcher PATCHER = TextPatcher.create();
    private static final ResourceSet IMPORTS = PATCHER.newImports();
    private static final URI PLACE = URI.createURI("memory:/model.svio");
    private static final String HEAD = """
            import "svio:/devices/ixp2400.svio"
            import "svio:/devices/hosts2006.svio"
            import "svio:/paths/host-centric.svio"
            import "svio:/paths/device-centric.svio"

            platform testbed {
                host alpha {
                    processor xeon[3] { clock 2.8 GHz  thread ht[2] }
                    bus pci : Pci
                    nic tg3 : Gigabit on pci
                    nic sv : IXP2400 on pci
                    hypervisor xen : Xen3 { interrupts on xeon[0].ht[0] }
                    driver domain dom0 { vcpu v0 on xeon[0].ht[0]  drives tg3 }
                    driver domain dom1 { vcpu v0 on xeon[2].ht[0]  drives tg3 }
                    guest g[1..4] { vcpu v0 on xeon[1].ht[0]  vif eth0 }
                }
                host beta { bus pci : Pci  nic tg3 : Gigabit on pci }
                link cable from alpha.tg3.eth0 to beta.tg3.eth0
            }

            // who does what
            mapping some of testbed {
            """;
    private static final String EACH = HEAD + """
                map alpha.g[1].eth0 to hostCentric on alpha.dom0   // the first
                map alpha.g[2].eth0 to hostCentric   on  /* here */ alpha.dom0
                map alpha.g[3].eth0 to hostCentric on alpha.dom0   // the third
                map alpha.g[4].eth0 to deviceCentric on alpha.sv { transmitter on alpha.sv.transmitter[1] }
            }
            """;

    private static String mapped(String text, String vif, String target) throws RefusedEdit {
        return mapped(text, new Remapping("some", vif, target, null));
    }

    private static String mapped(String text, Remapping wish) throws RefusedEdit {
        TextPatch patch = PATCHER.remap(text, PLACE, IMPORTS, wish);
        assertEquals(text, patch.inverse().after());
        return patch.after();
    }

    private static String refusal(String text, String vif, String target) {
        return assertThrows(RefusedEdit.class, () -> mapped(text, vif, target)).getMessage();
    }

    /** The lines of the second text that the first has not, after checking that nothing else changed. */
    private static List<String> changed(String before, String after) {
        List<String> rest = new ArrayList<>(before.lines().toList());
        List<String> changed = new ArrayList<>();
        for (String line : after.lines().toList()) {
            if (!rest.remove(line)) {
                changed.add(line.strip());
            }
        }
        assertTrue(rest.size() <= 1, () -> "more than one line is gone: " + rest);
        return changed;
    }

    @Test
    void fromADriverDomainToADeviceContextChangesOneLine() throws RefusedEdit {
        String after = mapped(EACH, "alpha.g[3].eth0", "alpha.sv.transmitter[0].c[2]");

        assertEquals(List.of("map alpha.g[3].eth0 to deviceCentric on alpha.sv { transmitter on"
                + " alpha.sv.transmitter[0].c[2] }   // the third"), changed(EACH, after));
        assertEquals(EACH.lines().count(), after.lines().count());
    }

    @Test
    void toADeviceAndBackToADomain() throws RefusedEdit {
        String after = mapped(EACH, "alpha.g[2].eth0", "alpha.sv");
        assertEquals(List.of("map alpha.g[2].eth0 to deviceCentric   on  /* here */ alpha.sv"), changed(EACH, after));
        assertEquals(EACH, mapped(after, "alpha.g[2].eth0", "alpha.dom0"));
    }

    @Test
    void toAnotherDomainOnlyItsNameChanges() throws RefusedEdit {
        assertEquals(List.of("map alpha.g[1].eth0 to hostCentric on alpha.dom1   // the first"),
                changed(EACH, mapped(EACH, "alpha.g[1].eth0", "alpha.dom1")));
    }

    @Test
    void toAnotherContextOfTheSameProcessorRole() throws RefusedEdit {
        assertEquals(List.of("map alpha.g[4].eth0 to deviceCentric on alpha.sv { transmitter on"
                + " alpha.sv.transmitter[1].c[7] }"),
                changed(EACH, mapped(EACH, "alpha.g[4].eth0", "alpha.sv.transmitter[1].c[7]")));
    }

    @Test
    void aVifOfAVectorGetsALineOfItsOwn() throws RefusedEdit {
        String all = HEAD + "    map alpha.g[*].eth0 to hostCentric on alpha.dom0 // all\n}\n";

        String after = mapped(all, "alpha.g[3].eth0", "alpha.sv");

        assertEquals(HEAD + """
                    map alpha.g[1..2].eth0 to hostCentric on alpha.dom0 // all
                    map alpha.g[3].eth0 to deviceCentric on alpha.sv
                    map alpha.g[4].eth0 to hostCentric on alpha.dom0
                }
                """, after);
    }

    @Test
    void whoTakesTurnsIsNotMovedAlong() {
        String all = HEAD + "    map alpha.g[*].eth0 to deviceCentric on alpha.sv\n}\n";

        assertEquals("taking alpha.g[2].eth0 out of its line would also move the work of alpha.g[3].eth0, because they"
                + " take turns; give each VIF a line of its own first", refusal(all, "alpha.g[2].eth0", "alpha.dom0"));
    }

    @Test
    void whatCannotBeDoneIsRefusedWithASentence() {
        assertEquals(List.of(
                "beta.tg3 is not on the host of alpha.g[3].eth0; a VIF's work is done on its own host",
                "alpha.xeon[2].ht[1] can do the work of alpha.g[3].eth0 with no data path of this file: role"
                        + " networkReceive of data path deviceCentric has nobody to play it for alpha.g[3].eth0:"
                        + " alpha.tg3 has no processor named networkReceive; name a processor of alpha after 'on', or"
                        + " write { networkReceive on ... }",
                "platform testbed has no component alpha.g[9].eth0",
                "alpha.g[1] does no work of a VIF; name a driver domain, a device, a processor, a thread or a context"),
                List.of(refusal(EACH, "alpha.g[3].eth0", "beta.tg3"),
                        refusal(EACH, "alpha.g[3].eth0", "alpha.xeon[2].ht[1]"),
                        refusal(EACH, "alpha.g[9].eth0", "alpha.sv"),
                        refusal(EACH, "alpha.g[3].eth0", "alpha.g[1]")));
    }

    @Test
    void aVifOfThePaperGoesToTheDeviceAndNothingElseMoves() throws IOException, RefusedEdit {
        Path file = Path.of("../../examples/paper/svio2006.svio").toAbsolutePath().normalize();
        String text = Files.readString(file);

        TextPatch patch = PATCHER.remap(text, URI.createFileURI(file.toString()), IMPORTS,
                Remapping.of("onHost", "alpha.g[3].eth0", "alpha.sv.transmitter[0].c[2]"));

        assertEquals(text.replace("    map alpha.g[*].eth0 to hostCentric on alpha.dom0\n", """
                    map alpha.g[1..2].eth0 to hostCentric on alpha.dom0
                    map alpha.g[3].eth0 to deviceCentric on alpha.sv { transmitter on alpha.sv.transmitter[0].c[2] }
                    map alpha.g[4..8].eth0 to hostCentric on alpha.dom0
                """.indent(0)), patch.after());
        assertEquals(text, patch.inverse().after());
    }

    @Test
    void aHostThreadTakesTheRoleThatAnotherOneHad() throws IOException, RefusedEdit {
        Path file = Path.of("../../examples/own-datapath/compare.svio").toAbsolutePath().normalize();
        String text = Files.readString(file).replace("alpha.g[*].eth0 to sidecore", "alpha.g[1].eth0 to sidecore");

        TextPatch patch = PATCHER.remap(text, URI.createFileURI(file.toString()), IMPORTS,
                Remapping.of("onSidecore", "alpha.g[1].eth0", "alpha.xeon[2].ht[1]"));

        assertEquals(text.replace("core on alpha.xeon[2].ht[0]", "core on alpha.xeon[2].ht[1]"), patch.after());
    }

    @Test
    void aVifThatIsNotMappedGetsALineAndARoleCanBeSaid() throws RefusedEdit {
        String none = HEAD + "}\n";

        assertEquals(HEAD + "    map alpha.g[1].eth0 to hostCentric on alpha.dom1\n}\n",
                mapped(none, "alpha.g[1].eth0", "alpha.dom1"));
        assertEquals(List.of("map alpha.g[4].eth0 to deviceCentric on alpha.sv { transmitter on"
                + " alpha.sv.transmitter[1]  receiver on alpha.sv.receiver[1] }"),
                changed(EACH, mapped(EACH, new Remapping("some", "alpha.g[4].eth0", "alpha.sv.receiver[1]",
                        "receiver"))));
    }

    @Test
    void aVirtualCpuRunsElsewhere() throws RefusedEdit {
        TextPatch patch = PATCHER.relocate(EACH, PLACE, IMPORTS,
                new Relocation("testbed", "alpha.dom1.v0", "alpha.xeon[1].ht[1]"));

        assertEquals(EACH.replace("xeon[2].ht[0]  drives", "xeon[1].ht[1]  drives"), patch.after());
        assertEquals("the line of alpha.g[2].v0 stands for 4 virtual CPUs, from alpha.g[1].v0 to alpha.g[4].v0; declare"
                + " this one by itself first", assertThrows(RefusedEdit.class, () -> PATCHER.relocate(EACH, PLACE,
                        IMPORTS, new Relocation("testbed", "alpha.g[2].v0", "alpha.xeon[1].ht[1]"))).getMessage());
    }
}
