package org.svio.design.sirius;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.DragAndDropTarget;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.diagram.description.tool.ContainerCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ContainerDropDescription;
import org.eclipse.sirius.diagram.description.tool.DirectEditLabel;
import org.eclipse.sirius.diagram.description.tool.EdgeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.NodeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ReconnectEdgeDescription;
import org.eclipse.sirius.diagram.tools.api.command.DiagramCommandFactoryService;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.tools.api.command.ui.NoUICallback;
import org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription;
import org.svio.design.internal.Views;
import org.svio.model.Component;
import org.svio.model.Placement;

/** The tools of one diagram, executed as its palette does. */
final class Tools {

    private final Diagrams diagrams;
    private final DDiagram diagram;

    Tools(Diagrams diagrams, DDiagram diagram) {
        this.diagrams = diagrams;
        this.diagram = diagram;
    }

    private IDiagramCommandFactory factory() {
        IDiagramCommandFactory factory = DiagramCommandFactoryService.getInstance().getNewProvider()
                .getCommandFactory(diagrams.domain());
        factory.setUserInterfaceCallBack(new NoUICallback());
        return factory;
    }

    private <T extends AbstractToolDescription> T tool(String name, Class<T> kind) {
        return diagram.getDescription().getDefaultLayer().getToolSections().stream()
                .flatMap(section -> section.getOwnedTools().stream()).filter(kind::isInstance)
                .filter(each -> name.equals(each.getName())).map(kind::cast).findFirst().orElseThrow();
    }

    /** The view at a place, such as {@code alpha.sv.transmitter}. */
    DDiagramElement at(String place) {
        return nodes().filter(each -> each.getTarget() instanceof Component)
                .filter(each -> Views.place(each).equals(place)).findFirst()
                .orElseThrow(() -> new AssertionError("no view at " + place));
    }

    /** The view of an element. */
    DDiagramElement of(EObject element) {
        return nodes().filter(each -> each.getTarget() == element).findFirst()
                .orElseThrow(() -> new AssertionError("no view of " + element));
    }

    Stream<DDiagramElement> elements() {
        return diagram.getDiagramElements().stream();
    }

    private Stream<DDiagramElement> nodes() {
        return elements().filter(each -> !(each instanceof DEdge));
    }

    /** The edges from a view to another one. */
    List<DEdge> edges(DDiagramElement from, DDiagramElement to) {
        return diagram.getEdges().stream().filter(each -> each.getSourceNode() == from && each.getTargetNode() == to)
                .toList();
    }

    void node(String tool, DDiagramElement container) {
        NodeCreationDescription found = tool(tool, NodeCreationDescription.class);
        diagrams.execute(switch (container) {
            case null -> factory().buildCreateNodeCommandFromTool(diagram, found);
            case DNode node -> factory().buildCreateNodeCommandFromTool(node, found);
            default -> factory().buildCreateNodeCommandFromTool((DDiagramElementContainer) container, found);
        });
    }

    void container(String tool, DDiagramElement container) {
        ContainerCreationDescription found = tool(tool, ContainerCreationDescription.class);
        diagrams.execute(container == null ? factory().buildCreateContainerCommandFromTool(diagram, found)
                : factory().buildCreateContainerCommandFromTool((DDiagramElementContainer) container, found));
    }

    boolean offers(String tool, DDiagramElement container) {
        NodeCreationDescription found = tool(tool, NodeCreationDescription.class);
        return factory().buildCreateNodeCommandFromTool((DDiagramElementContainer) container, found).canExecute();
    }

    void edge(String tool, DDiagramElement source, DDiagramElement target) {
        diagrams.execute(factory().buildCreateEdgeCommandFromTool((EdgeTarget) source, (EdgeTarget) target,
                tool(tool, EdgeCreationDescription.class)));
    }

    void rename(DDiagramElement element, String name) {
        edit("Rename", element, name);
    }

    void edit(String tool, DDiagramElement element, String text) {
        diagrams.execute(factory().buildDirectEditLabelFromTool(element, tool(tool, DirectEditLabel.class), text));
    }

    void delete(DDiagramElement element) {
        diagrams.execute(factory().buildDeleteDiagramElement(element));
    }

    void reconnect(String tool, DEdge edge, DDiagramElement from, DDiagramElement to) {
        diagrams.execute(factory().buildReconnectEdgeCommandFromTool(tool(tool, ReconnectEdgeDescription.class), edge,
                (EdgeTarget) from, (EdgeTarget) to));
    }

    void drop(String tool, DDiagramElement dragged, DDiagramElement target) {
        ContainerDropDescription found = tool(tool, ContainerDropDescription.class);
        Command command = factory().buildDropInContainerCommandFromTool((DragAndDropTarget) target, dragged, found);
        diagrams.execute(command);
    }

    /** The mark of a line at a place that does its work. */
    DDiagramElement mark(String vifs, String place) {
        return nodes().filter(each -> each.getTarget() == line(vifs).getTarget() && each.eContainer() == at(place))
                .findFirst().orElseThrow(() -> new AssertionError("no mark of " + vifs + " at " + place));
    }

    /** The line of a mapping whose VIFs the text names so. */
    DDiagramElement line(String vifs) {
        return nodes().filter(each -> each.getTarget() instanceof Placement && each.getName().startsWith(vifs))
                .findFirst().orElseThrow(() -> new AssertionError("no line of " + vifs));
    }
}
