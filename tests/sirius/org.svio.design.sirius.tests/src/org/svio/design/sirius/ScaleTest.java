package org.svio.design.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.svio.model.Mapping;
import org.svio.model.Placement;

/** Many VIFs, each with a line of its own. */
class ScaleTest {

    private static final double MOST_SECONDS = 2;
    private static final int WARM_UPS = 2;

    private static String lines(int vifs) {
        StringBuilder text = new StringBuilder("""
                import "svio:/paths/device-centric.svio"
                import "svio:/devices/ixp2400.svio"
                import "svio:/devices/hosts2006.svio"
                platform many {
                    host a {
                        processor core[2] { clock 2 GHz  thread ht[2] }
                        bus pci : Pci
                        nic sv : IXP2400 on pci
                        hypervisor xen : Xen3 { interrupts on core[0].ht[0] }
                        guest g[%d] { vcpu v on core[1].ht[*]  vif e }
                    }
                }
                mapping spread of many {
                """.formatted(vifs));
        for (int i = 0; i < vifs; i++) {
            text.append("    map a.g[").append(i).append("].e to deviceCentric on a.sv")
                    .append(" { transmitter on a.sv.transmitter[*].c[*] }\n");
        }
        return text.append("}\n").toString();
    }

    @Test
    void sixtyFourVifsAreLaidOutWithoutOverlap() throws Exception {
        try (Diagrams diagrams = Diagrams.empty()) {
            diagrams.write("many.svio", lines(64));
            diagrams.load("many.svio");
            DDiagram diagram = (DDiagram) diagrams.create("Mapping",
                    diagrams.declared("many.svio", "spread", Mapping.class));
            IEditorPart editor = diagrams.open(diagram);
            diagrams.picture(diagram, "mapping-64");

            List<Rectangle> places = new ArrayList<>();
            collect(((IDiagramWorkbenchPart) editor).getDiagramEditPart(), places);

            assertEquals(64, places.size());
            for (int i = 0; i < places.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertTrue(!places.get(i).intersects(places.get(j)), places.get(i) + " and " + places.get(j));
                }
            }
        }
    }

    private static void collect(IGraphicalEditPart part, List<Rectangle> places) {
        if (((View) part.getModel()).getElement() instanceof DNode node && node.getTarget() instanceof Placement
                && "Line".equals(node.getMapping().getName()) && !places.contains(bounds(part))) {
            places.add(bounds(part));
            return;
        }
        for (Object child : part.getChildren()) {
            if (child instanceof IGraphicalEditPart inner) {
                collect(inner, places);
            }
        }
    }

    private static Rectangle bounds(IGraphicalEditPart part) {
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        return bounds;
    }

    @Test
    void twoHundredVifsAreRefreshedInTwoSeconds() throws Exception {
        try (Diagrams diagrams = Diagrams.empty()) {
            diagrams.write("many.svio", lines(200));
            diagrams.load("many.svio");
            DDiagram diagram = (DDiagram) diagrams.create("Mapping",
                    diagrams.declared("many.svio", "spread", Mapping.class));
            double best = Double.MAX_VALUE;

            for (int i = 0; i <= WARM_UPS; i++) {
                long start = System.nanoTime();
                diagrams.change(() -> DialectManager.INSTANCE.refresh(diagram, new NullProgressMonitor()));
                best = Math.min(best, (System.nanoTime() - start) / 1e9 - Diagrams.QUIET / 1000.0);
            }

            double seconds = best;
            assertEquals(400, diagram.getEdges().size() - 1);
            assertTrue(seconds < MOST_SECONDS, () -> seconds + " s");
        }
    }
}
