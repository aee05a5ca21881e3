package org.svio.design.sirius;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.sirius.diagram.DDiagram;
import org.junit.jupiter.api.Test;
import org.svio.model.Mapping;
import org.svio.model.Platform;

/** Each representation opens on the paper's model. */
class OpeningTest {

    @Test
    void thePlatformDiagramShowsThePaper() throws Exception {
        try (Diagrams diagrams = Diagrams.ofPaper()) {
            diagrams.load("svio2006.svio");
            DDiagram diagram = (DDiagram) diagrams.create("Platform",
                    diagrams.declared("testbed2006.svio", "testbed2006", Platform.class));
            diagrams.open(diagram);

            diagrams.picture(diagram, "platform");

            assertTrue(diagram.getDiagramElements().size() > 40, () -> "" + diagram.getDiagramElements().size());
        }
    }

    @Test
    void theMappingDiagramShowsThePaper() throws Exception {
        try (Diagrams diagrams = Diagrams.ofPaper()) {
            diagrams.load("svio2006.svio");
            DDiagram diagram = (DDiagram) diagrams.create("Mapping",
                    diagrams.declared("svio2006.svio", "onDevice", Mapping.class));
            diagrams.open(diagram);

            diagrams.picture(diagram, "mapping");

            assertTrue(diagram.getEdges().size() >= 2, () -> "" + diagram.getEdges().size());
        }
    }
}
