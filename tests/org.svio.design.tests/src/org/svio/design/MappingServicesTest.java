package org.svio.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.svio.design.internal.Containment;
import org.svio.design.internal.Refusal;
import org.svio.model.Component;
import org.svio.model.Mapping;
import org.svio.model.Placement;

class MappingServicesTest {

    private static final String MIXED = """
            import "testbed2006.svio"
            import "svio:/paths/host-centric.svio"
            import "svio:/paths/device-centric.svio"
            mapping mixed of testbed2006 {
                map alpha.g[1].eth0 to deviceCentric on alpha.sv   // the first one
                map alpha.g[3].eth0 to hostCentric on alpha.dom0
                map beta.g[*].eth0 to hostCentric on beta.dom0
            }
            """;

    private final MappingServices services = new MappingServices();
    private final Loaded loaded = Loaded.text(MIXED);
    private final Mapping mapping = loaded.declared("mixed", Mapping.class);
    private Consumer<String> before;
    private String told = "";

    @BeforeEach
    void listenToRefusals() {
        before = Refusal.tell(sentence -> told = sentence);
    }

    @AfterEach
    void stopListening() {
        Refusal.tell(before);
    }

    private Placement line(int number) {
        return mapping.getPlacements().get(number);
    }

    /** The view of a place in the mapping's diagram. */
    private EObject view(String place) {
        EObject diagram = Pictured.of(mapping);
        String[] names = place.split("\\.");
        Component[] chain = new Component[names.length];
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            chain[i] = Containment.parts(i == 0 ? mapping.getPlatform() : chain[i - 1]).stream()
                    .filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
        }
        return Pictured.of(diagram, chain);
    }

    @Test
    void aVifMovesToTheFirstFreeContextAndOneLineChanges() {
        services.remapTo(line(1), view("alpha.sv.transmitter.c"));

        assertEquals("map alpha.g[3].eth0 to deviceCentric on alpha.sv { transmitter on"
                + " alpha.sv.transmitter[0].c[1] }", loaded.changedLine());
    }

    @Test
    void theVifsOfALineMoveTogether() {
        services.remapTo(line(2), view("beta.sv"));

        assertEquals("map beta.g[*].eth0 to deviceCentric on beta.sv", loaded.changedLine());
    }

    @Test
    void theVifsOfALineTakeTheMembersOfAVectorInTurn() {
        services.remapTo(line(2), view("beta.sv"));
        services.remapTo(line(2), view("beta.sv.receiver.c"));

        assertEquals("map beta.g[*].eth0 to deviceCentric on beta.sv { receiver on beta.sv.receiver[*].c[*] }",
                loaded.changedLine());
    }

    @Test
    void aRefusedMoveChangesNothing() {
        assertThrows(Refusal.class, () -> services.remapTo(line(1), view("beta.sv")));

        assertEquals(MIXED, loaded.after());
        assertEquals("beta.sv is not on the host of alpha.g[3].eth0; a VIF's work is done on its own host", told);
    }

    @Test
    void aMoveThatTheModelForbidsChangesNothing() {
        assertThrows(Refusal.class, () -> services.remapTo(line(2), view("beta.pci")));

        assertEquals(MIXED, loaded.after());
    }

    @Test
    void linesNameTheirPlaces() {
        assertEquals(List.of("dom0"), services.namedPlaces(line(1)).stream().map(Component::getName).toList());
        assertTrue(services.isNamedAt(line(1), view("alpha.dom0")));
        assertEquals(List.of(line(1)), services.linesAt(line(1), view("alpha.dom0")));
        assertEquals(List.of(line(2)), services.linesAt(line(1), view("beta.dom0")));
    }

    @Test
    void whatTheRulesFoundIsKnown() {
        EObject contexts = view("alpha.sv.transmitter.c");
        EObject edge = Pictured.edge(Pictured.of(line(0)), contexts);

        assertTrue(services.isImpliedAt(line(0), contexts));
        assertEquals("transmitter", services.impliedRoles(line(0), edge));
    }

    @Test
    void dataPathsHaveColoursOfTheirOwn() {
        int first = services.pathChannel(line(0), 16) << 16 | services.pathChannel(line(0), 8) << 8
                | services.pathChannel(line(0), 0);

        assertEquals(0x0072B2, first);
        assertEquals(0xD5, services.pathChannel(line(1), 16));
        assertEquals(services.pathChannel(line(1), 8), services.pathChannel(line(2), 8));
    }

    @Test
    void aVifThatIsNotMappedGetsALineLikeTheLastOfItsHost() {
        services.addLine(mapping);

        assertEquals("map alpha.g[2].eth0 to hostCentric on alpha.dom0", loaded.changedLine());
    }

    @Test
    void theTableHasAColumnForEachComponentThatCanDoTheWork() {
        MappingTableServices table = new MappingTableServices();

        List<String> labels = table.tableColumns(mapping).stream().map(table::columnLabel).toList();

        assertTrue(labels.containsAll(List.of("dom0", "tg3", "sv", "xeon[0..1]", "IXP2400.transmitter[0..3]")),
                labels::toString);
    }

    @Test
    void aCellMovesTheWork() {
        MappingTableServices table = new MappingTableServices();
        Component sv = table.tableColumns(mapping).stream().filter(each -> "sv".equals(each.getName())).findFirst()
                .orElseThrow();

        table.setCell(line(1), sv, "x");

        assertEquals("alpha.sv", table.cellText(line(1), sv));
        assertEquals("map alpha.g[3].eth0 to deviceCentric on alpha.sv", loaded.changedLine());
    }

    @Test
    void aCellCanNameTheMember() {
        MappingTableServices table = new MappingTableServices();
        Component sv = table.tableColumns(mapping).getFirst();

        table.setCell(line(1), sv, "alpha.sv.transmitter[2].c[5]");

        assertEquals("map alpha.g[3].eth0 to deviceCentric on alpha.sv { transmitter on"
                + " alpha.sv.transmitter[2].c[5] }", loaded.changedLine());
    }

    @Test
    void theLastCellOfALineIsNotEmptied() {
        MappingTableServices table = new MappingTableServices();

        assertThrows(Refusal.class, () -> table.setCell(line(1), table.usedColumns(line(1)).getFirst(), ""));
        assertEquals(MIXED, loaded.after());
    }
}
