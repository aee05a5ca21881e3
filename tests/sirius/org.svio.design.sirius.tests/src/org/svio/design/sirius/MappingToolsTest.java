package org.svio.design.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DEdge;
import org.junit.jupiter.api.Test;
import org.svio.model.Mapping;

/** Where a VIF's work runs, changed in the diagram and read in the text. */
class MappingToolsTest {

    private static final String MIXED = """
            /* A line for each VIF of alpha. */
            import "testbed2006.svio"
            import "svio:/paths/host-centric.svio"
            import "svio:/paths/device-centric.svio"

            mapping mixed of testbed2006 {
                map alpha.g[1].eth0 to deviceCentric on alpha.sv   // the first one
                map alpha.g[2].eth0 to hostCentric   on alpha.dom0
                map alpha.g[3].eth0 to hostCentric   on alpha.dom0 // this one moves
                map beta.g[*].eth0  to hostCentric   on beta.dom0
            }
            """;

    private interface Act {
        void on(Diagrams diagrams, Tools tools) throws Exception;
    }

    private static void inMixed(Act act) throws Exception {
        try (Diagrams diagrams = Diagrams.ofPaper()) {
            diagrams.write("mixed.svio", MIXED);
            diagrams.load("mixed.svio");
            DDiagram diagram = (DDiagram) diagrams.create("Mapping",
                    diagrams.declared("mixed.svio", "mixed", Mapping.class));
            diagrams.open(diagram);
            diagrams.picture(diagram, "mapping-mixed");
            act.on(diagrams, new Tools(diagrams, diagram));
        }
    }

    @Test
    void draggingAVifToADeviceContextChangesOneLineAndUndoRestoresTheFile() throws Exception {
        inMixed((diagrams, tools) -> {
            tools.drop("Move work", tools.mark("alpha.g[3]", "alpha.dom0"), tools.at("alpha.sv.transmitter.c"));
            diagrams.save();
            String moved = diagrams.text("mixed.svio");
            diagrams.undo();
            diagrams.save();

            assertEquals(1, Texts.added(MIXED, moved).size(), moved);
            assertEquals(1, Texts.removed(MIXED, moved).size(), moved);
            assertEquals("map alpha.g[3].eth0 to deviceCentric on alpha.sv"
                    + " { transmitter on alpha.sv.transmitter[0].c[1] } // this one moves",
                    Texts.only(MIXED, moved));
            assertEquals(MIXED, diagrams.text("mixed.svio"));
        });
    }

    @Test
    void reconnectingAnEdgeMovesTheWork() throws Exception {
        inMixed((diagrams, tools) -> {
            DEdge edge = tools.edges(tools.line("alpha.g[2]"), tools.at("alpha.dom0")).getFirst();
            tools.reconnect("Move end", edge, tools.at("alpha.dom0"), tools.at("alpha.sv"));
            diagrams.save();

            String text = diagrams.text("mixed.svio");
            assertEquals("map alpha.g[2].eth0 to deviceCentric on alpha.sv", Texts.only(MIXED, text));
            assertEquals(1, Texts.added(MIXED, text).size(), text);
        });
    }

    @Test
    void aLineOfSeveralVifsMovesAsAWhole() throws Exception {
        inMixed((diagrams, tools) -> {
            tools.edge("Do work on", tools.line("beta.g"), tools.at("beta.sv"));
            diagrams.save();

            String text = diagrams.text("mixed.svio");
            assertEquals("map beta.g[*].eth0 to deviceCentric on beta.sv", Texts.only(MIXED, text));
            assertEquals(1, Texts.added(MIXED, text).size(), text);
        });
    }

    @Test
    void aVifCannotBeServedByAnotherHost() throws Exception {
        inMixed((diagrams, tools) -> {
            Sentences sentences = new Sentences();
            try (sentences) {
                tools.drop("Move work", tools.mark("alpha.g[3]", "alpha.dom0"), tools.at("beta.sv"));
            }
            diagrams.save();

            assertEquals(MIXED, diagrams.text("mixed.svio"));
            assertEquals("beta.sv is not on the host of alpha.g[3].eth0; a VIF's work is done on its own host",
                    sentences.only());
        });
    }

    @Test
    void aLineIsAddedForAVifThatIsNotMapped() throws Exception {
        inMixed((diagrams, tools) -> {
            tools.node("VIFs", tools.of(diagrams.declared("mixed.svio", "mixed", Mapping.class)));
            diagrams.save();

            assertEquals("map alpha.g[4].eth0 to hostCentric on alpha.dom0",
                    Texts.only(MIXED, diagrams.text("mixed.svio")));
        });
    }

    @Test
    void deletingALineDeletesItAlone() throws Exception {
        inMixed((diagrams, tools) -> {
            tools.delete(tools.line("alpha.g[2]"));
            diagrams.save();

            String text = diagrams.text("mixed.svio");
            assertEquals(1, Texts.removed(MIXED, text).size(), text);
            assertEquals(0, Texts.added(MIXED, text).size(), text);
            assertThrows(AssertionError.class, () -> tools.line("alpha.g[2]"));
        });
    }
}
