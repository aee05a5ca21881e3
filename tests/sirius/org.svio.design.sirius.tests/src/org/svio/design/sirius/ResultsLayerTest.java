package org.svio.design.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.Square;
import org.eclipse.sirius.diagram.description.Layer;
import org.eclipse.sirius.diagram.tools.api.command.ChangeLayerActivationCommand;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.svio.model.Platform;

/** The layer that shows a run's figures in the platform diagram. */
class ResultsLayerTest {

    private static final String ROWS = """
            {"type":"measure","experiment":"throughput","point":{"n":1},"element":"alpha.xeon[0].ht[0]",\
            "metric":"utilisation","statistic":"mean","value":0.83,"unit":"1","ci_low":0.82,"ci_high":0.84,"n":5,\
            "observations":100,"valid":true}
            {"type":"measure","experiment":"throughput","point":{"n":1},"element":"alpha.g[1].eth0",\
            "metric":"throughput","statistic":"mean","value":531753333,"unit":"bit/s","ci_low":531745415,\
            "ci_high":531761250,"n":5,"observations":100,"valid":true}
            {"type":"measure","experiment":"throughput","point":{"n":1},"element":"alpha.g[1].eth0",\
            "metric":"latency","statistic":"p99","value":0.000095,"unit":"s","ci_low":0.000094,"ci_high":0.000096,\
            "n":5,"observations":100,"valid":true}
            """;

    @Test
    void theFiguresOfTheLatestRunAreShown() throws Exception {
        try (Diagrams diagrams = Diagrams.ofPaper()) {
            diagrams.write("results/throughput/results.jsonl", ROWS);
            diagrams.load("svio2006.svio");
            DDiagram diagram = (DDiagram) diagrams.create("Platform",
                    diagrams.declared("testbed2006.svio", "testbed2006", Platform.class));
            diagrams.open(diagram);
            Tools tools = new Tools(diagrams, diagram);
            Layer results = diagram.getDescription().getAdditionalLayers().stream()
                    .filter(each -> "Results".equals(each.getName())).findFirst().orElseThrow();

            diagrams.execute(new ChangeLayerActivationCommand(diagrams.domain(), diagram, results,
                    new NullProgressMonitor()));
            diagrams.picture(diagram, "results");

            DNode thread = (DNode) tools.at("alpha.xeon.ht");
            assertEquals("ht[0..1]\n83 % busy", thread.getName());
            assertEquals(253, ((Square) thread.getStyle()).getColor().getRed(), "the colour of a busy thread");
            String vif = tools.at("alpha.g.eth0").getName();
            assertTrue(vif.startsWith("eth0\n531.75"), vif);
            assertTrue(vif.contains("p99 95.0 +- 1.0 us"), vif);
            assertEquals("eth0", tools.at("beta.g.eth0").getName());
        }
    }
}
