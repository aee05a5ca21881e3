package org.svio.design.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.junit.jupiter.api.Test;
import org.svio.model.DataPath;
import org.svio.model.Experiment;
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

    @Test
    void theDataPathDiagramShowsThePaper() throws Exception {
        try (Diagrams diagrams = Diagrams.ofPaper()) {
            diagrams.load("svio2006.svio");
            DDiagram diagram = (DDiagram) diagrams.create("Data path",
                    diagrams.any("deviceCentric", DataPath.class));
            diagrams.open(diagram);

            diagrams.picture(diagram, "data-path");

            assertTrue(diagram.getEdges().size() > 10, () -> "" + diagram.getEdges().size());
        }
    }

    @Test
    void theTablesShowThePaper() throws Exception {
        try (Diagrams diagrams = Diagrams.ofPaper()) {
            diagrams.load("svio2006.svio");
            DTable mapping = (DTable) diagrams.create("Mapping table",
                    diagrams.declared("svio2006.svio", "onDevice", Mapping.class));
            DTable experiment = (DTable) diagrams.create("Experiment",
                    diagrams.declared("svio2006.svio", "throughput", Experiment.class));
            diagrams.open(mapping);
            diagrams.open(experiment);

            assertEquals(List.of("alpha.g[*].eth0", "beta.g[*].eth0"),
                    mapping.getLines().stream().map(DLine::getLabel).toList());
            assertEquals(6, experiment.getLines().size());
        }
    }
}
