package org.svio.design.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.junit.jupiter.api.Test;
import org.svio.model.DataPath;
import org.svio.model.Role;
import org.svio.model.Segment;
import org.svio.model.Step;
import org.svio.model.Work;

/** A data path edited in its diagram. */
class DataPathToolsTest {

    private static final String SHORT = """
            parameters costs {
                stack = 4 us assumed "some microseconds"
                copy  = 0.4 ns/B published "a memory's data sheet"
            }
            datapath short {
                role guest : owner
                role dma   : processor
                role io    : bus
                send queue outgoing      // one for each VIF
                receive queue incoming when full drops
                signal event to guest
                egress {
                    at guest { does send takes costs.stack  puts into outgoing }
                    at dma from outgoing { transfers packet over io  transmits }
                }
                ingress {
                    at dma { transfers packet over io  puts into incoming  signals event }
                    at guest from incoming { does receive takes costs.stack  delivers }
                }
            }
            """;

    private interface Act {
        void on(Tools tools, DataPath path) throws Exception;
    }

    private static String after(Act act) throws Exception {
        try (Diagrams diagrams = Diagrams.empty()) {
            diagrams.write("short.svio", SHORT);
            diagrams.load("short.svio");
            DataPath path = diagrams.declared("short.svio", "short", DataPath.class);
            DDiagram diagram = (DDiagram) diagrams.create("Data path", path);
            diagrams.open(diagram);
            act.on(new Tools(diagrams, diagram), path);
            diagrams.save();
            return diagrams.text("short.svio");
        }
    }

    private static Segment segment(DataPath path, int direction, int position) {
        return path.getDirections().get(direction).getSegments().get(position);
    }

    @Test
    void costsCarryTheirLabels() throws Exception {
        after((tools, path) -> {
            DDiagramElement send = tools.of(segment(path, 0, 0).getSteps().getFirst());

            assertEquals("send  stack  [assumed]", send.getName());
        });
    }

    @Test
    void theCostOfAStepIsEditedInPlace() throws Exception {
        String text = after((tools, path) -> tools.edit("Quantity",
                tools.of(segment(path, 0, 0).getSteps().getFirst()), "costs.stack + costs.copy * size"));

        assertEquals("at guest { does send takes costs.stack + costs.copy * size puts into outgoing }",
                Texts.only(SHORT, text));
    }

    @Test
    void whatIsNoQuantityIsRefused() throws Exception {
        String text = after((tools, path) -> {
            try (Sentences sentences = new Sentences()) {
                tools.edit("Quantity", tools.of(segment(path, 0, 0).getSteps().getFirst()), "much");
                assertEquals("the quantity names a parameter that the file does not see; write group.parameter",
                        sentences.only());
            }
        });

        assertEquals(SHORT, text);
    }

    @Test
    void rolesQueuesSegmentsAndStepsAreAdded() throws Exception {
        String text = after((tools, path) -> {
            tools.container("Role: processor", null);
            tools.node("Queue", null);
            Role added = path.getRoles().getLast();
            tools.container("Egress segment", tools.of(added));
            Segment segment = path.getDirections().getFirst().getSegments().getLast();
            tools.node("Work", tools.of(segment));
            tools.edge("Put or raise", tools.of(segment), tools.of(path.getQueues().getLast()));
            tools.container("Signal", tools.of(added));
        }).replaceAll("\\s+", " ");

        for (String each : List.of("role role0 : processor", "shared queue queue0 slots 256", "signal signal0 to role0",
                "at role0 { does work0 takes 1 us puts into queue0 }")) {
            assertTrue(text.contains(each), () -> each + " in " + text);
        }
    }

    @Test
    void aStepIsDeletedAlone() throws Exception {
        String text = after((tools, path) -> {
            Step send = segment(path, 0, 0).getSteps().getFirst();
            assertTrue(send instanceof Work);
            tools.delete(tools.of(send));
        });

        assertEquals("at guest { puts into outgoing }", Texts.only(SHORT, text));
    }
}
